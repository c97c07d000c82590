package parley.claim;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Tells history from news: what a report says of a year long past is no status of today. */
final class Background {
  private static final Set<String> BACK = Grammar.list("history.back");

  private static final Set<String> BACK_TO = Grammar.list("history.pronouns");
  private static final Set<String> PAST = Grammar.list("history.past");

  /** Years before the report that still belong to the negotiation. */
  private static final int RECENT = 1;

  private final @Nullable LocalDate report;
  private boolean before;
  private boolean now;

  /**
   * For one document.
   *
   * @param report its day, or null; without it everything is news
   */
  Background(@Nullable LocalDate report) {
    this.report = report;
  }

  /** Sentences have to be entered in the order of the text. */
  void enter(Sentence sentence) {
    before = now;
    boolean goesBack =
        sentence.words().size() > 2
            && sentence.words().get(1).lower().equals("that")
            && BACK.contains(sentence.words().get(2).lower());
    boolean goesOn = before && goesOn(sentence);
    now = hasOldYear(sentence, sentence.span()) || (before && goesBack) || goesOn;
    before = (before && goesBack) || goesOn;
  }

  /** "It was never carried out", of what was told of a year long past. */
  private static boolean goesOn(Sentence sentence) {
    return sentence.words().size() > 1
        && sentence.issues().isEmpty()
        && BACK_TO.contains(sentence.words().getFirst().lower())
        && PAST.contains(sentence.words().get(1).lower());
  }

  /** Whether a clause of the sentence entered last is history. */
  boolean covers(Sentence sentence, Span clause) {
    return before || hasOldYear(sentence, clause);
  }

  /** "Those who retired before 1990 will get it": what will be is news, whatever year it names. */
  private static boolean tellsFuture(Sentence sentence, Span span) {
    return sentence.words().stream()
        .filter(word -> span.contains(word.start()))
        .anyMatch(word -> word.lower().equals("will"));
  }

  private boolean hasOldYear(Sentence sentence, Span span) {
    if (report == null) {
      return false;
    }
    for (int i = sentence.wordAt(span.start()); i < sentence.wordAt(span.end()); i++) {
      Word word = sentence.words().get(i);
      if (word.isYear() && Integer.parseInt(word.lower()) < report.getYear() - RECENT) {
        return !tellsFuture(sentence, span);
      }
    }
    return false;
  }
}
