package parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.IssueEntry;

/**
 * Finds the issues that a sentence speaks of: by their terms in any number and spelling, by all the
 * words of a term or of a piece of the title close together, and by the one word that all terms of
 * an issue share.
 */
final class IssueTerms {
  private static final Set<String> STOPWORDS = Grammar.list("stopwords");
  private static final Set<String> GENERIC =
      Set.copyOf(Grammar.list("generic").stream().map(Stems::of).toList());
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> HEADLESS =
      Set.copyOf(Grammar.list("recall.blocked").stream().map(Stems::of).toList());
  private static final Pattern TITLE_PARTS = Pattern.compile("[(),:;/]");

  /** After these a word is a verb. */
  private static final Set<String> VERBAL = Grammar.list("verbal");

  private static final Set<String> VERB_MODALS = Grammar.list("verb.modals");
  private static final Set<String> VERB_OBJECTS = Grammar.list("verb.objects");

  /** How many other words may stand between those of a term. */
  private static final int SLACK = 4;

  /** The same for a term of two words. */
  private static final int CLOSE = 2;

  /** How far two words that only one issue has may stand apart. */
  private static final int PAIR = 7;

  private static final int SHORTEST_ALONE = 3;

  /** What a phrase stands for; a term in capitals is met in capitals only. */
  private record Term(String issue, boolean capitals) {}

  /** Words that speak of an issue when they stand close together, in any order. */
  private record Cluster(String issue, List<String> stems) {
    Cluster(String issue, Set<String> stems) {
      this(issue, List.copyOf(stems));
    }
  }

  private final Phrases<Term> phrases = new Phrases<>();
  private final Map<String, List<Cluster>> clusters = new HashMap<>();
  private final Map<String, String> telltales = new HashMap<>();
  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();

  private IssueTerms() {}

  /**
   * Prepares the search.
   *
   * @param names groups of spellings that are one name or word
   * @param parties stems of the names of parties, which by themselves speak of no issue
   */
  static IssueTerms of(List<IssueEntry> issues, List<List<String>> names, Set<String> parties) {
    var terms = new IssueTerms();
    for (IssueEntry issue : issues) {
      for (String phrase : phrasesOf(issue)) {
        terms.add(issue.id(), phrase, names);
      }
    }
    terms.addTitles(issues, parties);
    terms.addShared(issues, parties);
    issues.forEach(issue -> terms.addHeads(issue, parties));
    for (IssueEntry issue : issues) {
      Set<String> title = content(Words.of(issue.title()));
      title.removeAll(parties);
      terms.titles.put(issue.id(), title);
    }
    return terms;
  }

  private static Set<String> phrasesOf(IssueEntry issue) {
    var phrases = new LinkedHashSet<String>(issue.terms());
    phrases.add(issue.title());
    return phrases;
  }

  private void add(String issue, String phrase, List<List<String>> names) {
    boolean capitals = phrase.length() > 1 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    var term = new Term(issue, capitals && phrase.chars().anyMatch(Character::isLetter));
    for (String spelling : spellings(phrase, names)) {
      List<Word> words = Words.of(spelling);
      phrases.add(words, term);
      Set<String> content = content(words);
      if (content.size() > 1 && !term.capitals()) {
        addCluster(new Cluster(issue, content));
      }
    }
  }

  private static Set<String> spellings(String phrase, List<List<String>> names) {
    var all = new LinkedHashSet<String>(Set.of(phrase));
    String padded = " " + phrase + " ";
    for (List<String> group : names) {
      for (String spelling : group) {
        if (padded.contains(" " + spelling + " ")) {
          group.forEach(o -> all.add(padded.replace(" " + spelling + " ", " " + o + " ").strip()));
        }
      }
    }
    return all;
  }

  private void addCluster(Cluster cluster) {
    clusters.computeIfAbsent(cluster.stems().getFirst(), s -> new ArrayList<>()).add(cluster);
  }

  private static Set<String> content(List<Word> words) {
    var content =
        new TreeSet<String>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (Word word : words) {
      if (!STOPWORDS.contains(word.lower())) {
        content.add(word.stem());
      }
    }
    return content;
  }

