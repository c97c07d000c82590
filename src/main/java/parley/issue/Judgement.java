package parley.issue;

import java.util.List;

/**
 * What a gate decided.
 *
 * @param breaches what shuts it; empty for an open one
 * @param known what would, had it not been so before
 * @param gone what was so before and is not any more, cause and subject; the baseline is stale
 */
public record Judgement(List<Breach> breaches, List<Breach> known, List<String> gone) {
  public Judgement {
    breaches = List.copyOf(breaches);
    known = List.copyOf(known);
    gone = List.copyOf(gone);
  }

  /** What a gate without a baseline decides. */
  public static Judgement of(List<Breach> breaches) {
    return new Judgement(breaches, List.of(), List.of());
  }

  public boolean passed() {
    return breaches.isEmpty();
  }
}
