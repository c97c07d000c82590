package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claim.Claim;
import parley.claim.Evidence;
import parley.claim.Signal;
import parley.claim.Stance;
import parley.corpus.IssueEntry;

/**
 * The signature that an agreed text still lacks, as an issue by itself: the substance is agreed,
 * the act is open (R17; so with the Ohrid annex of 2023).
 */
final class Signature {
  private static final String ID = "signature";
  private static final List<String> WORDS = List.of("signature", "signing");

  private final Agenda agenda;
  private final List<Finding> findings;

  private Signature(Agenda agenda, List<Finding> findings) {
    this.agenda = agenda;
    this.findings = findings;
  }

  /** Whether what a claim says is still missing is the signature. */
  static boolean isMissing(Claim claim) {
    return claim.signal() == Signal.PENDING_APPROVAL
        && IssueWords.speak("unsigned", claim.evidence().quote());
  }

  /** The open issue, where something is agreed and unsigned and nobody listed its signature. */
  static Optional<Finding> of(Agenda agenda, List<Finding> findings, LocalDate day) {
    return new Signature(agenda, findings).finding(day);
  }

  private Optional<Finding> finding(LocalDate day) {
    if (agenda.issues().stream().anyMatch(Signature::listed)) {
      return Optional.empty();
    }
    List<Finding> unsigned = new ArrayList<>();
    Map<Evidence, Exhibit> once = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<Exhibit> passages = passages(finding);
      if (!passages.isEmpty()) {
        unsigned.add(finding);
      }
      // A passage that speaks of several issues is one on the signature.
      passages.forEach(exhibit -> once.putIfAbsent(exhibit.claim().evidence(), exhibit));
    }
    if (unsigned.isEmpty()) {
      return Optional.empty();
    }
    List<Exhibit> passages = List.copyOf(once.values());
    Ground ground =
        Ground.of(Status.DEFERRED, passages, "what is agreed is not signed").with(Rule.R17);
    return Optional.of(
        new Finding(
            issue(unsigned),
            unsigned.getFirst().families(),
            day,
            Decision.of(ground, Confidence.MEDIUM),
            Optional.empty(),
            positions(unsigned),
            List.of(),
            List.of(),
            passages,
            List.of(),
            List.of("closes if it is told that the text was signed")));
  }

  private static boolean listed(IssueEntry issue) {
    String words = (issue.id() + " " + issue.title()).toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(words::contains);
  }

  /** The passages that miss the signature of what is agreed. */
  private static List<Exhibit> passages(Finding finding) {
    boolean awaits = finding.tag() == Tag.AGREED && finding.decision().status() != Status.FINAL;
    return awaits
        ? finding.evidence().stream()
            .filter(exhibit -> exhibit.counted() && isMissing(exhibit.claim()))
            .toList()
        : List.of();
  }

  private static IssueEntry issue(List<Finding> unsigned) {
    Set<String> consent = new LinkedHashSet<>();
    unsigned.forEach(finding -> consent.addAll(finding.issue().consent()));
    return new IssueEntry(ID, "Signature", WORDS, Map.of(), List.copyOf(consent), null, null);
  }

  /** Nobody is on record on the act itself; who is heard otherwise is silent on it. */
  private static List<Position> positions(List<Finding> unsigned) {
    Map<String, Position> quiet = new LinkedHashMap<>();
    Stream<Position> all = unsigned.stream().flatMap(finding -> finding.positions().stream());
    all.forEach(
        position ->
            quiet.putIfAbsent(
                position.party(),
                Position.quiet(position.party(), position.stance() != Stance.UNKNOWN)));
    return List.copyOf(quiet.values());
  }
}