  private void addTitles(List<IssueEntry> issues, Set<String> parties) {
    for (IssueEntry issue : issues) {
      for (String part : TITLE_PARTS.splitAsStream(issue.title()).toList()) {
        Set<String> content = content(Words.of(part));
        content.removeAll(parties);
        if (content.size() > 1 && !GENERIC.containsAll(content)) {
          addCluster(new Cluster(issue.id(), content));
        }
      }
    }
  }

  /**
   * Of the words that only one issue has, one that all its terms share stands for it, and so do any
   * two close together.
   */
  private void addShared(List<IssueEntry> issues, Set<String> parties) {
    Map<String, Set<String>> users = users(issues);
    for (IssueEntry issue : issues) {
      Set<String> shared = shared(issue);
      for (String stem : stemsOf(issue)) {
        boolean own = Set.of(issue.id()).equals(users.get(stem));
        boolean telling = stem.length() >= SHORTEST_ALONE && !GENERIC.contains(stem);
        if (own && telling && !parties.contains(stem)) {
          telltales.put(stem, issue.id());
          if (shared.contains(stem)) {
            addCluster(new Cluster(issue.id(), Set.of(stem)));
          }
        }
      }
    }
  }

  private void addHeads(IssueEntry issue, Set<String> parties) {
    for (String term : issue.terms()) {
      String head = head(Words.of(term));
      if (head != null && !HEADLESS.contains(head) && !parties.contains(head)) {
        heads.computeIfAbsent(head, k -> new TreeSet<>()).add(issue.id());
      }
    }
  }

  /** The stem of the noun that a phrase is about: its last word, or the one before "of". */
  private static @Nullable String head(List<Word> words) {
    String head = null;
    for (Word word : words) {
      if (head != null && PREPOSITIONS.contains(word.lower())) {
        return head;
      }
      head = word.capital() || STOPWORDS.contains(word.lower()) ? head : word.stem();
    }
    return head;
  }

