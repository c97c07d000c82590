package parley.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.WordRuns.Tone;

/** The styles of an OpenDocument text: which are titles, and what was formatted by hand. */
final class OdtStyles {
  private final Map<String, Xml> own = new HashMap<>();
  private final Map<String, Xml> named = new HashMap<>();

  OdtStyles(OdtFile file) {
    add(file.own(), own);
    add(file.styles(), named);
  }

  private static void add(@Nullable Xml part, Map<String, Xml> styles) {
    if (part != null) {
      for (Xml style : part.children("style")) {
        String name = style.attribute("name");
        if (name != null) {
          styles.put(key(style.attribute("family"), name), style);
        }
      }
    }
  }

  private static String key(@Nullable String family, String name) {
    return family + " " + name;
  }

  /** Whether the paragraphs of a style are titles of the whole text. */
  boolean isTitle(@Nullable String style) {
    Set<String> seen = new HashSet<>();
    String at = style;
    while (at != null && seen.add(at)) {
      if (at.equals("Title")) {
        return true;
      }
      String key = key("paragraph", at);
      Xml found = own.getOrDefault(key, named.get(key));
      at = found == null ? null : found.attribute("parent-style-name");
    }
    return false;
  }

  /**
   * How words look by a style that was made for what somebody formatted by hand.
   *
   * @param family {@code paragraph} or {@code text}
   * @param around how the words around them look
   */
  Tone tone(String family, @Nullable String style, Tone around) {
    Xml words = words(family, style);
    if (words == null) {
      return around;
    }
    String weight = words.named("font-weight");
    String ground = words.named("background-color");
    return new Tone(
        null,
        ground != null && ground.matches("#[0-9a-fA-F]{6}")
            ? ground.substring(1).toUpperCase(Locale.ROOT)
            : around.shading(),
        weight == null ? around.bold() : weight.equals("bold") || weight.matches("[6-9]00"));
  }

  /** Whether words of a style are not shown. */
  boolean hides(String family, @Nullable String style) {
    Xml words = words(family, style);
    return words != null && "none".equals(words.named("display"));
  }

  private @Nullable Xml words(String family, @Nullable String style) {
    Xml found = style == null ? null : own.get(key(family, style));
    return found == null ? null : found.child("text-properties");
  }
}
