package parley.index;

import java.util.List;
import parley.corpus.Span;

/**
 * A passage that was found.
 *
 * @param rank counted from 1
 * @param score BM25 with what was added to it; larger is better
 * @param passage what was found
 * @param highlights where in its text the query matched, in UTF-16 units, in order, without overlap
 */
public record Hit(int rank, float score, Passage passage, List<Span> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
