package parley.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Finds the figure that a stretch of a sentence gives. */
final class Figures {
  private static final Set<String> UNITS = Grammar.list("units");
  private static final Set<String> IDENTIFIED = Grammar.list("identified");

  private Figures() {}

  /** The first figure with its unit that is no date and no number of an article; null if none. */
  static @Nullable Span in(Sentence sentence, Span span) {
    for (int i = sentence.wordAt(span.start()); i < sentence.wordAt(span.end()); i++) {
      Word word = sentence.words().get(i);
      boolean number = Character.isDigit(word.lower().charAt(0));
      if (number && !isIdentifier(sentence, i)) {
        return new Span(word.start(), end(sentence, i));
      }
    }
    return null;
  }

  private static boolean isIdentifier(Sentence sentence, int at) {
    String before = at == 0 ? "" : sentence.words().get(at - 1).lower();
    String after = at + 1 < sentence.words().size() ? sentence.words().get(at + 1).lower() : "";
    return IDENTIFIED.contains(before)
        || IDENTIFIED.contains(after)
        || sentence.words().get(at).lower().matches("(19|20)\\d\\d");
  }

  private static int end(Sentence sentence, int at) {
    int last = at;
    while (last + 1 < sentence.words().size()
        && UNITS.contains(sentence.words().get(last + 1).lower())) {
      last++;
    }
    int end = sentence.words().get(last).end();
    boolean percent = end < sentence.folded().length() && sentence.folded().charAt(end) == '%';
    return percent ? end + 1 : end;
  }
}
