package parley.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a saved search finds among passages that were not reported for it before.
 *
 * @param name of the search
 * @param query as it was written
 * @param total how many passages there are
 * @param hits the first of them, the newest first
 */
public record AlertFinds(String name, String query, long total, List<Hit> hits) {
  /** The order in which passages are told: those of undated documents last. */
  static final Comparator<Passage> NEWEST_FIRST =
      Comparator.comparing(
              (Passage passage) ->
                  Optional.ofNullable(passage.source().date()).orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(passage -> passage.source().path())
          .thenComparingInt(passage -> passage.place().index());

  public AlertFinds {
    hits = List.copyOf(hits);
  }
}
