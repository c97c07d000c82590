package parley.draft;

import java.util.List;

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
  /** The same label under another reading of its number. */
  Label as(Numeral reading) {
    Form other = new Form(form.word(), form.before(), reading.style(), form.after(), form.parts());
    return new Label(printed, core, other, reading, end);
  }

  /** All readings of a label. */
  static List<Label> readings(Label label, List<Numeral> numerals) {
    return numerals.stream().map(label::as).toList();
  }

  boolean worded() {
    return form.word() != null;
  }

  boolean bullet() {
    return form.style() == Numeral.Style.BULLET;
  }
}
