package parley.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The order in which evidence is shown. */
final class Evidences {
  private Evidences() {}

  /**
   * What decided first, then what was counted, then the rest; better sources and later days first.
   */
  static List<Exhibit> byWeight(List<Exhibit> exhibits, List<Exhibit> decisive) {
    Set<Exhibit> deciding = Set.copyOf(decisive);
    return exhibits.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Exhibit exhibit) -> !deciding.contains(exhibit))
                .thenComparing(exhibit -> !exhibit.counted())
                .thenComparing(Exhibit::bearing)
                .thenComparingInt(Exhibit::tier)
                .thenComparing(exhibit -> exhibit.claim().factuality())
                .thenComparing(Exhibit::day, Comparator.reverseOrder())
                .thenComparing(exhibit -> exhibit.document().path())
                .thenComparingInt(exhibit -> exhibit.claim().evidence().span().start())
                .thenComparing(exhibit -> exhibit.claim().signal()))
        .toList();
  }
}
