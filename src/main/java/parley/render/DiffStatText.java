package parley.render;

import java.util.List;

/**
 * The counts of a comparison for the terminal, in the manner of {@code git diff --stat}: signs for
 * the words that came and went by changes of a relation, and the clauses where the sense changed.
 */
public final class DiffStatText {
  private DiffStatText() {}

  /**
   * The counts of what was asked for.
   *
   * @param columns width of the terminal
   */
  public static String of(DiffView view, Palette palette, int columns) {
    List<DiffStat> lines = DiffStat.of(view);
    int title = lines.stream().mapToInt(line -> line.title().length()).max().orElse(0);
    int count = lines.stream().mapToInt(line -> digits(line.count())).max().orElse(0);
    int room = Math.max(8, Math.min(columns, 100) - title - count - 5);
    long most = lines.stream().mapToLong(l -> l.inserted() + l.deleted()).max().orElse(0);
    StringBuilder out = new StringBuilder(DiffText.title(view.units(), palette));
    for (DiffStat line : lines) {
      String head = " " + Wrapping.fit(line.title(), title) + " | ";
      String number = " ".repeat(count - digits(line.count())) + line.count() + " ";
      String tail =
          line.clauses().isEmpty()
              ? bar(line, room, most, palette)
              : Wrapping.fit(String.join(", ", line.clauses()), room);
      out.append((head + number + tail).stripTrailing()).append('\n');
    }
    return out.append(' ').append(DiffStat.total(view)).append('\n').toString();
  }

  private static int digits(int count) {
    return String.valueOf(count).length();
  }

  /** One sign to a word, or to a few where there is no room for all. */
  private static String bar(DiffStat line, int room, long most, Palette palette) {
    return palette.came("+".repeat(signs(line.inserted(), room, most)))
        + palette.went("-".repeat(signs(line.deleted(), room, most)));
  }

  /** What is there at all gets at least one sign. */
  private static int signs(long words, int room, long most) {
    if (words == 0 || most <= room) {
      return (int) words;
    }
    return (int) Math.max(1, words * (room - 1) / most);
  }
}
