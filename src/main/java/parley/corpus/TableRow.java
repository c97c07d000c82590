package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.corpus.Sheet.Part;

/**
 * A row of a table as lines of text: one line if each cell holds one paragraph; but a label in a
 * cell of its own, or paragraphs in cells, are only laid out.
 */
final class TableRow {
  /** What a label is written like. */
  static final String NUMBER =
      "\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]{1,2}|[-–—•*]";

  /** A cell that holds nothing but the label of the clause beside it. */
  private static final Pattern LABEL = Pattern.compile(NUMBER + "|\\d{1,3}");

  private static final String BETWEEN = " | ";

  private TableRow() {}

  /** Whether a cell holds nothing but a label. */
  static boolean isLabel(String cell) {
    return LABEL.matcher(cell).matches();
  }

  /** The blocks of a row, cell by cell. */
  static List<Part> written(List<List<Part>> cells) {
    List<List<Part>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.isEmpty()) {
      return List.of();
    }
    List<Part> first = cells.getFirst();
    boolean labelled = cells.size() > 1 && first.size() == 1 && isLabel(first.getFirst().text());
    if (!labelled) {
      return inOrder(cells);
    }
    List<Part> rest = inOrder(cells.subList(1, cells.size()));
    if (rest.isEmpty()) {
      return first;
    }
    var parts = new ArrayList<>(rest);
    parts.set(0, rest.getFirst().after(first.getFirst().text() + " "));
    return parts;
  }

  /** One line of all cells if they are of one paragraph each, empty ones kept between others. */
  private static List<Part> inOrder(List<List<Part>> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isEmpty()) {
      last--;
    }
    List<List<Part>> shown = cells.subList(0, last);
    boolean single = shown.stream().allMatch(cell -> cell.size() < 2);
    if (!single || shown.size() < 2) {
      return shown.stream().flatMap(List::stream).toList();
    }
    List<Part> line = shown.stream().map(c -> c.isEmpty() ? new Part("") : c.getFirst()).toList();
    return List.of(Part.joined(line, BETWEEN));
  }
}
