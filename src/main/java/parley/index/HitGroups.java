package parley.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hits of which those that are one thing stand together, such as one clause in several drafts.
 *
 * @param groups in the order of the first hit of each, every group in the order of its hits; none
 *     is empty
 */
public record HitGroups(List<List<Hit>> groups) {
  public HitGroups {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** Each hit by itself. */
  public static HitGroups apart(List<Hit> hits) {
    return new HitGroups(hits.stream().map(List::of).toList());
  }

  /**
   * Those of one name together.
   *
   * @param name equal for passages that are one thing; a passage without stands by itself
   */
  public static HitGroups of(List<Hit> hits, Function<Passage, Optional<String>> name) {
    Map<String, List<Hit>> named = new LinkedHashMap<>();
    for (Hit hit : hits) {
      // No name begins with a blank.
      String group = name.apply(hit.passage()).orElse(" " + hit.passage().key());
      named.computeIfAbsent(group, one -> new ArrayList<>()).add(hit);
    }
    return new HitGroups(List.copyOf(named.values()));
  }
}
