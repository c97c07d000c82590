package parley.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which a draft says how far a clause is agreed, from {@code status-words.tsv}. */
final class StatusWords {
  private enum Where {
    MARK,
    MEANING
  }

  private record Row(Pattern pattern, ClauseState state) {}

  private static final Map<Where, List<Row>> ROWS = rows();
  private static final Pattern REMARK = Pattern.compile("\\s*[,;:–—].*", Pattern.DOTALL);

  private StatusWords() {}

  private static Map<Where, List<Row>> rows() {
    var rows = new EnumMap<Where, List<Row>>(Where.class);
    for (String line : WordList.rows("status-words.tsv")) {
      String[] cells = line.split("\t", 3);
      Where where = cells[0].equals("mark") ? Where.MARK : Where.MEANING;
      rows.computeIfAbsent(where, w -> new ArrayList<>())
          .add(
              new Row(
                  Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE),
                  ClauseState.valueOf(cells[1])));
    }
    return rows;
  }

  /**
   * What the inside of a pair of brackets says as a mark; a remark after a comma does not count.
   */
  static Optional<ClauseState> mark(String inside) {
    String words =
        REMARK
            .matcher(inside.replace("*", "").replace("_", "").replace('’', '\'').strip())
            .replaceFirst("")
            .replaceAll("\\s+", " ");
    return ROWS.getOrDefault(Where.MARK, List.of()).stream()
        .filter(row -> row.pattern.matcher(words).matches())
        .map(Row::state)
        .findFirst();
  }

  /** What the words of a legend mean. */
  static Optional<ClauseState> meaning(String words) {
    return ROWS.getOrDefault(Where.MEANING, List.of()).stream()
        .filter(row -> row.pattern.matcher(words).find())
        .map(Row::state)
        .findFirst();
  }

  /** Whether a bracket stands behind the end of a sentence or at the beginning of a line. */
  static boolean apart(String text, int open) {
    int at = open - 1;
    while (at >= 0 && " *_".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return Character.isUpperCase(text.charAt(open + 1))
        && (at < 0 || ".;:\n)".indexOf(text.charAt(at)) >= 0);
  }
}
