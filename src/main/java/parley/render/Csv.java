package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Comma-separated values as RFC 4180 has them, with {@code \n} as line end. */
final class Csv {
  private Csv() {}

  /** One row; a field that a spreadsheet would take for a formula is set off by an apostrophe. */
  static String row(List<String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"));
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return StringEscapeUtils.escapeCsv(formula ? "'" + text : text);
  }
}