  /** Whether a noun of the title of an issue stands beside a mention of it, outside of it. */
  boolean namesTitle(List<Word> words, IssueMention mention) {
    Set<String> title = titles.getOrDefault(mention.issue(), Set.of());
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean outside = word.end() <= mention.start() || word.start() >= mention.end();
      String before = words.get(i - 1).lower();
      boolean noun = STOPWORDS.contains(before) && !VERBAL.contains(before);
      if (outside && noun && title.contains(word.stem())) {
        return true;
      }
    }
    return false;
  }

  /** The words that only one issue has, by their stems. */
  Map<String, String> telltales() {
    return telltales;
  }

  /** The issues that have a term about a noun, by the stem of the noun. */
  Map<String, Set<String>> heads() {
    return heads;
  }

  private static Map<String, Set<String>> users(List<IssueEntry> issues) {
    Map<String, Set<String>> users = new TreeMap<>();
    for (IssueEntry issue : issues) {
      for (String stem : stemsOf(issue)) {
        users.computeIfAbsent(stem, k -> new TreeSet<>()).add(issue.id());
      }
    }
    return users;
  }

  private static Set<String> stemsOf(IssueEntry issue) {
    var stems = new TreeSet<String>();
    phrasesOf(issue).forEach(phrase -> stems.addAll(content(Words.of(phrase))));
    return stems;
  }

  private static Set<String> shared(IssueEntry issue) {
    var distinct = new LinkedHashSet<Set<String>>();
    phrasesOf(issue).forEach(phrase -> distinct.add(content(Words.of(phrase))));
    if (distinct.size() < 2) {
      return Set.of();
    }
    var shared = new TreeSet<String>(distinct.iterator().next());
    distinct.forEach(shared::retainAll);
    shared.removeIf(stem -> isName(stem, issue));
    return shared;
  }

  /** Whether a word is never written small: a name speaks of more than one issue. */
  private static boolean isName(String stem, IssueEntry issue) {
    return issue.terms().stream()
        .flatMap(term -> Words.of(term).stream())
        .noneMatch(word -> word.stem().equals(stem) && !word.capital());
  }

  /** All mentions in the order of the text; one within a longer one is left out. */
  List<IssueMention> in(List<Word> words) {
    var found = new ArrayList<IssueMention>();
    var stems = new HashSet<String>();
    words.forEach(word -> stems.add(word.stem()));
    for (int i = 0; i < words.size(); i++) {
      addPhrase(words, i, found);
      addClusters(words, stems, i, found);
      addPair(words, i, found);
    }
    return longest(found);
  }

  private void addPhrase(List<Word> words, int at, List<IssueMention> found) {
    Phrases.Found<Term> phrase = phrases.at(words, at);
    if (phrase == null || (phrase.to() - phrase.from() == 1 && isVerb(words, at))) {
      return;
    }
    for (Term term : phrase.values()) {
      if (!term.capitals() || words.get(at).capital()) {
        IssueMention near = mention(term.issue(), words, phrase.from(), phrase.to() - 1);
        found.add(new IssueMention(near.issue(), near.start(), near.end(), true));
      }
    }
  }

  /** "Agreed to pay for it", "would rent the hall": a word that is a noun elsewhere. */
  static boolean isVerb(List<Word> words, int at) {
    String before = at == 0 ? "" : words.get(at - 1).lower();
    boolean object =
        at + 1 < words.size()
            && (VERB_OBJECTS.contains(words.get(at + 1).lower())
                || Character.isDigit(words.get(at + 1).lower().charAt(0)));
    return VERB_MODALS.contains(before) || (before.equals("to") && object);
  }

  /** Looks how close the words of a cluster stand only where all of them are among the stems. */
  private void addClusters(List<Word> words, Set<String> stems, int at, List<IssueMention> found) {
    for (Cluster cluster : clusters.getOrDefault(words.get(at).stem(), List.of())) {
      IssueMention mention =
          stems.containsAll(cluster.stems()) ? gathered(cluster, words, at) : null;
      if (mention != null) {
        found.add(mention);
      }
    }
  }

  /** Two different words that only one issue has, close together. */
  private void addPair(List<Word> words, int at, List<IssueMention> found) {
    String issue = telltales.get(words.get(at).stem());
    for (int i = at + 1; issue != null && i <= Math.min(at + PAIR, words.size() - 1); i++) {
      boolean same = words.get(i).stem().equals(words.get(at).stem());
      if (!same && issue.equals(telltales.get(words.get(i).stem()))) {
        found.add(mention(issue, words, at, i));
        return;
      }
    }
  }

  private static @Nullable IssueMention gathered(Cluster cluster, List<Word> words, int at) {
    int size = cluster.stems().size();
    int reach = size == 1 ? 0 : size == 2 ? size + CLOSE : size + SLACK;
    int first = at;
    int last = at;
    if (size == 1 && isVerb(words, at)) {
      return null;
    }
    for (String stem : cluster.stems()) {
      int place = nearest(words, at, reach, stem);
      if (place < 0) {
        return null;
      }
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    return last - first <= reach ? mention(cluster.issue(), words, first, last) : null;
  }

  private static int nearest(List<Word> words, int at, int reach, String stem) {
    for (int away = 0; away <= reach; away++) {
      if (at + away < words.size() && words.get(at + away).stem().equals(stem)) {
        return at + away;
      }
      if (at >= away && words.get(at - away).stem().equals(stem)) {
        return at - away;
      }
    }
    return -1;
  }

  private static IssueMention mention(String issue, List<Word> words, int first, int last) {
    return new IssueMention(issue, words.get(first).start(), words.get(last).end(), false);
  }

  private static List<IssueMention> longest(List<IssueMention> found) {
    var sorted = new ArrayList<>(new LinkedHashSet<>(found));
    sorted.sort(
        Comparator.comparingInt(IssueMention::start)
            .thenComparingInt(m -> -m.end())
            .thenComparing(IssueMention::issue));
    var kept = new ArrayList<IssueMention>();
    for (IssueMention mention : sorted) {
      if (kept.stream().skip(Math.max(0, kept.size() - 8)).noneMatch(k -> hides(k, mention))) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static boolean hides(IssueMention longer, IssueMention mention) {
    boolean covers = longer.start() <= mention.start() && mention.end() <= longer.end();
    boolean same = longer.issue().equals(mention.issue());
    return covers && (same || longer.end() - longer.start() > mention.end() - mention.start());
  }
}
