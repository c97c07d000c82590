package parley.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.draft.Draft;

/**
 * The words of two drafts as numbers, with weights: the fewer clauses a word stands in, the more it
 * says about which clause is which.
 */
final class Vocabulary {
  /** Pairs of words are counted in buckets; two pairs in one bucket do little harm. */
  private static final int BUCKETS = 1 << 20;

  private static final int[] NONE = {};

  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private int[] counts = new int[1024];
  private final int[] pairCounts = new int[BUCKETS];

  /** What a clause is made of, before weights are known. */
  private record Content(Bag words, Bag pairs, Bag heading, long print) {}

  /** The profiles of the clauses of two drafts, weighted over both. */
  static Profiles profiles(Draft old, Draft now) {
    Vocabulary vocabulary = new Vocabulary();
    List<Content> before = vocabulary.read(old);
    List<Content> after = vocabulary.read(now);
    int clauses = before.size() + after.size();
    Weights words = Weights.of(vocabulary.counts, vocabulary.stems.size(), clauses);
    Weights pairs = Weights.of(vocabulary.pairCounts, BUCKETS, clauses);
    return new Profiles(weigh(before, words, pairs), weigh(after, words, pairs), words, pairs);
  }

  private List<Content> read(Draft draft) {
    return draft.clauses().stream()
        .map(clause -> content(clause.heading(), draft.text(clause)))
        .toList();
  }

  private Content content(String heading, String body) {
    int[] head = heading.isEmpty() ? NONE : numbers(heading);
    int[] own = numbers(body);
    int[] all = IntStream.concat(IntStream.of(head), IntStream.of(own)).toArray();
    Bag words = Bag.of(all);
    Bag pairs = Bag.of(pairs(own));
    words.distinct(word -> counts[word]++);
    pairs.distinct(pair -> pairCounts[pair]++);
    return new Content(words, pairs, Bag.of(head), print(all));
  }

  private int[] numbers(String text) {
    return Word.of(text).stream().filter(Word::spoken).mapToInt(this::number).toArray();
  }

  private int number(Word word) {
    Integer known = forms.get(word.key());
    if (known != null) {
      return known;
    }
    String stem = Stem.of(word.lower());
    int number = stems.computeIfAbsent(stem, s -> stems.size());
    forms.put(word.key(), number);
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    return number;
  }

  private static int[] pairs(int[] words) {
    if (words.length < 2) {
      return NONE;
    }
    int[] pairs = new int[words.length - 1];
    for (int i = 0; i < pairs.length; i++) {
      int mixed = words[i] * 0x9E3779B1 + words[i + 1] * 0x85EBCA77;
      pairs[i] = (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
    }
    return pairs;
  }

  private static long print(int[] words) {
    long print = words.length;
    for (int word : words) {
      print = (print ^ word) * 0x9E3779B97F4A7C15L;
      print ^= print >>> 29;
    }
    return print;
  }

  private static List<Profile> weigh(List<Content> contents, Weights words, Weights pairs) {
    return contents.parallelStream()
        .map(
            content ->
                new Profile(
                    content.words,
                    content.pairs,
                    content.heading,
                    content.words.weight(words),
                    content.pairs.weight(pairs),
                    content.heading.weight(words),
                    content.print))
        .toList();
  }
}
