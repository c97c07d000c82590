package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Rule;

/**
 * Why an issue has its tag, for somebody who wants to check it: reason, rules, counts, prospects.
 */
final class Explanation {
  private static final int MOST_PLACES = 3;

  private Explanation() {}

  /** The lines, the reason first and what would change the tag last. */
  static List<String> of(Finding finding) {
    var lines = new ArrayList<String>();
    lines.add(finding.why() + decided(finding));
    for (Rule rule : finding.decision().rules()) {
      lines.add(rule + " " + rule.title() + ": " + rule.meaning());
    }
    lines.add(counts(finding));
    if (!finding.openParts().isEmpty()) {
      lines.add("open parts: " + String.join(", ", finding.openParts()));
    }
    lines.addAll(finding.change());
    return lines;
  }

  private static String decided(Finding finding) {
    String places =
        finding.decisive().stream()
            .map(number -> finding.evidence().get(number - 1))
            .map(Cites::place)
            .distinct()
            .limit(MOST_PLACES)
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? " Nothing was counted." : " Decided by " + places + ".";
  }

  /** {@code 3 passages counted, from 2 sources: 1 for agreed, 2 for open; 1 not counted}. */
  static String counts(Finding finding) {
    Finding.Counts counts = finding.counts();
    return number(counts.counted(), "passage")
        + " counted, from "
        + number(counts.sources(), "source")
        + ": "
        + counts.agreed()
        + " for agreed, "
        + counts.open()
        + " for open; "
        + counts.notCounted()
        + " not counted";
  }

  /** What the reading of the press left unresolved, and the documents that were not read at all. */
  static List<String> limits(Findings findings) {
    Findings.Limits limits = findings.limits();
    var lines = new ArrayList<String>();
    lines.add(number(limits.speakers(), "speaker") + " unresolved");
    lines.add(
        number(limits.unscoped(), "cue")
            + " without a known issue, counted for the negotiation as a whole");
    lines.add(number(limits.silent(), "paragraph") + " of prose from which no claim was read");
    lines.addAll(ReportNotes.unread(findings));
    return lines;
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
