package parley.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Paragraph;

/**
 * A report made of questions and answers. A question says what the answer is about and claims
 * nothing; an answer is in the words of whom the paper spoke to.
 */
final class Interview {
  /** A paragraph that is one emphasised piece, bears the mark of a question, or is one. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?s)(\\*{1,3}|_{1,3})[^*_].{0,400}?\\1|(?:Q|Question) ?[:.] .{1,400}"
              + "|[\\p{Lu}][^\"“”?.!]{3,200}\\?");

  private static final int FEWEST = 3;

  private final BitSet questions;
  private final @Nullable Speaker answering;

  private Interview(BitSet questions, @Nullable Speaker answering) {
    this.questions = questions;
    this.answering = answering;
  }

  /** What a document is; with fewer than three questions it is no interview. */
  static Interview of(Document document, Actors actors) {
    var questions = new BitSet();
    var lead = new ArrayList<String>();
    for (Paragraph paragraph : document.paragraphs()) {
      String text = paragraph.span().of(document.text()).strip();
      if (QUESTION.matcher(text).matches()) {
        questions.set(paragraph.number());
      } else if (questions.isEmpty() && paragraph.role() == Paragraph.Role.PROSE) {
        lead.add(text);
      }
    }
    if (questions.cardinality() < FEWEST) {
      return new Interview(new BitSet(), null);
    }
    lead.add(document.metadata().title());
    return new Interview(questions, answering(lead, actors));
  }

  /** The party of whom the lead names first; null if it names none. */
  private static @Nullable Speaker answering(List<String> lead, Actors actors) {
    for (String text : lead) {
      Set<String> parties = actors.mentioned(Typography.fold(text));
      if (!parties.isEmpty()) {
        return new Speaker("the person interviewed", parties.iterator().next(), Speaker.Kind.NAMED);
      }
    }
    return null;
  }

  /** Whether a paragraph is a question. */
  boolean asks(Paragraph paragraph) {
    return questions.get(paragraph.number());
  }

  /** Whether a paragraph is an answer: any behind the first question. */
  boolean answers(Paragraph paragraph) {
    int first = questions.nextSetBit(0);
    return first >= 0 && paragraph.number() > first && !asks(paragraph);
  }

  /** Who answers, or null if nobody known to speak for a party. */
  @Nullable Speaker answering() {
    return answering;
  }
}
