package parley.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.Or;
import parley.index.SearchQuery.Word;

/**
 * What a query that finds nothing could ask for instead: most of the words that were only written
 * side by side, then fewer. Quotes, fields, {@code +}, {@code -} and {@code AND} hold.
 */
final class Relaxation {
  /**
   * A milder query.
   *
   * @param least how many of the words a passage must have
   * @param of how many words there are
   */
  record Milder(SearchQuery query, int least, int of) {}

  private Relaxation() {}

  /** Milder queries, the mildest last; none if the query leaves no room. */
  static List<Milder> of(SearchQuery query) {
    int words = words(query).size();
    if (words < 2) {
      return List.of();
    }
    return DoubleStream.of(words - 1, words * 0.75, words * 0.5, words * 0.25, 1)
        .mapToInt(least -> Math.clamp((long) least, 1, words - 1))
        .distinct()
        .mapToObj(least -> new Milder(milder(query, least), least, words))
        .toList();
  }

  private static List<SearchQuery> words(SearchQuery query) {
    if (!(query instanceof And(List<SearchQuery> parts, boolean strict))) {
      return List.of();
    }
    return strict
        ? parts.stream()
            .map(Relaxation::words)
            .filter(w -> !w.isEmpty())
            .findFirst()
            .orElse(List.of())
        : parts.stream().filter(Relaxation::isBare).toList();
  }

  private static SearchQuery milder(SearchQuery query, int least) {
    if (!(query instanceof And(List<SearchQuery> parts, boolean strict))) {
      return query;
    }
    if (strict) {
      return new And(parts.stream().map(part -> milder(part, least)).toList(), true);
    }
    List<SearchQuery> kept = new ArrayList<>();
    parts.stream().filter(part -> !isBare(part)).forEach(kept::add);
    kept.removeIf(part -> part instanceof Word);
    kept.add(new Or(parts.stream().filter(Relaxation::isBare).toList(), least));
    return kept.size() == 1 ? kept.getFirst() : new And(kept, true);
  }

  /** Whether this is a word without any sign of insistence, and not one of the commonest. */
  private static boolean isBare(SearchQuery query) {
    return switch (query) {
      case Word(String text) -> !CommonWords.is(text);
      case SearchQuery.Spelled spelled -> true;
      case SearchQuery.Prefix prefix -> true;
      case SearchQuery.Fuzzy fuzzy -> true;
      case Or(List<SearchQuery> parts, int least) ->
          parts.stream().anyMatch(SearchQuery.Spelled.class::isInstance);
      default -> false;
    };
  }
}
