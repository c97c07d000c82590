package parley.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the paragraphs of the lists of a Word file, so that each gets the label that a reader
 * sees. To be asked for one paragraph after the other (ECMA-376 part 1, 17.9).
 */
final class WordNumbering {
  /** How one level of a list is numbered; {@code restart} is null unless a level is named. */
  private record Level(
      int start, String format, String text, boolean legal, @Nullable Integer restart) {}

  /** A list: the pattern that it follows, and where it departs from it. */
  private record Listing(
      String pattern, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

  /**
   * The label of a paragraph.
   *
   * @param text as it is printed
   * @param level the level of its list, from 0
   * @param bullet whether it counts nothing
   */
  record Label(String text, int level, boolean bullet) {}

  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int LEVELS = 9;

  private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
  private final Map<String, Map<String, Integer>> linked = new HashMap<>();
  private final Map<String, Listing> lists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  WordNumbering(@Nullable Xml part, WordStyles styles) {
    if (part != null) {
      Map<String, String> elsewhere = new HashMap<>();
      part.children("abstractNum").forEach(pattern -> pattern(pattern, elsewhere));
      part.children("num").forEach(this::list);
      elsewhere.forEach((pattern, style) -> link(pattern, styles.list(style)));
    }
  }

  private void pattern(Xml pattern, Map<String, String> elsewhere) {
    String id = pattern.attribute("abstractNumId");
    if (id == null) {
      return;
    }
    Map<Integer, Level> levels = new HashMap<>();
    Map<String, Integer> byStyle = new HashMap<>();
    for (Xml level : pattern.children("lvl")) {
      int at = level.number("ilvl", 0);
      levels.put(at, level(level));
      String style = level.setting("pStyle");
      if (style != null) {
        byStyle.put(style, at);
      }
    }
    patterns.put(id, levels);
    linked.put(id, byStyle);
    String link = pattern.setting("numStyleLink");
    if (link != null && levels.isEmpty()) {
      elsewhere.put(id, link);
    }
  }

  private static Level level(Xml level) {
    Xml start = level.child("start");
    Xml restart = level.child("lvlRestart");
    String format = level.setting("numFmt");
    String text = level.setting("lvlText");
    return new Level(
        start == null ? 0 : start.number("val", 0),
        format == null ? "decimal" : format,
        text == null ? "" : text,
        level.switched("isLgl"),
        restart == null ? null : restart.number("val", 0));
  }

  private void list(Xml list) {
    String id = list.attribute("numId");
    String pattern = list.setting("abstractNumId");
    if (id == null || pattern == null) {
      return;
    }
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    for (Xml override : list.children("lvlOverride")) {
      int at = override.number("ilvl", 0);
      Xml level = override.child("lvl");
      Xml start = override.child("startOverride");
      if (level != null) {
        levels.put(at, level(level));
      }
      if (start != null) {
        starts.put(at, start.number("val", 1));
      }
    }
    lists.put(id, new Listing(pattern, starts, levels));
  }

  /** A pattern that only names a style follows the pattern of the style's list. */
  private void link(String pattern, @Nullable String list) {
    Listing found = list == null ? null : lists.get(list);
    Map<Integer, Level> levels = found == null ? null : patterns.get(found.pattern());
    if (levels != null) {
      patterns.put(pattern, levels);
    }
  }

  /** The level of a list whose paragraphs a style numbers; 0 if none is named. */
  int levelOf(String list, @Nullable String style) {
    Listing found = lists.get(list);
    Map<String, Integer> byStyle = found == null ? null : linked.get(found.pattern());
    Integer level = byStyle == null || style == null ? null : byStyle.get(style);
    return level == null ? 0 : level;
  }

  /** Counts a paragraph of a list; null if it gets no label. */
  @Nullable Label next(String list, int asked) {
    Listing found = lists.get(list);
    int at = Math.clamp(asked, 0, LEVELS - 1);
    Level level = found == null ? null : level(found, at);
    if (found == null || level == null) {
      return null;
    }
    int[] counts = counters.computeIfAbsent(found.pattern(), p -> new int[LEVELS]);
    count(list, found, counts, at, level);
    if (level.format().equals("bullet")) {
      return new Label(bullet(level.text()), at, true);
    }
    String text = text(found, counts, level);
    return text.isBlank() ? null : new Label(text.strip(), at, false);
  }

  private @Nullable Level level(Listing list, int at) {
    Level own = list.levels().get(at);
    Map<Integer, Level> pattern = patterns.get(list.pattern());
    return own != null || pattern == null ? own : pattern.get(at);
  }

  /** A count is one more than the number shown, so that a level that was not counted has 0. */
  private void count(String id, Listing list, int[] counts, int at, Level level) {
    Integer start = list.starts().get(at);
    boolean afresh = start != null && begun.add(id + "/" + at);
    if (afresh || counts[at] == 0) {
      counts[at] = (start == null ? level.start() : start) + 1;
    } else {
      counts[at]++;
    }
    for (int deeper = at + 1; deeper < LEVELS; deeper++) {
      Level below = level(list, deeper);
      Integer restart = below == null ? null : below.restart();
      // Named is the level, counted from 1, whose paragraphs begin the count anew; 0 for none.
      if (restart == null || (restart > 0 && at < restart)) {
        counts[deeper] = 0;
      }
    }
  }

  private String text(Listing list, int[] counts, Level level) {
    Matcher places = PLACE.matcher(level.text());
    return places.replaceAll(
        place -> {
          int at = place.group(1).charAt(0) - '1';
          Level of = level(list, at);
          String format = of == null || level.legal() ? "decimal" : of.format();
          // A level that nothing was counted at yet shows the number that it will begin with.
          int number = counts[at] > 0 ? counts[at] - 1 : of == null ? 1 : of.start();
          return Matcher.quoteReplacement(NumberFormat.written(format, number));
        });
  }

  /** A dash stays one; the signs of fonts of signs are dots. */
  static String bullet(String text) {
    return text.equals("–") || text.equals("•") ? text : "-";
  }
}
