package parley.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.index.Hit;
import parley.index.HitGroups;
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

  /** The hits of each group together, with its number in one more column. */
  public static String of(HitGroups groups) {
    StringBuilder out = new StringBuilder(Csv.row(and(HEADER, "group")));
    for (int group = 0; group < groups.groups().size(); group++) {
      for (Hit hit : groups.groups().get(group)) {
        out.append(Csv.row(and(fields(hit), String.valueOf(group + 1))));
      }
    }
    return out.toString();
  }

  private static List<String> and(List<String> fields, String last) {
    return Stream.concat(fields.stream(), Stream.of(last)).toList();
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
