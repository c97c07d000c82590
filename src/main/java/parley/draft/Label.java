package parley.draft;

import java.util.List;
import java.util.Objects;

/**
 * The label of a clause as it could be read at one place.
 *
 * @param printed as it stands in the text
 * @param core what a lawyer cites of it: {@code 3}, {@code b}, {@code II}, {@code 8bis}
 * @param form how it is written
 * @param numeral its number
 * @param end offset after it
 */
record Label(String printed, String core, Form form, Numeral numeral, int end) {
  /** All readings of a label. */
  static List<Label> readings(Label label, List<Numeral> numerals) {
    return numerals.stream().map(label::as).toList();
  }

  /** The same label under another reading of its number. */
  private Label as(Numeral reading) {
    return new Label(printed, core, form.as(reading.style()), reading, end);
  }

  boolean worded() {
    return form.word() != null;
  }

  /** The word of a label that is {@link #worded}. */
  Form.Word word() {
    return Objects.requireNonNull(form.word());
  }

  boolean bullet() {
    return form.style() == Numeral.Style.BULLET;
  }

  boolean decimal() {
    return form.style() == Numeral.Style.DECIMAL;
  }

  /**
   * Whether it is of the kind that stands before the items of a list: small, in brackets, a dot.
   * Items are short without being titles.
   */
  boolean itemises() {
    return switch (form.style()) {
      case LOWER_LETTER, LOWER_ROMAN, DOUBLE_LETTER, BULLET -> true;
      case DECIMAL, UPPER_LETTER, UPPER_ROMAN -> !form.before().isEmpty();
    };
  }

  /** Whether it names one of several options, which may stand at any level. */
  boolean option() {
    return worded() && word().anywhere();
  }

  /** A number with nothing round it, which only a heading makes a label. */
  boolean naked() {
    return !worded() && decimal() && form.parts() == 1 && form.after().isEmpty();
  }

  String shape() {
    return form.shape(!core.isEmpty() && Character.isUpperCase(core.charAt(0)));
  }
}
