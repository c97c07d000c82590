package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import parley.corpus.Span;
import parley.index.Hit;
import parley.index.HitGroups;
import parley.index.Hits;
import parley.index.Passage;

/** What a search found as {@code parley/search/1}. */
public final class SearchJson {
  private SearchJson() {}

  /**
   * The answer.
   *
   * @param query as the user typed it
   * @param explain whether to say how it was read
   */
  public static String of(String query, Hits hits, boolean explain) {
    ObjectNode root = root(query, hits);
    addHits(root.putArray("hits"), hits.hits());
    return written(root, hits, explain);
  }

  /**
   * The answer with the hits of each group together, which bear its number.
   *
   * @param query as the user typed it
   * @param groups all the hits
   * @param explain whether to say how it was read
   */
  public static String of(String query, Hits hits, HitGroups groups, boolean explain) {
    ObjectNode root = root(query, hits);
    ArrayNode array = root.putArray("hits");
    for (int group = 0; group < groups.groups().size(); group++) {
      for (Hit hit : groups.groups().get(group)) {
        ObjectNode node = array.addObject();
        add(node, hit);
        node.put("group", group + 1);
      }
    }
    return written(root, hits, explain);
  }

  private static ObjectNode root(String query, Hits hits) {
    ObjectNode root = Json.object("parley/search/1");
    root.put("query", query);
    root.put("total", hits.total());
    return root;
  }

  private static String written(ObjectNode root, Hits hits, boolean explain) {
    addFacets(root.putObject("facets"), hits.facets());
    if (explain) {
      ObjectNode reading = root.putObject("explain");
      reading.put("reading", hits.reading());
      strings(reading.putArray("notes"), hits.notes());
      strings(reading.putArray("spellings"), hits.spellings());
    }
    return Json.write(root);
  }

  static void addHits(ArrayNode array, List<Hit> hits) {
    hits.forEach(hit -> add(array.addObject(), hit));
  }

  private static void add(ObjectNode node, Hit hit) {
    Passage passage = hit.passage();
    LocalDate date = passage.source().date();
    node.put("rank", hit.rank());
    node.put("score", score(hit));
    node.put("document", passage.source().path());
    node.put("kind", passage.source().kind().name().toLowerCase(Locale.ROOT));
    node.put("version", passage.source().version());
    node.put("date", date == null ? null : date.toString());
    node.put("id", passage.id());
    node.put("label", passage.label());
    node.put("heading", passage.heading());
    node.put("paragraph", passage.place().paragraph());
    node.put("line", passage.place().line());
    Json.putPage(node, passage.place().page());
    node.put("start", passage.place().start());
    node.put("end", passage.place().end());
    node.put("text", passage.text());
    addHighlights(node.putArray("highlights"), hit);
    strings(node.putArray("parties"), passage.facets().parties());
    strings(node.putArray("issues"), passage.facets().issues());
  }

  /** A score with the digits that mean something. */
  static double score(Hit hit) {
    return Math.round(hit.score() * 1e4) / 1e4;
  }

  /** Pairs of start and end in code points of the hit's text. */
  private static void addHighlights(ArrayNode pairs, Hit hit) {
    String text = hit.passage().text();
    for (Span span : hit.highlights()) {
      int start = text.codePointCount(0, span.start());
      pairs.addArray().add(start).add(start + text.codePointCount(span.start(), span.end()));
    }
  }

  private static void addFacets(ObjectNode node, Map<String, SortedMap<String, Long>> facets) {
    facets.forEach((facet, counts) -> counts.forEach(node.putObject(facet)::put));
  }

  private static void strings(ArrayNode node, List<String> values) {
    values.forEach(node::add);
  }
}
