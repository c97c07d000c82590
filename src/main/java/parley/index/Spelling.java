package parley.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.In;
import parley.index.SearchQuery.Not;
import parley.index.SearchQuery.Or;
import parley.index.SearchQuery.Phrase;
import parley.index.SearchQuery.Spelled;
import parley.index.SearchQuery.Word;

/**
 * Adds the other spellings of a query's words and names: those of a table, and those that come of
 * writing a compound together, with a hyphen or apart. Only spellings that occur are added.
 */
final class Spelling {
  /** What an engine knows of its passages. */
  @FunctionalInterface
  interface Vocabulary {
    /** Whether these words stand in a row in some passage. */
    boolean has(String words);

    /**
     * Looks up all the words that were asked for and not known yet.
     *
     * @return whether there were any, so that the answers given may be others now
     */
    default boolean learned() {
      return false;
    }
  }

  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_PART = 3;
  private static final int MAX_PHRASES = 16;

  private final SpellingTable table;
  private final Vocabulary vocabulary;
  private final List<String> notes = new ArrayList<>();

  Spelling(SpellingTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
  }

  /** What was added, a sentence for each word. */
  List<String> notes() {
    return notes;
  }

  /** The query with other spellings added. */
  SearchQuery expand(SearchQuery query) {
    return switch (query) {
      case Word(String text) -> word(text);
      case Phrase phrase -> phrase(phrase);
      case And(List<SearchQuery> parts, boolean strict) -> new And(inRow(parts), strict);
      case Or(List<SearchQuery> parts, int least) ->
          new Or(parts.stream().map(this::expand).toList(), least);
      case In(SearchQuery.Part part, SearchQuery inner) -> new In(part, expand(inner));
      case Not(SearchQuery inner) -> new Not(expand(inner));
      case SearchQuery.All all -> all;
      case SearchQuery.Prefix prefix -> prefix;
      case SearchQuery.Fuzzy fuzzy -> fuzzy;
      case Spelled spelled -> spelled;
      case SearchQuery.Like like -> like;
      case SearchQuery.Field field -> field;
      case SearchQuery.Range range -> range;
    };
  }

  private SearchQuery word(String typed) {
    Set<String> others = spellings(typed);
    if (others.isEmpty()) {
      return new Word(typed);
    }
    note(typed, others);
    return new Spelled(Stream.concat(Stream.of(typed), others.stream()).toList());
  }

  private Set<String> spellings(String typed) {
    Map<List<String>, String> forms = new LinkedHashMap<>();
    forms.put(stems(typed), typed);
    together(typed).forEach(form -> forms.putIfAbsent(stems(form), form));
    table.others(typed).forEach(form -> forms.putIfAbsent(stems(form), form));
    apart(typed).forEach(form -> forms.putIfAbsent(stems(form), form));
    Set<String> others = new LinkedHashSet<>(forms.values());
    others.remove(typed);
    others.removeIf(form -> !vocabulary.has(form));
    return others;
  }

  private static List<String> stems(String form) {
    return PassageAnalyzer.OF_QUERIES.words(Fields.TEXT, form);
  }

  private void note(String typed, Collection<String> others) {
    notes.add(
        typed + " is also searched for as " + others.stream().collect(Collectors.joining(", ")));
  }

  /** A hyphenated word without its hyphens. */
  private static List<String> together(String word) {
    String joined =
        word.codePoints()
            .filter(c -> c > Character.MAX_VALUE || !HyphenReader.isHyphen((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return joined.equals(word) ? List.of() : List.of(joined);
  }

  /** The ways to write a long word as two; the vocabulary tells which of them are in use. */
  private static List<String> apart(String word) {
    if (word.length() < SHORTEST_COMPOUND || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
        .mapToObj(i -> word.substring(0, i) + " " + word.substring(i))
        .toList();
  }

  /** Words side by side: names of several words are looked for among them, then compounds. */
  private List<SearchQuery> inRow(List<SearchQuery> parts) {
    List<SearchQuery> expanded = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int length = several(parts, at, expanded);
      if (length == 0) {
        expanded.add(expand(parts.get(at)));
      }
      at += Math.max(1, length);
    }
    return expanded;
  }

  /** Adds the longest run of words from here on that has other spellings; gives its length or 0. */
  private int several(List<SearchQuery> parts, int from, List<SearchQuery> expanded) {
    int most = Math.min(Math.max(2, table.longest()), wordsFrom(parts, from));
    for (int length = most; length > 1; length--) {
      List<SearchQuery> run = parts.subList(from, from + length);
      Optional<SearchQuery> found = run(run);
      if (found.isPresent()) {
        expanded.add(found.get());
        return length;
      }
    }
    return 0;
  }

  private static int wordsFrom(List<SearchQuery> parts, int from) {
    int end = from;
    while (end < parts.size() && parts.get(end) instanceof Word) {
      end++;
    }
    return end - from;
  }

  private Optional<SearchQuery> run(List<SearchQuery> words) {
    String typed = words.stream().map(w -> ((Word) w).text()).collect(Collectors.joining(" "));
    Set<String> others = new LinkedHashSet<>(table.others(typed));
    if (words.size() == 2 && typed.length() > SHORTEST_COMPOUND) {
      others.add(typed.replace(" ", ""));
    }
    others.removeIf(form -> !vocabulary.has(form));
    if (others.isEmpty()) {
      return Optional.empty();
    }
    note(typed, others);
    List<SearchQuery> each = words.stream().map(this::expand).toList();
    return Optional.of(new Or(List.of(new And(each, true), new Spelled(List.copyOf(others))), 1));
  }

  /** A phrase in which each word may have another spelling. */
  private SearchQuery phrase(Phrase phrase) {
    List<String> words = Arrays.asList(phrase.text().split("\\s+", -1));
    Set<String> phrases = new LinkedHashSet<>(List.of(phrase.text()));
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1;
          to <= Math.min(words.size(), from + Math.max(1, table.longest()));
          to++) {
        addPhrases(words, from, to, phrases);
      }
    }
    if (phrases.size() == 1) {
      return phrase;
    }
    note('"' + phrase.text() + '"', phrases.stream().skip(1).toList());
    return new Or(
        phrases.stream().<SearchQuery>map(text -> new Phrase(text, phrase.slop())).toList(), 1);
  }

  private void addPhrases(List<String> words, int from, int to, Set<String> phrases) {
    String typed = String.join(" ", words.subList(from, to));
    Set<String> others = new LinkedHashSet<>(spellings(typed));
    String before = String.join(" ", words.subList(0, from));
    String after = String.join(" ", words.subList(to, words.size()));
    for (String other : others) {
      String text = (before + " " + other + " " + after).strip();
      if (phrases.size() < MAX_PHRASES) {
        phrases.add(text);
      }
    }
  }
}
