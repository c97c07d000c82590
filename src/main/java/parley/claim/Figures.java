package parley.claim;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Finds the figure that a stretch of a sentence gives. */
final class Figures {
  private static final Set<String> UNITS = Grammar.list("units");
  private static final Set<String> IDENTIFIED = Grammar.list("identified");

  private Figures() {}

  /**
   * The first figure of a topic with its unit that is no date and no number of an article, or a
   * later one that was arrived at: "from 4 to 6 days"; null if there is none.
   */
  static @Nullable Span in(Sentence sentence, Span span, Topic topic) {
    var owners =
        new FigureOwners(
            sentence.folded(), sentence.words(), List.of(sentence.span()), sentence.issues());
    int from = sentence.wordAt(span.start());
    int to = Math.max(from, sentence.wordAt(span.end()));
    return first(sentence.folded(), sentence.words(), from, to, i -> owners.owns(topic, i));
  }

  /** The same for a passage of a draft. */
  static @Nullable Span in(DraftPassages.Passage passage, Topic topic) {
    List<Word> words = passage.words();
    if (words.stream().noneMatch(Figures::isNumber)) {
      return null;
    }
    String folded = passage.folded();
    List<Span> sentences = Sentences.of(folded, passage.whole(), Lexicon.SHIPPED.abbreviations());
    var owners = new FigureOwners(folded, words, sentences, passage.mentions());
    return first(folded, words, 0, words.size(), i -> owners.owns(topic, i));
  }

  private static @Nullable Span first(
      String text, List<Word> words, int from, int to, IntPredicate owned) {
    Span found = null;
    for (int i = from; i < to; i++) {
      boolean counts = isNumber(words.get(i)) && !isIdentifier(words, i) && owned.test(i);
      if (counts && (found == null || isReached(text, words, found.end(), i))) {
        found = new Span(words.get(i).start(), end(text, words, i));
      }
    }
    return found;
  }

  private static boolean isNumber(Word word) {
    return Character.isDigit(word.lower().charAt(0));
  }

  /** "From 4 to 6 days", and not "one puts it at 4, the other at 6". */
  private static boolean isReached(String text, List<Word> words, int from, int at) {
    return at > 0
        && Grammar.list("figures.reached").contains(words.get(at - 1).lower())
        && text.substring(from, words.get(at).start()).indexOf(',') < 0;
  }

  private static boolean isIdentifier(List<Word> words, int at) {
    String before = at == 0 ? "" : words.get(at - 1).lower();
    String after = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    return IDENTIFIED.contains(before)
        || IDENTIFIED.contains(after)
        || words.get(at).isYear()
        || isDay(words, at);
  }

  /** The first of two days: "on 23 and 24 January". */
  private static boolean isDay(List<Word> words, int at) {
    return at + 3 < words.size()
        && Grammar.list("separators").contains(words.get(at + 1).lower())
        && Character.isDigit(words.get(at + 2).lower().charAt(0))
        && IDENTIFIED.contains(words.get(at + 3).lower());
  }

  private static int end(String text, List<Word> words, int at) {
    int last = at;
    while (last + 1 < words.size() && UNITS.contains(words.get(last + 1).lower())) {
      last++;
    }
    int end = words.get(last).end();
    boolean percent = end < text.length() && text.charAt(end) == '%';
    return percent ? end + 1 : end;
  }
}
