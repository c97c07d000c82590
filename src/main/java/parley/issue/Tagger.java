package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Signal;
import parley.claim.Topic;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.draft.Draft;
import parley.draft.DraftParser;

/** Tags every issue of a negotiation from what its documents claim. */
public final class Tagger {
  /** Evidence older than this, in days, is pointed out as stale. */
  public static final int STALE_DAYS = 14;

  private final Agenda agenda;
  private final Docket docket;
  private final Mentions mentions;
  private final List<ToldText> told;
  private final Tracks tracks;
  private final LocalDate day;
  private final Set<String> heard;
  private final boolean packaged;

  private Tagger(Manifest manifest, Agenda agenda, Docket docket, Hearing hearing, LocalDate day) {
    this.agenda = agenda;
    this.docket = docket;
    this.mentions = new Mentions(hearing.documents(), agenda.issues());
    this.told = ToldTexts.of(manifest, agenda, docket, day);
    this.tracks = new Tracks(hearing.drafts(), agenda.issues(), docket, told);
    this.day = day;
    this.heard = heard(docket);
    this.packaged =
        docket.everywhere().stream().anyMatch(e -> e.claim().signal() == Signal.PACKAGE);
  }

  /**
   * Tags a corpus.
   *
   * @param asOf the day to judge by: later documents are not looked at; null for the day of the
   *     newest document
   */
  public static Findings tag(Corpus corpus, @Nullable LocalDate asOf) {
    LocalDate day = asOf == null ? newest(corpus.documents()) : asOf;
    List<Document> documents = corpus.documents().stream().filter(d -> known(d, day)).toList();
    List<Draft> drafts =
        documents.stream()
            .filter(document -> document.kind() == DocumentKind.DRAFT)
            .map(DraftParser::parse)
            .toList();
    Agenda agenda = Discovery.agenda(corpus.manifest(), documents, drafts);
    Hearing hearing = Hearing.of(corpus.manifest(), agenda, documents, drafts);
    return tag(corpus, agenda, hearing, day);
  }

  /** Tags what has been read already. */
  static Findings tag(Corpus corpus, Agenda agenda, Hearing hearing, @Nullable LocalDate day) {
    Docket docket = Docket.of(hearing, agenda.whole().orElse(null));
    return new Tagger(corpus.manifest(), agenda, docket, hearing, day == null ? LocalDate.MIN : day)
        .findings(corpus, day, hearing);
  }

  private static @Nullable LocalDate newest(List<Document> documents) {
    return documents.stream()
        .map(document -> document.metadata().date())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean known(Document document, @Nullable LocalDate day) {
    LocalDate date = document.metadata().date();
    return date == null || day == null || !date.isAfter(day);
  }

  private Findings findings(Corpus corpus, @Nullable LocalDate asOf, Hearing hearing) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    agenda.issues().forEach(issue -> verdicts.put(issue.id(), verdict(issue)));
    Map<String, Decision> decisions = Family.settle(agenda.issues(), verdicts);
    var rulings = new Rulings(corpus.manifest().rulings(), day);
    var findings = new ArrayList<Finding>();
    for (Verdict verdict : verdicts.values()) {
      Decision machine = packaged(decisions.getOrDefault(verdict.id(), verdict.decision()));
      findings.add(rulings.applyTo(finding(verdict, remarked(verdict, machine))));
    }
    Signature.of(agenda, findings, day).map(rulings::applyTo).ifPresent(findings::add);
    Map<String, List<String>> openParts = openParts(findings);
    return new Findings(
        corpus,
        agenda,
        asOf,
        hearing.documents(),
        hearing.drafts(),
        told,
        findings.stream()
            .map(
                finding ->
                    finding.withOpenParts(openParts.getOrDefault(finding.issue().id(), List.of())))
            .toList(),
        hearing.copies(),
        packaged,
        hearing.limits(),
        rulings.warnings(findings));
  }

  /** The parts of each issue that are open, by the id of the whole. */
  private static Map<String, List<String>> openParts(List<Finding> all) {
    var parts = new HashMap<String, List<String>>();
    for (Finding part : all) {
      String whole = part.issue().parent();
      if (whole != null && part.tag() == Tag.OPEN) {
        parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(part.issue().id());
      }
    }
    return parts;
  }

  private Verdict verdict(IssueEntry issue) {
    List<Exhibit> exhibits = exhibits(issue);
    Case matter = new Case(issue, agenda.partyNames(), absent(exhibits), day, exhibits);
    Standings standings = Standpoints.of(matter);
    Verdict own = new Verdict(matter, standings, Weighing.decide(matter, standings));
    return Inheritance.of(own, docket).orElse(own);
  }

  /** What speaks of an issue; where nothing tells its standing, also what comes nearest to that. */
  private List<Exhibit> exhibits(IssueEntry issue) {
    List<Exhibit> about = docket.about(issue.id());
    if (about.stream().anyMatch(exhibit -> exhibit.claim().signal() != Signal.MENTION)) {
      return about;
    }
    List<Exhibit> own = about.isEmpty() ? mentions.nearest(issue, docket) : about;
    boolean whole = agenda.whole().filter(issue.id()::equals).isPresent();
    return whole ? own : Stream.concat(own.stream(), docket.ofTheWhole().stream()).toList();
  }

