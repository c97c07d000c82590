package parley.index;

import java.util.List;

/**
 * What a passage is about, as the caller says; plain names that mean nothing to the index.
 *
 * @param parties ids of the parties it mentions or is attributed to
 * @param issues ids of the issues it speaks of
 * @param tags the tags of these issues, such as {@code open}
 */
public record Facets(List<String> parties, List<String> issues, List<String> tags) {
  /** About nothing in particular. */
  public static final Facets NONE = new Facets(List.of(), List.of(), List.of());

  public Facets {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    tags = List.copyOf(tags);
  }
}
