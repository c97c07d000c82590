package parley.issue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the parties stand on one issue.
 *
 * @param all those that were heard, in declared order of the parties
 * @param rules that were needed to tell
 */
record Standings(List<Standing> all, Set<Rule> rules) {
  Standings {
    all = List.copyOf(all);
    rules = Set.copyOf(rules);
  }

  Optional<Standing> of(String party) {
    return all.stream().filter(standing -> standing.party().equals(party)).findFirst();
  }

  /** The standings of the parties whose consent counts. */
  List<Standing> within(List<String> consent) {
    return all.stream().filter(standing -> consent.contains(standing.party())).toList();
  }

  List<Standing> that(Predicate<Standing> condition) {
    return all.stream().filter(condition).toList();
  }

  /**
   * Whether every one of these parties is known to accept, and there is at least one. Where the yes
   * of some is that of their negotiators, another's has to be firm.
   */
  boolean allAccept(List<String> parties) {
    return !parties.isEmpty()
        && (within(parties).stream().noneMatch(Standing::provisional)
            || within(parties).stream().anyMatch(Standing::confirmed))
        && parties.stream().allMatch(party -> of(party).filter(Standing::accepts).isPresent());
  }

  /** The exhibits of some standings, without repetition. */
  static List<Exhibit> exhibits(List<Standing> standings) {
    return standings.stream().flatMap(standing -> standing.exhibits().stream()).distinct().toList();
  }
}
