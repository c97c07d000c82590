package parley.index;

import java.util.List;

/**
 * What a passage is about, as the caller says; plain names that mean nothing to the index.
 *
 * @param parties ids of the parties it mentions
 * @param issues ids of the issues it speaks of
 */
public record Facets(List<String> parties, List<String> issues) {
  /** About nothing in particular. */
  public static final Facets NONE = new Facets(List.of(), List.of());

  public Facets {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
  }
}
