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
import parley.claim.Signal;
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
 * @param answers what parties answer to a text as a whole, by its {@link #key}
 * @param everywhere the exhibits about the negotiation as a whole
 * @param nicknames how the press calls drafts
 * @param superseded versions of the drafts that newer ones take the place of
 */
record Docket(
    Map<String, List<Exhibit>> issues,
    Map<String, List<Exhibit>> papers,
    Map<String, List<Exhibit>> answers,
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
        superseded(hearing.drafts()));
  }

  /** Versions that a newer draft takes the place of: only the latest counts. */
  private static Set<String> superseded(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> draft.document().metadata().supersedes())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toSet());
  }

  private static Map<String, List<Exhibit>> answers(Hearing hearing, Groups groups) {
    var answers = new TreeMap<String, List<Exhibit>>();
    for (Claim claim : hearing.answers()) {
      Exhibit exhibit = groups.exhibit(claim, null).inherited();
      if (claim.topic() instanceof Topic.Paper(String name)) {
        answers.computeIfAbsent(key(name, exhibit), k -> new ArrayList<>()).add(exhibit);
      }
    }
    answers.values().forEach(list -> list.sort(IN_TIME));
    return answers;
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

  /** The texts that contain an issue by what reports tell of them or as drafts that are here. */
  private Set<String> textsWith(String issue) {
    var texts = papersWith(issue);
    for (Exhibit exhibit : about(issue)) {
      if (exhibit.counted() && exhibit.document().kind() == DocumentKind.DRAFT) {
        texts.addAll(nicknames.of(exhibit.document().metadata().version()));
      }
    }
    superseded.forEach(version -> texts.removeAll(nicknames.of(version)));
    return texts;
  }

  /** What parties answer to the texts that contain an issue. */
  List<Exhibit> answersTo(String issue) {
    return textsWith(issue).stream()
        .flatMap(text -> answers.getOrDefault(text, List.of()).stream())
        .sorted(IN_TIME)
        .toList();
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
      if (paper != null && exhibit.counted()) {
        names.add(key(paper.name(), exhibit));
      }
    }
    return names;
  }

  /** Finds which source an exhibit belongs to, and whether it has a say. */
  private static final class Groups {
    private final Map<String, Document> originals = new HashMap<>();
    private final Set<String> superseded;
    private final Map<String, String> byDocument = new LinkedHashMap<>();
    private final Map<String, String> byQuotation = new HashMap<>();

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
      String words = claim.evidence().quote().strip().replaceAll("\\s+", " ");
      return words.length() < SHORTEST_COPY
          ? group
          : byQuotation.computeIfAbsent(words, w -> group);
    }
  }
}
