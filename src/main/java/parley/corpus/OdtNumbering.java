package parley.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.WordNumbering.Label;

/**
 * Counts the items of the lists of an OpenDocument text, so that each gets the label that a reader
 * sees (OpenDocument 1.3 part 3, 5.3 and 16.30). To be asked for one item after the other.
 */
final class OdtNumbering {
  /** The deepest level that the format knows. */
  static final int LEVELS = 10;

  private static final String OUTLINE = "the outline of the whole text";
  private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

  /** The counts of a list and of all in it; 0 where nothing was counted yet. */
  static final class Counts {
    private final int[] at = new int[LEVELS];
  }

  private final Map<String, Xml> levels = new HashMap<>();
  private final Map<String, Counts> lists = new HashMap<>();
  private final Map<String, Counts> latest = new HashMap<>();
  private final Counts outline = new Counts();

  OdtNumbering(OdtFile file) {
    add(file.styles());
    add(file.own());
  }

  private void add(@Nullable Xml part) {
    if (part != null) {
      for (Xml style : part.children()) {
        if (style.is("list-style") || style.is("outline-style")) {
          String name = style.is("outline-style") ? OUTLINE : style.named("name");
          style.each(level -> levels.put(name + " " + level.number("level", 0), level));
        }
      }
    }
  }

  /** The counts that a list goes on with, or new ones. */
  Counts counts(Xml list, @Nullable String style) {
    String before = list.attribute("continue-list");
    Counts counts = before == null ? null : lists.get(before);
    // LibreOffice also names lists that it did not write down; the last of the style is meant.
    boolean goesOn = before != null || "true".equals(list.attribute("continue-numbering"));
    if (counts == null && goesOn) {
      counts = latest.get(Objects.requireNonNullElse(style, ""));
    }
    if (counts == null) {
      counts = new Counts();
    }
    String id = list.named("id");
    if (id != null) {
      lists.put(id, counts);
    }
    latest.put(Objects.requireNonNullElse(style, ""), counts);
    return counts;
  }

  /** An item of a list is of another style, which later lists of that style go on with. */
  void override(String style, Counts counts) {
    latest.put(style, counts);
  }

  /** Counts a heading that stands in no list; null if it gets no label. */
  @Nullable Label heading(int level, @Nullable String start) {
    return next(OUTLINE, level, outline, start);
  }

  /**
   * Counts an item; null if it gets no label.
   *
   * @param level of the list, from 0
   * @param start the number that the item itself names, or null
   */
  @Nullable Label next(String style, int level, Counts counts, @Nullable String start) {
    int at = Math.clamp(level, 0, LEVELS - 1);
    Xml found = levels.get(style + " " + (at + 1));
    if (found == null) {
      return null;
    }
    boolean named = start != null && start.matches("\\d{1,5}");
    if (named) {
      counts.at[at] = Integer.parseInt(Objects.requireNonNull(start));
    } else {
      counts.at[at] = counts.at[at] == 0 ? found.number("start-value", 1) : counts.at[at] + 1;
    }
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      counts.at[deeper] = 0;
    }
    if (found.is("list-level-style-bullet") || found.is("list-level-style-image")) {
      String sign = Objects.requireNonNullElse(found.named("bullet-char"), "");
      return new Label(WordNumbering.bullet(sign), at, true);
    }
    String text = text(style, found, at, counts).strip();
    return text.isEmpty() ? null : new Label(text, at, false);
  }

  private String text(String style, Xml level, int at, Counts counts) {
    String pattern = level.named("num-list-format");
    if (pattern != null && !pattern.isEmpty()) {
      Matcher places = PLACE.matcher(pattern);
      return places.replaceAll(
          place ->
              Matcher.quoteReplacement(
                  number(style, Integer.parseInt(place.group(1)) - 1, counts)));
    }
    int shown = Math.clamp(level.number("display-levels", 1), 1, at + 1);
    var numbers = new StringBuilder();
    for (int i = at - shown + 1; i <= at; i++) {
      String number = number(style, i, counts);
      numbers.append(numbers.isEmpty() || number.isEmpty() ? "" : ".").append(number);
    }
    return before(level, "num-prefix") + numbers + before(level, "num-suffix");
  }

  private static String before(Xml level, String name) {
    return Objects.requireNonNullElse(level.named(name), "");
  }

  private String number(String style, int at, Counts counts) {
    Xml level = levels.get(style + " " + (at + 1));
    if (at < 0 || at >= LEVELS || level == null) {
      return "";
    }
    // A level that nothing was counted at yet shows the number that it will begin with.
    int number = counts.at[at] == 0 ? level.number("start-value", 1) : counts.at[at];
    return NumberFormat.written(format(before(level, "num-format")), number);
  }

  /** The format as a Word file names it. */
  private static String format(String format) {
    return switch (format) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      case "1st" -> "ordinal";
      case "One" -> "cardinalText";
      case "First" -> "ordinalText";
      default ->
          format.startsWith("а") ? "russianLower" : format.startsWith("А") ? "russianUpper" : "1";
    };
  }
}
