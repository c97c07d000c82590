package parley.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Span;

/**
 * A quantity that a report gives, or a date. The number of an article and the name of a "ten-point
 * plan" are none.
 *
 * @param document the report
 * @param paragraph number of its paragraph
 * @param span the words in the document's text, the bound and the unit included
 * @param bound how the value bounds the quantity
 * @param values the value; two for a range, in the order of the text, none for a date
 * @param days the day, month or year as {@code 2031-05-02}, {@code 2031-05} or {@code 2031}; two
 *     for two days; empty unless it is a date
 * @param unit what is counted or measured in, in the plural: "troops", "percent", "date"; may be
 *     empty
 * @param of what is measured, in the words of the text; may be empty
 * @param whose whose it is: a country or a party by name; empty if the text does not tell
 * @param status what the text says of its standing, or null if it does not tell
 */
public record Figure(
    Document document,
    int paragraph,
    Span span,
    Bound bound,
    List<BigDecimal> values,
    List<String> days,
    String unit,
    String of,
    String whose,
    @Nullable Status status) {
  /** How a value bounds a quantity. */
  public enum Bound {
    EXACTLY,
    UP_TO,
    AT_LEAST,
    NEARLY,
    MORE_THAN,
    LESS_THAN,
    ABOUT,
    /** Between two values. */
    RANGE,
    /** From one value to another. */
    CHANGE;

    /** Its name in output: {@code up to}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Whether a quantity is there already. */
  public enum Status {
    NOW,
    PLANNED,
    DEMANDED,
    PAST;

    /** Its name in output. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Figure {
    values = List.copyOf(values);
    days = List.copyOf(days);
  }

  /** The words as the report has them, as one line. */
  public String text() {
    return document.quote(span).strip().replaceAll("\\s+", " ");
  }
}
