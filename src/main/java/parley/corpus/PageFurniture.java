package parley.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes navigation, banners and the like off a page, by the names of {@code page-furniture.tsv}.
 */
final class PageFurniture {
  private static final List<List<String>> TABLE = Table.read("page-furniture.tsv");
  private static final Set<String> TAGS = names("tag");
  private static final Set<String> ROLES = names("role");
  private static final Set<String> WORDS = names("word");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

  private PageFurniture() {}

  private static Set<String> names(String by) {
    return TABLE.stream()
        .filter(row -> row.get(0).equals(by))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Removes the furniture; a part that holds most of the page's text is no furniture. */
  static void clear(Document page) {
    page.select(String.join(",", TAGS)).remove();
    int all = page.text().length();
    for (Element element : page.getAllElements()) {
      if (isFurniture(element) && 2 * element.text().length() < all) {
        element.remove();
      }
    }
  }

  private static boolean isFurniture(Element element) {
    return ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isOutOfSight(element.attr("style"))
        || hasWord(element.className())
        || hasWord(element.id());
  }

  private static boolean isOutOfSight(String style) {
    return style.replace(" ", "").contains("display:none");
  }

  private static boolean hasWord(String names) {
    return !names.isEmpty()
        && NO_LETTER.splitAsStream(names.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
  }
}
