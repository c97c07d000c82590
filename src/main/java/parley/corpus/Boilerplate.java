package parley.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows what press pages print around a report, from the patterns of {@code boilerplate.tsv} and
 * those that a corpus adds.
 */
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

  private static final List<List<String>> SHIPPED_ROWS = Table.read("boilerplate.tsv");
  private static final Boilerplate SHIPPED = new Boilerplate(compiled(SHIPPED_ROWS), List.of());

  private final Map<Where, Shipped> shipped;
  private final List<Own> own;

  /**
   * The patterns of one place. Most paragraphs are met by none, so those that hold from the first
   * letter on are tried there alone, the others only where they can begin.
   */
  private record Shipped(Pattern first, List<Beginnings> anywhere) {
    static Shipped of(List<List<String>> rows) {
      Map<Boolean, List<List<String>>> anchored =
          rows.stream().collect(Collectors.partitioningBy(row -> row.get(1).startsWith("^")));
      String first =
          Objects.requireNonNull(anchored.get(true)).stream()
              .map(row -> "(?:" + row.get(1) + ")")
              .collect(Collectors.joining("|"));
      return new Shipped(
          compiled(first.isEmpty() ? "(?!)" : first),
          Objects.requireNonNull(anchored.get(false)).stream()
              .map(row -> new Beginnings(compiled(row.get(1))))
              .toList());
    }

    boolean isIn(String paragraph) {
      return first.matcher(paragraph).lookingAt()
          || anywhere.stream().anyMatch(pattern -> pattern.isIn(paragraph));
    }
  }

  /** A pattern of the corpus, which is not trusted to be fast. */
  private record Own(Where where, Pattern pattern) {}

  private Boilerplate(Map<Where, Shipped> shipped, List<Own> own) {
    this.shipped = shipped;
    this.own = own;
  }

  /** The shipped patterns with those of a corpus, which take the place of equal ones. */
  static Boilerplate with(OwnLexicon lexicon) {
    if (lexicon.boilerplate().isEmpty()) {
      return SHIPPED;
    }
    Map<String, String> places = new LinkedHashMap<>();
    lexicon.boilerplate().forEach(row -> places.put(row.get(1), row.get(0)));
    List<List<String>> kept =
        SHIPPED_ROWS.stream().filter(row -> !places.containsKey(row.get(1))).toList();
    var own = new ArrayList<Own>();
    places.forEach(
        (pattern, place) -> {
          if (!place.equals("-")) {
            own.add(new Own(Where.valueOf(place.toUpperCase(Locale.ROOT)), compiled(pattern)));
          }
        });
    return new Boilerplate(compiled(kept), own);
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<Where, Shipped> compiled(List<List<String>> rows) {
    var patterns = new EnumMap<Where, Shipped>(Where.class);
    for (Where where : Where.values()) {
      String place = where.name().toLowerCase(Locale.ROOT);
      patterns.put(
          where, Shipped.of(rows.stream().filter(row -> row.get(0).equals(place)).toList()));
    }
    return patterns;
  }

  /** Whether a paragraph is boilerplate that may stand here. */
  boolean is(String paragraph, Where where) {
    return paragraph.length() <= LONGEST
        && (Objects.requireNonNull(shipped.get(where)).isIn(paragraph)
            || own.stream()
                .anyMatch(o -> o.where() == where && Patience.finds(o.pattern(), paragraph)));
  }
}
