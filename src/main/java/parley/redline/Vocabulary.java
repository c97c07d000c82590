package parley.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final int[] pairCounts = new int[BUCKETS];

  /** What a clause is made of, before weights are known. */
  private record Content(Bag words, Bag pairs, Bag heading, long print) {}

  /**
   * The profiles of the clauses of two drafts, weighted over both. The drafts are read side by
   * side, each with numbers of its own; words that both have then get one number, so that who was
   * read first makes no difference.
   */
  static Profiles profiles(Draft old, Draft now) {
    List<Lexicon> lexicons = List.of(old, now).parallelStream().map(Lexicon::of).toList();
    Vocabulary vocabulary = new Vocabulary();
    List<Content> before = vocabulary.contents(lexicons.getFirst());
    List<Content> after = vocabulary.contents(lexicons.getLast());
    int[] wordCounts = new int[vocabulary.stems.size()];
    vocabulary.count(before, wordCounts);
    vocabulary.count(after, wordCounts);
    int clauses = before.size() + after.size();
    Weights words = new Weights(wordCounts, clauses);
    Weights pairs = new Weights(vocabulary.pairCounts, clauses);
    return new Profiles(
        weigh(before, words, pairs),
        weigh(after, words, pairs),
        words,
        pairs,
        vocabulary.byNumber());
  }

  private List<String> byNumber() {
    String[] words = new String[stems.size()];
    stems.forEach((stem, number) -> words[number] = stem);
    return List.of(words);
  }

  private List<Content> contents(Lexicon lexicon) {
    int[] numbers = new int[lexicon.stems().size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = stems.computeIfAbsent(lexicon.stems().get(i), stem -> stems.size());
    }
    return lexicon.texts().parallelStream().map(text -> content(text, numbers)).toList();
  }

  private static Content content(Lexicon.Text text, int[] numbers) {
    int[] head = text.heading();
    int[] own = text.body();
    int[] all = new int[head.length + own.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = numbers[i < head.length ? head[i] : own[i - head.length]];
    }
    return new Content(
        Bag.of(all, 0, all.length),
        Bag.of(pairs(all, head.length)),
        Bag.of(all, 0, head.length),
        print(all));
  }

  private void count(List<Content> contents, int[] wordCounts) {
    for (Content content : contents) {
      content.words.count(wordCounts);
      content.pairs.count(pairCounts);
    }
  }

  private static int[] pairs(int[] words, int from) {
    if (words.length - from < 2) {
      return NONE;
    }
    int[] pairs = new int[words.length - from - 1];
    for (int i = 0; i < pairs.length; i++) {
      int mixed = words[from + i] * 0x9E3779B1 + words[from + i + 1] * 0x85EBCA77;
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
    List<Profile> profiles = new ArrayList<>(contents.size());
    for (Content content : contents) {
      profiles.add(
          new Profile(
              content.words,
              content.pairs,
              content.heading,
              content.words.weight(words),
              content.pairs.weight(pairs),
              content.heading.weight(words),
              content.print));
    }
    return profiles;
  }
}
