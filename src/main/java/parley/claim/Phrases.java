package parley.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to be found in a run of words, the longest first; time is linear in the words.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  /**
   * A phrase that was found.
   *
   * @param values what it stands for
   * @param from index of its first word
   * @param to index after its last word
   */
  record Found<T>(List<T> values, int from, int to) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  /** The phrases of a list of the grammar, each of which stands for itself. */
  static Phrases<String> listed(String list) {
    var phrases = new Phrases<String>();
    Grammar.list(list).forEach(phrase -> phrases.add(Words.of(phrase), phrase));
    return phrases;
  }

  /** Adds a phrase; hyphenated words also stand for their joined spelling. */
  void add(List<Word> phrase, T value) {
    insert(phrase.stream().map(Word::stem).toList(), value);
    if (phrase.stream().anyMatch(Word::joined)) {
      insert(joined(phrase), value);
    }
  }

  private void insert(List<String> stems, T value) {
    Node<T> node = root;
    for (String stem : stems) {
      node = node.next.computeIfAbsent(stem, s -> new Node<>());
    }
    if (node != root && !node.values.contains(value)) {
      node.values.add(value);
    }
  }

  private static List<String> joined(List<Word> phrase) {
    var stems = new ArrayList<String>();
    var run = new StringBuilder();
    for (Word word : phrase) {
      run.append(word.lower());
      if (!word.joined()) {
        stems.add(Stems.of(run.toString()));
        run.setLength(0);
      }
    }
    if (!run.isEmpty()) {
      stems.add(Stems.of(run.toString()));
    }
    return stems;
  }

  /** The longest phrase that begins at a word, or null. */
  @Nullable Found<T> at(List<Word> words, int from) {
    return longest(root, words, from, from);
  }

  private static <T> @Nullable Found<T> longest(Node<T> node, List<Word> words, int from, int at) {
    Found<T> best = node.values.isEmpty() ? null : new Found<>(node.values, from, at);
    if (at >= words.size()) {
      return best;
    }
    Node<T> next = node.next.get(words.get(at).stem());
    best = longer(best, next == null ? null : longest(next, words, from, at + 1));
    if (words.get(at).joined() && at + 1 < words.size()) {
      Node<T> both = node.next.get(Stems.of(words.get(at).lower() + words.get(at + 1).lower()));
      best = longer(best, both == null ? null : longest(both, words, from, at + 2));
    }
    return best;
  }

  private static <T> @Nullable Found<T> longer(@Nullable Found<T> one, @Nullable Found<T> other) {
    return one == null || (other != null && other.to() > one.to()) ? other : one;
  }
}
