package parley.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of paragraphs: which are headings, and which number their paragraphs. */
final class WordStyles {
  private final Map<String, Xml> styles = new HashMap<>();
  private @Nullable String usual;

  WordStyles(@Nullable Xml part) {
    if (part != null) {
      part.children("style").forEach(this::add);
    }
  }

  private void add(Xml style) {
    String id = style.attribute("styleId");
    if (id != null) {
      styles.put(id, style);
      boolean paragraph = "paragraph".equals(style.attribute("type"));
      boolean first =
          "1".equals(style.attribute("default")) || "true".equals(style.attribute("default"));
      usual = paragraph && first && usual == null ? id : usual;
    }
  }

  /** The style that a paragraph has by its properties. */
  @Nullable String of(@Nullable Xml properties) {
    String named = properties == null ? null : properties.setting("pStyle");
    return named == null ? usual : named;
  }

  /** The level of the headings of a style, from 1; 0 if it is none of headings. */
  int heading(@Nullable String style) {
    String level = property(style, p -> p.setting("outlineLvl"));
    if (level != null && level.matches("[0-8]")) {
      return Math.min(6, Integer.parseInt(level) + 1);
    }
    return headingNamed(name(style));
  }

  /** The level of the headings of a style by its name in small letters; 0 if it says nothing. */
  static int headingNamed(String name) {
    return name.matches("heading [1-6]") ? name.charAt(8) - '0' : name.equals("title") ? 1 : 0;
  }

  /** Whether the paragraphs of a style are those of a table of contents. */
  boolean isOfContents(@Nullable String style) {
    return isOfContentsNamed(name(style));
  }

  /** The same by the name of the style in small letters. */
  static boolean isOfContentsNamed(String name) {
    return name.matches("toc (?:\\d|heading)|contents (?:\\d|heading)");
  }

  private String name(@Nullable String style) {
    Xml found = style == null ? null : styles.get(style);
    String name = found == null ? null : found.setting("name");
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /** The list that a style puts its paragraphs in, or null. */
  @Nullable String list(@Nullable String style) {
    return property(style, p -> numbering(p, "numId"));
  }

  /** The level of the list that a style puts its paragraphs at, or null. */
  @Nullable String listLevel(@Nullable String style) {
    return property(style, p -> numbering(p, "ilvl"));
  }

  private static @Nullable String numbering(Xml properties, String which) {
    Xml list = properties.child("numPr");
    return list == null ? null : list.setting(which);
  }

  /** What a style says of paragraphs, or the nearest that it is based on which says it. */
  private @Nullable String property(@Nullable String style, Function<Xml, @Nullable String> what) {
    Set<String> seen = new HashSet<>();
    String at = style;
    while (at != null && seen.add(at)) {
      Xml found = styles.get(at);
      Xml properties = found == null ? null : found.child("pPr");
      String said = properties == null ? null : what.apply(properties);
      if (said != null) {
        return said;
      }
      at = found == null ? null : found.setting("basedOn");
    }
    return null;
  }
}
