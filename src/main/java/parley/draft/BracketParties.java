package parley.draft;

import java.util.List;

/**
 * Who stands where on a bracket, as its marks say; all empty for a bracket without attribution,
 * which does not mean that nobody objects.
 *
 * @param propose party codes as written in the draft
 * @param support those who support it
 * @param oppose those who oppose it or want it deleted
 * @param reserve those who reserve their position
 */
public record BracketParties(
    List<String> propose, List<String> support, List<String> oppose, List<String> reserve) {
  /** No attribution. */
  public static final BracketParties NONE =
      new BracketParties(List.of(), List.of(), List.of(), List.of());

  public BracketParties {
    propose = List.copyOf(propose);
    support = List.copyOf(support);
    oppose = List.copyOf(oppose);
    reserve = List.copyOf(reserve);
  }
}
