package parley.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Status;
import parley.issue.Tag;

/** How many issues are open and agreed. */
final class Tally {
  private Tally() {}

  /** {@code OPEN 3 of 5 as of 2031-05-01}. */
  static String open(Findings findings) {
    return "OPEN "
        + findings.tagged(Tag.OPEN).size()
        + " of "
        + findings.all().size()
        + asOf(findings.asOf());
  }

  /** {@code AGREED 2 (1 final, 1 in principle)}. */
  static String agreed(Findings findings) {
    List<Finding> agreed = findings.tagged(Tag.AGREED);
    return "AGREED " + agreed.size() + (agreed.isEmpty() ? "" : " (" + kinds(agreed) + ")");
  }

  /** {@code 2 disputed, 1 unknown}. */
  static String kinds(List<Finding> some) {
    return Arrays.stream(Status.values())
        .filter(status -> count(some, status) > 0)
        .map(status -> count(some, status) + " " + words(status))
        .collect(Collectors.joining(", "));
  }

  static String words(Status status) {
    return status.word().replace('_', ' ');
  }

  private static long count(List<Finding> some, Status status) {
    return some.stream().filter(finding -> finding.status() == status).count();
  }

  private static String asOf(@Nullable Object day) {
    return day == null ? "" : " as of " + day;
  }
}
