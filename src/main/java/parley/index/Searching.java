package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One search: other spellings are added, and a query that finds nothing is put more mildly. */
final class Searching {
  private final Engine engine;
  private final SearchRequest request;
  private final List<String> notes = new ArrayList<>();
  private final Set<String> spellings = new LinkedHashSet<>();

  Searching(Engine engine, SearchRequest request) {
    this.engine = engine;
    this.request = request;
  }

  /** What an index without passages answers. */
  static Hits nothing(SearchRequest request) {
    return new Hits(0, List.of(), Map.of(), QueryText.of(request.query()), List.of(), List.of());
  }

  Hits run() throws IOException {
    SearchQuery query = spelled();
    Page page = engine.page(query);
    if (page.total() == 0 && !request.exact()) {
      notes.addAll(new Missing(engine).notes(query));
      for (Relaxation.Milder milder : Relaxation.of(query)) {
        Page found = engine.page(milder.query());
        if (found.total() > 0) {
          notes.add(
              "no passage has all the words; these have at least "
                  + milder.least()
                  + " of the "
                  + milder.of());
          return hits(milder.query(), found);
        }
      }
    }
    return hits(query, page);
  }

  private SearchQuery spelled() {
    if (request.exact()) {
      return request.query();
    }
    Spelling.Vocabulary vocabulary = engine.vocabulary();
    Spelling spelling;
    SearchQuery query;
    do {
      spelling = new Spelling(request.spellings(), vocabulary);
      query = spelling.expand(request.query());
    } while (vocabulary.learned());
    spellings.addAll(spelling.notes());
    return query;
  }

  private Hits hits(SearchQuery query, Page page) {
    return new Hits(
        page.total(),
        page.hits(),
        page.facets(),
        QueryText.of(query),
        notes,
        List.copyOf(spellings));
  }
}
