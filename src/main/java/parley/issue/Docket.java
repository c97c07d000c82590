package parley.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Derivation;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.Speaker;
import parley.claim.Topic;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.draft.Draft;

/**
 * The claims sorted by what they are about, with what has no say marked: copies (R8), misplaced
 * shares (R6), and drafts that newer ones take the place of (R3).
 *
 * @param issues exhibits by id of the issue, in order of day, document and place
 * @param papers exhibits by {@link #key} of a text known from the press
 * @param answers what parties answer to texts as a whole
 * @param everywhere the exhibits about the negotiation as a whole
 * @param nicknames which draft a report means
 * @param superseded versions of the drafts that newer ones take the place of
 */
record Docket(
    Map<String, List<Exhibit>> issues,
    Map<String, List<Exhibit>> papers,
    List<Exhibit> answers,
    List<Exhibit> everywhere,
    Nicknames nicknames,
    Set<String> superseded) {
  private static final Comparator<Exhibit> IN_TIME =
      Comparator.comparing(Exhibit::day)
          .thenComparing(exhibit -> exhibit.document().path())
          .thenComparingInt(exhibit -> exhibit.claim().evidence().span().start());

  /** Shorter quotations can be equal by chance. */
  private static final int SHORTEST_COPY = 40;

  /** What can only be meant of the whole. */
  private static final Set<Signal> WHOLE = EnumSet.of(Signal.SHARE, Signal.PACKAGE);

  private static final int MOST_OF_THE_WHOLE = 2;

  static Docket of(Hearing hearing, @Nullable String whole) {
    var groups = new Groups(hearing);
    var issues = new TreeMap<String, List<Exhibit>>();
    var papers = new TreeMap<String, List<Exhibit>>();
    var everywhere = new ArrayList<Exhibit>();
    for (Claim claim : hearing.claims()) {
      Exhibit exhibit = groups.exhibit(claim, whole);
      switch (claim.topic()) {
        case Topic.Issue(String id) ->
            issues.computeIfAbsent(id, k -> new ArrayList<>()).add(exhibit);
        case Topic.Paper(String name) ->
            papers.computeIfAbsent(key(name, exhibit), k -> new ArrayList<>()).add(exhibit);
        case Topic.Whole() -> everywhere.add(exhibit);
      }
    }
    papers.putAll(SignedPapers.join(papers, issues));
    if (whole != null) {
      issues.computeIfAbsent(whole, k -> new ArrayList<>()).addAll(everywhere);
    }
    issues.values().forEach(list -> list.sort(IN_TIME));
    papers.values().forEach(list -> list.sort(IN_TIME));
    return new Docket(
        issues,
        papers,
        answers(hearing, groups),
        everywhere,
        hearing.nicknames(),
        groups.superseded);
  }

  /** Versions that a newer draft takes the place of: only the latest counts. */
  private static Set<String> superseded(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> draft.document().metadata().supersedes())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toSet());
  }

  private static List<Exhibit> answers(Hearing hearing, Groups groups) {
    return hearing.answers().stream()
        .map(claim -> groups.exhibit(claim, null).inherited())
        .sorted(IN_TIME)
        .toList();
  }

  List<Exhibit> about(String issue) {
    return List.copyOf(new LinkedHashSet<>(issues.getOrDefault(issue, List.of())));
  }

  /**
   * What tells one text from another: "the statement" is another one in each report, "the operating
   * plan" is the same everywhere.
   */
  static String key(String paper, Document report) {
    return paper.indexOf(' ') >= 0 ? paper : paper + " of " + report.path();
  }

  static String key(String paper, Exhibit exhibit) {
    return key(paper, exhibit.document());
  }

  /**
   * What parties answer to the texts that contain an issue, by what reports tell of them or as
   * drafts that are here; an answer to a draft that a newer one took the place of is none any more.
   */
  List<Exhibit> answersTo(String issue) {
    Set<String> texts = papersWith(issue);
    Set<String> versions =
        about(issue).stream()
            .filter(Exhibit::counted)
            .map(Exhibit::document)
            .filter(document -> document.kind() == DocumentKind.DRAFT)
            .map(document -> document.metadata().version())
            .collect(Collectors.toSet());
    return answers.stream().filter(answer -> isOf(answer, texts, versions)).toList();
  }

  private boolean isOf(Exhibit answer, Set<String> texts, Set<String> versions) {
    if (!(answer.claim().topic() instanceof Topic.Paper text)) {
      return false;
    }
    String version = nicknames.version(text, answer).orElse("");
    return !superseded.contains(version)
        && (versions.contains(version) || texts.contains(key(text.name(), answer)));
  }

  /**
   * The latest words on how far the negotiation as a whole has come, as every issue inherits them
   * (R7): without a say, since a share of the whole tells nothing of one issue (R6).
   */
  List<Exhibit> ofTheWhole() {
    return everywhere.stream()
        .filter(exhibit -> WHOLE.contains(exhibit.claim().signal()))
        .sorted(Comparator.comparing(Exhibit::day).reversed())
        .limit(MOST_OF_THE_WHOLE)
        .map(exhibit -> exhibit.inherited().silenced())
        .toList();
  }

  /** The texts that contain an issue, each once. */
  Set<String> papersWith(String issue) {
    var names = new LinkedHashSet<String>();
    for (Exhibit exhibit : about(issue)) {
      Topic.Paper paper = exhibit.claim().within();
      if (paper != null && exhibit.counted() && holds(paper, exhibit)) {
        names.add(key(paper.name(), exhibit));
      }
    }
    return names;
  }

  /**
   * Whether a text is said to contain something, or is a known one that the report describes: what
   * a report goes on with paragraphs after "the protocol" need not be in it.
   */
  private boolean holds(Topic.Paper paper, Exhibit exhibit) {
    return paper.name().indexOf(' ') >= 0
        || exhibit.claim().factuality() == Factuality.CERTAIN
        || papers.getOrDefault(key(paper.name(), exhibit), List.of()).stream()
            .anyMatch(told -> besides(told, exhibit));
  }

  private static boolean besides(Exhibit one, Exhibit other) {
    return one.document().path().equals(other.document().path())
        && one.claim().evidence().paragraph() == other.claim().evidence().paragraph();
  }

  /** Finds which source an exhibit belongs to, and whether it has a say. */
  private static final class Groups {
    private final Map<String, Document> originals = new HashMap<>();
    private final Set<String> superseded;
    private final Map<String, String> byDocument = new LinkedHashMap<>();
    private final Map<String, String> byQuotation = new HashMap<>();

    /** R8: what unnamed people of one party say on one day is one briefing. */
    private final Map<String, String> byBriefing = new HashMap<>();

    Groups(Hearing hearing) {
      superseded = superseded(hearing.drafts());
      for (Derivation copy : hearing.copies()) {
        originals.put(copy.derived().path(), copy.original());
      }
    }

    Exhibit exhibit(Claim claim, @Nullable String whole) {
      Document document = claim.evidence().document();
      boolean copied = originals.containsKey(document.path());
      boolean draft = document.kind() == DocumentKind.DRAFT;
      boolean old =
          draft
              && superseded.contains(document.metadata().version())
              && claim.signal() != Signal.DROPPED;
      boolean misplacedShare =
          claim.signal() == Signal.SHARE && claim.issue() != null && !claim.issue().equals(whole);
      return new Exhibit(claim, group(claim, origin(document)), !copied && !old && !misplacedShare);
    }

    /** The report at the end of the chain of copies; a ring of copies ends where it began. */
    private Document origin(Document document) {
      var seen = new LinkedHashSet<String>();
      Document current = document;
      while (seen.add(current.path()) && originals.containsKey(current.path())) {
        current = originals.getOrDefault(current.path(), current);
      }
      return current;
    }

    private String group(Claim claim, Document origin) {
      String group =
          byDocument.computeIfAbsent(origin.path(), path -> "g" + (byDocument.size() + 1));
      if (claim.speaker().kind() == Speaker.Kind.ANONYMOUS && claim.saidBy() != null) {
        return byBriefing.computeIfAbsent(claim.saidBy() + " " + claim.stateDate(), b -> group);
      }
      String words = claim.evidence().quote().strip().replaceAll("\\s+", " ");
      return words.length() < SHORTEST_COPY
          ? group
          : byQuotation.computeIfAbsent(words, w -> group);
    }
  }
}