  /** R9: the parties that a report misses at the table. */
  private Set<String> absent(List<Exhibit> exhibits) {
    var absent = new LinkedHashSet<String>();
    for (List<Exhibit> list : List.of(exhibits, docket.everywhere())) {
      list.stream()
          .filter(Exhibit::counted)
          .map(Exhibit::claim)
          .filter(claim -> claim.signal() == Signal.ABSENCE)
          .forEach(claim -> absent.addAll(claim.subject().parties()));
    }
    return absent;
  }

  /** R12: nothing is final until everything is agreed. */
  private Decision packaged(Decision decision) {
    return packaged && decision.status() == Status.FINAL
        ? decision.as(Status.TEXT_AGREED).with(Rule.R12)
        : decision;
  }

  /** Adds the rules that changed what was counted or shown, not what was decided. */
  private Decision remarked(Verdict verdict, Decision decision) {
    Set<Rule> remarks = EnumSet.noneOf(Rule.class);
    for (Exhibit exhibit : verdict.matter().exhibits()) {
      Rule silencedBy = exhibit.counted() ? null : exhibit.rule();
      if (silencedBy != null) {
        remarks.add(silencedBy);
      }
      if (exhibit.claim().signal() == Signal.PENDING_APPROVAL && decision.tag() == Tag.AGREED) {
        remarks.add(Signature.isMissing(exhibit.claim()) ? Rule.R17 : Rule.R11);
      }
    }
    return remarks.stream().reduce(decision, Decision::with, (a, b) -> a);
  }

  private Finding finding(Verdict verdict, Decision decision) {
    Case matter = verdict.matter();
    Standings shown = Inheritance.withWordsOnTheText(verdict, docket);
    List<Exhibit> evidence = Evidences.byWeight(exhibits(matter, shown), decision.decisive());
    Finding finding =
        new Finding(
            matter.issue(),
            tracks.of(matter.issue()),
            day,
            decision,
            Optional.empty(),
            positions(shown, evidence).stream()
                .map(position -> agreed(position, decision, matter, evidence))
                .toList(),
            contestedBy(verdict.standings(), decision.status()),
            pending(matter),
            evidence,
            List.of(),
            Prospects.of(matter, verdict.standings(), decision));
    Long age = finding.ageDays();
    return age != null && age > STALE_DAYS ? finding.with(decision.with(Rule.R14)) : finding;
  }

  /** What is said of the issue and, where a party's stance rests on it, of the text around it. */
  private static List<Exhibit> exhibits(Case matter, Standings shown) {
    return Stream.concat(matter.exhibits().stream(), Standings.exhibits(shown.all()).stream())
        .distinct()
        .toList();
  }

  private List<Position> positions(Standings standings, List<Exhibit> evidence) {
    return agenda.partyNames().keySet().stream()
        .map(
            party -> standings.of(party).map(s -> heard(s, evidence)).orElseGet(() -> quiet(party)))
        .toList();
  }

  /**
   * What is agreed is what each party that it needs takes, whatever it had asked for before, or
   * whether it was heard at all.
   */
  private static Position agreed(
      Position position, Decision decision, Case matter, List<Exhibit> evidence) {
    boolean needed = matter.consent().contains(position.party());
    boolean asked = position.asks() || !position.heard();
    if (decision.tag() != Tag.AGREED || decision.status() == Status.EXCLUDED || !needed || !asked) {
      return position;
    }
    List<Integer> shown =
        decision.decisive().stream().map(exhibit -> evidence.indexOf(exhibit) + 1).toList();
    LocalDate date =
        decision.decisive().isEmpty() ? position.date() : decision.decisive().getFirst().date();
    return position.accepting(shown, date);
  }

  private static Position heard(Standing standing, List<Exhibit> evidence) {
    Exhibit best = standing.exhibits().getFirst();
    return new Position(
        standing.party(),
        standing.stance(),
        Phrases.figure(best.claim()),
        best.date(),
        text(best),
        standing.exhibits().stream().map(e -> evidence.indexOf(e) + 1).toList());
  }

  private static @Nullable String text(Exhibit exhibit) {
    boolean inherited = exhibit.bearing() == Exhibit.Bearing.INHERITED;
    return inherited && exhibit.claim().topic() instanceof Topic.Paper(String name) ? name : null;
  }

  private Position quiet(String party) {
    return Position.quiet(party, heard.contains(party));
  }

  private List<String> contestedBy(Standings standings, Status status) {
    return standings.that(s -> s.resists() || (status == Status.DISPUTED && s.demands())).stream()
        .map(Standing::party)
        .toList();
  }

  private static List<String> pending(Case matter) {
    return matter
        .counted()
        .map(Exhibit::claim)
        .filter(claim -> claim.signal() == Signal.PENDING_APPROVAL)
        .flatMap(claim -> approvers(claim).stream())
        .distinct()
        .toList();
  }

  private static List<String> approvers(Claim claim) {
    if (Signature.isMissing(claim)) {
      return List.of("signature");
    }
    return claim.subject().parties().isEmpty() ? List.of("approval") : claim.subject().parties();
  }

  /** The parties that were heard on anything. */
  private static Set<String> heard(Docket docket) {
    var heard = new LinkedHashSet<String>();
    docket.issues().values().stream()
        .flatMap(List::stream)
        .map(Exhibit::claim)
        .forEach(
            claim -> {
              if (claim.saidBy() != null) {
                heard.add(claim.saidBy());
              }
              if (claim.stance() != null) {
                heard.addAll(claim.subject().parties());
              }
            });
    return heard;
  }
}
