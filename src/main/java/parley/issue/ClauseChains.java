package parley.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.IssueEntry;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.Level;
import parley.draft.StatusMarks;
import parley.redline.Change;
import parley.redline.Comparer;
import parley.redline.Succession;

/**
 * Issues out of drafts: each chain of clauses that became one another is one issue. The unit is
 * what carries a number of its own: an article, or a point of a list of points, with all below it.
 */
final class ClauseChains {
  private static final int TITLE_WORDS = 8;

  /** One chain: for each version the clause that deals with the issue, and the newest of them. */
  private static final class Chain {
    private final Map<String, List<String>> clauses = new LinkedHashMap<>();
    private final int number;
    private Draft draft;
    private Clause newest;

    Chain(int number, Draft draft, Clause newest) {
      this.number = number;
      this.draft = draft;
      this.newest = newest;
      add(draft, newest);
    }

    final void add(Draft newer, Clause clause) {
      draft = newer;
      newest = clause;
      clauses.put(version(newer), List.of(clause.id()));
    }
  }

  private final Comparer comparer;
  private final Slugs slugs;

  private ClauseChains(Comparer comparer, Slugs slugs) {
    this.comparer = comparer;
    this.slugs = slugs;
  }

  /** The chains of all families, in the order of the newest draft of each. */
  static List<IssueEntry> issues(List<Draft> drafts, Comparer comparer, Slugs slugs) {
    var chains = new ClauseChains(comparer, slugs);
    Map<String, List<Draft>> families = new TreeMap<>();
    for (Draft draft : drafts) {
      String family = draft.document().metadata().family();
      families.computeIfAbsent(family, name -> new ArrayList<>()).add(draft);
    }
    var issues = new ArrayList<IssueEntry>();
    families.forEach((family, members) -> issues.addAll(chains.family(family, members)));
    return issues;
  }

  private List<IssueEntry> family(String family, List<Draft> members) {
    Map<String, Chain> byClause = new LinkedHashMap<>();
    // In the order in which the chains began; a chain stays under headings that it had before.
    Map<String, SortedMap<Integer, Chain>> byHeading = new HashMap<>();
    int chains = 0;
    for (int i = 0; i < members.size(); i++) {
      Draft draft = members.get(i);
      Draft before = Succession.predecessor(draft, members.subList(0, i)).orElse(null);
      Map<String, String> origins = before == null ? Map.of() : origins(before, draft);
      for (Clause unit : units(draft)) {
        String origin = origins.get(unit.id());
        Chain chain = before == null ? null : byClause.get(version(before) + " " + origin);
        SortedMap<Integer, Chain> alike =
            byHeading.computeIfAbsent(folded(unit.heading()), heading -> new TreeMap<>());
        chain = chain == null ? sameHeading(alike.values(), draft, unit) : chain;
        if (chain == null) {
          chain = new Chain(chains++, draft, unit);
        } else {
          chain.add(draft, unit);
        }
        alike.put(chain.number, chain);
        byClause.put(version(draft) + " " + unit.id(), chain);
      }
    }
    return newestFirst(byClause.values(), members).stream()
        .map(chain -> issue(chain, family))
        .toList();
  }

  /** Equal for headings that differ in their capitals only. */
  private static String folded(String heading) {
    StringBuilder folded = new StringBuilder(heading);
    for (int i = 0; i < heading.length(); i++) {
      folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(heading.charAt(i))));
    }
    return folded.toString();
  }

  /** A chain that a clause of the same heading belongs to and that has none of this draft yet. */
  private static @Nullable Chain sameHeading(Collection<Chain> chains, Draft draft, Clause unit) {
    if (unit.heading().isBlank()) {
      return null;
    }
    return chains.stream()
        .filter(chain -> chain.newest.heading().equalsIgnoreCase(unit.heading()))
        .filter(chain -> !chain.clauses.containsKey(version(draft)))
        .findFirst()
        .orElse(null);
  }

  private static List<Chain> newestFirst(Collection<Chain> chains, List<Draft> members) {
    IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
    members.forEach(member -> places.putIfAbsent(member, places.size()));
    return chains.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Chain chain) -> -places.getOrDefault(chain.draft, 0))
                .thenComparingInt(chain -> chain.newest.index()))
        .toList();
  }

  /** For each unit of the newer draft the one of the older that most of it came from, each once. */
  private Map<String, String> origins(Draft before, Draft draft) {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (Change change : comparer.compare(before, draft).changes()) {
      for (Clause now : change.now()) {
        for (Clause old : change.old()) {
          votes
              .computeIfAbsent(unit(before, old).id(), id -> new TreeMap<>())
              .merge(unit(draft, now).id(), now.body().length() + 1, Integer::sum);
        }
      }
    }
    Map<String, String> origins = new LinkedHashMap<>();
    votes.forEach((old, now) -> origins.putIfAbsent(most(now), old));
    return origins;
  }

  private static String most(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The numbered clauses that stand under containers only; in a text without numbers all of it. */
  private static List<Clause> units(Draft draft) {
    Set<Integer> parents = draft.clauses().stream().map(Clause::parent).collect(Collectors.toSet());
    List<Clause> tops =
        draft.clauses().stream()
            .filter(clause -> unit(draft, clause).index() == clause.index())
            .filter(clause -> !container(clause) || !parents.contains(clause.index()))
            .toList();
    List<Clause> numbered = tops.stream().filter(ClauseChains::numbered).toList();
    return numbered.isEmpty() ? tops : numbered;
  }

  private static boolean numbered(Clause clause) {
    return clause.level() != Level.PLAIN
        && clause.level() != Level.RECITAL
        && !clause.label().isEmpty();
  }

  /** The highest clause over this one that is no container; itself if there is none. */
  private static Clause unit(Draft draft, Clause clause) {
    Clause unit = clause;
    for (var above = draft.parent(clause); above.isPresent(); above = draft.parent(above.get())) {
      unit = container(above.get()) ? unit : above.get();
    }
    return unit;
  }

  private static boolean container(Clause clause) {
    return switch (clause.level()) {
      case PART, TITLE, CHAPTER, SECTION, ANNEX -> true;
      case ARTICLE, PARAGRAPH, POINT, RECITAL, PLAIN -> false;
    };
  }

  private static String version(Draft draft) {
    return draft.document().metadata().version();
  }

  private IssueEntry issue(Chain chain, String family) {
    String title = title(chain);
    List<String> terms = chain.newest.heading().isBlank() ? List.of() : List.of(title);
    return new IssueEntry(slugs.of(title), title, terms, chain.clauses, List.of(), null, family);
  }

  /** The heading, else the first words of the text. */
  private static String title(Chain chain) {
    String heading = StatusMarks.unmarked(chain.newest.heading()).strip();
    if (!heading.isEmpty()) {
      return heading;
    }
    String[] words = chain.draft.text(chain.newest).split(" ", TITLE_WORDS + 1);
    String start = String.join(" ", List.of(words).subList(0, Math.min(TITLE_WORDS, words.length)));
    String label = chain.newest.label().isEmpty() ? chain.newest.id() : chain.newest.label();
    return start.isBlank() ? label : start.replaceAll("[\\[\\]*_]", "").strip();
  }
}
