package parley.issue;

import java.util.List;
import parley.claim.Factuality;

/** How far a status can be relied on, from the sources that show it. */
final class Trust {
  private Trust() {}

  static Confidence in(Ground ground) {
    List<Exhibit> exhibits = ground.exhibits();
    long groups = exhibits.stream().map(Exhibit::group).distinct().count();
    Confidence trust =
        switch (exhibits.stream().mapToInt(Exhibit::tier).min().orElse(4)) {
          case 1 -> Confidence.HIGH;
          case 2 -> groups > 1 ? Confidence.HIGH : Confidence.MEDIUM;
          case 3 -> groups > 1 ? Confidence.MEDIUM : Confidence.LOW;
          default -> Confidence.LOW;
        };
    boolean hedged = exhibits.stream().allMatch(e -> e.claim().factuality() != Factuality.CERTAIN);
    return hedged ? trust.lower() : trust;
  }
}
