package parley.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows what press pages print around a report, from the patterns of {@code boilerplate.tsv}. */
final class Boilerplate {
  /** Where on a page a pattern holds. */
  enum Where {
    /** Above the first paragraph of prose. */
    HEAD,
    /** Below the last paragraph of prose. */
    TAIL,
    /** Anywhere. */
    ANY
  }

  /** Boilerplate is short; a long paragraph has something to say. */
  private static final int LONGEST = 400;

  private static final Map<Where, Pattern> PATTERNS = load();

  private Boilerplate() {}

  private static Map<Where, Pattern> load() {
    List<List<String>> rows = Table.read("boilerplate.tsv");
    var patterns = new EnumMap<Where, Pattern>(Where.class);
    for (Where where : Where.values()) {
      String any =
          rows.stream()
              .filter(row -> row.get(0).equals(where.name().toLowerCase(Locale.ROOT)))
              .map(row -> "(?:" + row.get(1) + ")")
              .collect(Collectors.joining("|"));
      patterns.put(where, Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return patterns;
  }

  /** Whether a paragraph is boilerplate that may stand here. */
  static boolean is(String paragraph, Where where) {
    return paragraph.length() <= LONGEST && pattern(where).matcher(paragraph).find();
  }

  private static Pattern pattern(Where where) {
    return Objects.requireNonNull(PATTERNS.get(where));
  }
}
