package parley.claim;

import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/** Resolves "all four", "the first two", "the latter" against a list that was given before. */
final class Enumeration {
  private static final List<String> ORDINALS = List.copyOf(Grammar.list("ordinals"));
  private static final List<String> NUMBERS = List.copyOf(Grammar.list("numbers"));
  private static final Set<String> WHOLE = Grammar.list("counted.whole");
  private static final Set<String> HEADS = Grammar.list("counted.heads");

  private Enumeration() {}

  /**
   * The members of a list that a stretch of a sentence points at.
   *
   * @param list what was listed before, in order
   * @return empty if it points at none, or there was no list
   */
  static List<Topic> pick(Sentence sentence, Span span, List<Topic> list) {
    if (list.size() < 2) {
      return List.of();
    }
    for (int i = sentence.wordAt(span.start()); i < sentence.wordAt(span.end()); i++) {
      List<Topic> found = at(sentence, i, list);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Topic> at(Sentence sentence, int index, List<Topic> list) {
    String word = sentence.words().get(index).lower();
    String before = index == 0 ? "" : sentence.words().get(index - 1).lower();
    String next = lower(sentence, index + 1);
    int number = 2 + NUMBERS.indexOf(word);
    if (number >= 2 && WHOLE.contains(before)) {
      return number == list.size() ? list : List.of();
    }
    int ordinal = ORDINALS.indexOf(word);
    if (ordinal < 0 || !before.equals("the")) {
      return List.of();
    }
    int count = Math.max(1, 2 + NUMBERS.indexOf(next));
    boolean counted = NUMBERS.contains(next);
    boolean points = counted || HEADS.contains(next);
    return points ? members(word, ordinal, counted ? count : 1, list) : List.of();
  }

  private static List<Topic> members(String word, int ordinal, int count, List<Topic> list) {
    int size = list.size();
    int from =
        switch (word) {
          case "former", "first" -> 0;
          case "latter", "last", "other" -> size - count;
          default -> ordinal;
        };
    return from >= 0 && from + count <= size ? list.subList(from, from + count) : List.of();
  }

  private static String lower(Sentence sentence, int index) {
    return index < sentence.words().size() ? sentence.words().get(index).lower() : "";
  }
}
