package parley.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A status that the evidence supports, before it is weighed against others.
 *
 * @param status what it would be
 * @param exhibits what shows it, best first; never empty unless the status is unknown
 * @param rules that led to it
 * @param because the reason as a clause that follows "because"
 */
record Ground(Status status, List<Exhibit> exhibits, Set<Rule> rules, String because) {
  Ground {
    exhibits = List.copyOf(exhibits);
    rules = Set.copyOf(rules);
  }

  static Ground of(Status status, List<Exhibit> exhibits, String because) {
    return new Ground(status, exhibits, Set.of(), because);
  }

  Ground with(Rule rule) {
    return new Ground(status, exhibits, plus(rules, rule), because);
  }

  Ground as(Status other) {
    return new Ground(other, exhibits, rules, because);
  }

  /** The latest day that its evidence speaks of. */
  LocalDate day() {
    return exhibits.stream().map(Exhibit::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  /** The best tier of its evidence on its latest day. */
  int tier() {
    LocalDate day = day();
    return exhibits.stream()
        .filter(exhibit -> exhibit.day().equals(day))
        .mapToInt(Exhibit::tier)
        .min()
        .orElse(4);
  }

  static Set<Rule> plus(Set<Rule> rules, Rule rule) {
    Set<Rule> sum = EnumSet.of(rule);
    sum.addAll(rules);
    return sum;
  }
}
