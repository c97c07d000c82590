package parley.render;

import java.util.List;
import java.util.Locale;
import parley.index.Hit;
import parley.index.Hits;
import parley.index.Passage;

/** What a search found as a table. */
public final class SearchCsv {
  private static final List<String> HEADER =
      List.of(
          "rank",
          "score",
          "document",
          "kind",
          "version",
          "date",
          "id",
          "label",
          "heading",
          "paragraph",
          "line",
          "page",
          "parties",
          "issues",
          "text");

  private SearchCsv() {}

  public static String of(Hits hits) {
    StringBuilder out = new StringBuilder(Csv.row(HEADER));
    hits.hits().forEach(hit -> out.append(Csv.row(fields(hit))));
    return out.toString();
  }

  private static List<String> fields(Hit hit) {
    Passage passage = hit.passage();
    return List.of(
        String.valueOf(hit.rank()),
        String.valueOf(SearchJson.score(hit)),
        passage.source().path(),
        passage.source().kind().name().toLowerCase(Locale.ROOT),
        passage.source().version(),
        passage.source().date() == null ? "" : passage.source().date() + "",
        passage.id(),
        passage.label(),
        passage.heading(),
        String.valueOf(passage.place().paragraph()),
        String.valueOf(passage.place().line()),
        passage.place().page() == 0 ? "" : passage.place().page() + "",
        String.join(" ", passage.facets().parties()),
        String.join(" ", passage.facets().issues()),
        passage.text());
  }
}
