package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Comma-separated values as RFC 4180 has them, with {@code \n} as line end. */
final class Csv {
  private Csv() {}

  /** What a formula begins with, also in the wide letters that some spreadsheets take for it. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  /**
   * One row; a field that a spreadsheet would take for a formula is set off by an apostrophe, and
   * what a terminal would obey is replaced.
   */
  static String row(List<String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"));
  }

  private static String field(String text) {
    String plain = Printable.lines(text);
    String first = plain.stripLeading();
    boolean formula =
        plain.startsWith("\t") || (!first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0);
    return StringEscapeUtils.escapeCsv(formula ? "'" + plain : plain);
  }
}
