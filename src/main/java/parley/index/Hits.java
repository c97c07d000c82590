package parley.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param total how many passages there are, also beyond the limit
 * @param hits the first of them, best first
 * @param facets by field, how many of all passages found have each value; empty unless asked for
 * @param reading the query as it was understood, written out
 * @param notes what a user should know about the answer, a sentence each
 * @param spellings what was searched for beside the words as typed, a sentence each
 */
public record Hits(
    long total,
    List<Hit> hits,
    Map<String, SortedMap<String, Long>> facets,
    String reading,
    List<String> notes,
    List<String> spellings)
    implements SearchOutcome {
  public Hits {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    notes = List.copyOf(notes);
    spellings = List.copyOf(spellings);
  }

  /** Without the first hits, which a reader has seen; ranks stay as they are. */
  public Hits after(long seen) {
    return new Hits(total, hits.stream().skip(seen).toList(), facets, reading, notes, spellings);
  }

  Hits withNote(String note) {
    List<String> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Hits(total, hits, facets, reading, more, spellings);
  }
}
