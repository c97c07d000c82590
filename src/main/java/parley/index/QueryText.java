package parley.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.index.SearchQuery.All;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.Field;
import parley.index.SearchQuery.Fuzzy;
import parley.index.SearchQuery.In;
import parley.index.SearchQuery.Like;
import parley.index.SearchQuery.Not;
import parley.index.SearchQuery.Or;
import parley.index.SearchQuery.Phrase;
import parley.index.SearchQuery.Prefix;
import parley.index.SearchQuery.Range;
import parley.index.SearchQuery.Spelled;
import parley.index.SearchQuery.Word;

/** A query written out so that nothing is left to guess. */
final class QueryText {
  private QueryText() {}

  /** The query in the language that {@link QueryParser} reads, every operator and bracket shown. */
  static String of(SearchQuery query) {
    return switch (query) {
      case All all -> "*";
      case Word(String text) -> text;
      case Phrase(String text, int slop) -> quoted(text) + (slop == 0 ? "" : "~" + slop);
      case Prefix(String start) -> start + "*";
      case Fuzzy(String text, int edits) -> text + "~" + edits;
      case Spelled(List<String> forms) ->
          forms.stream().map(QueryText::form).collect(Collectors.joining(" OR ", "(", ")"));
      case Like(String text) -> "like " + quoted(text);
      case In(SearchQuery.Part part, SearchQuery inner) ->
          part.name().toLowerCase(Locale.ROOT) + ":" + of(inner);
      case Field(Keyword keyword, String value) -> keyword.title() + ":" + form(value);
      case Range(LocalDate since, LocalDate until) -> "date:" + day(since) + ".." + day(until);
      case And(List<SearchQuery> parts, boolean strict) when parts.size() == 1 ->
          "+" + of(parts.getFirst());
      case And(List<SearchQuery> parts, boolean strict) -> joined(parts, " AND ");
      case Or(List<SearchQuery> parts, int least) ->
          joined(parts, " OR ") + (least > 1 ? " (at least " + least + ")" : "");
      case Not(SearchQuery inner) -> "NOT " + of(inner);
    };
  }

  private static String joined(List<SearchQuery> parts, String operator) {
    return parts.stream().map(QueryText::of).collect(Collectors.joining(operator, "(", ")"));
  }

  private static String form(String text) {
    return text.indexOf(' ') < 0 ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
