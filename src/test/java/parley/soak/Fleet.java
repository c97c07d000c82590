package parley.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import parley.index.ClauseIndex;
import parley.index.Hits;
import parley.index.SearchQuery;
import parley.index.SearchRequest;
import parley.testing.PlainRequest;

/**
 * A corpus on disk whose every passage names the state that the corpus is in, so that an index can
 * be asked which state it holds, and whether all of it.
 *
 * @param root its folder
 * @param reports how many there are
 * @param paragraphs of each
 */
record Fleet(Path root, int reports, int paragraphs) {
  private static final String STATE = ".*state ([0-9]+),.*";

  /** A corpus in its first state, 0. */
  static Fleet at(Path root, int reports, int paragraphs) throws IOException {
    Fleet fleet = new Fleet(root, reports, paragraphs);
    Files.createDirectories(root.resolve("reports"));
    Files.writeString(root.resolve("parley.yaml"), "title: Fish\n");
    fleet.write(0);
    return fleet;
  }

  int passages() {
    return reports * paragraphs;
  }

  Path index() {
    return root.resolve(".parley/index");
  }

  /** Writes all reports anew. */
  void write(int state) throws IOException {
    for (int report = 0; report < reports; report++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < paragraphs; i++) {
        text.append("Boat ").append(report * paragraphs + i).append(" landed herring in state ");
        text.append(state).append(", said the harbour master of the northern port.\n\n");
      }
      Files.writeString(root.resolve("reports/r" + report + ".md"), text);
    }
  }

  /** The state of all passages of the index; breaks unless all are there, each once. */
  int state() throws IOException {
    try (ClauseIndex index = ClauseIndex.at(index(), Duration.ZERO)) {
      Hits hits = index.search(everything());
      Trial.hold(hits.total() == passages(), passages() + " passages", hits.total());
      long different = hits.hits().stream().map(hit -> hit.passage().key()).distinct().count();
      Trial.hold(different == passages(), passages() + " passages, each once", different);
      Trial.hold(hits.notes().isEmpty(), "an index that opens as it is", hits.notes());
      List<String> states =
          hits.hits().stream()
              .map(hit -> hit.passage().text().replaceAll(STATE, "$1"))
              .distinct()
              .toList();
      Trial.hold(states.size() == 1, "passages of one state", states);
      return Integer.parseInt(states.getFirst());
    }
  }

  private SearchRequest everything() {
    return PlainRequest.of(new SearchQuery.All(), SearchRequest.Order.DATE, 2 * passages());
  }
}
