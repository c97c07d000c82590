package parley.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes after a candidate, found in one pass from the end. */
final class Lookahead {
  private final List<Candidate> candidates;
  private final int[] next;
  private final boolean[] restarts;

  Lookahead(List<Candidate> candidates) {
    this.candidates = candidates;
    this.next = new int[candidates.size()];
    this.restarts = new boolean[candidates.size()];
    Map<String, Integer> seen = new HashMap<>();
    Set<String> begun = new HashSet<>();
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate at = candidates.get(i);
      next[i] = -1;
      if (at.labels().isEmpty()) {
        clearAt(at, begun);
        continue;
      }
      String shape = at.labels().getFirst().shape();
      Integer later = seen.put(shape, i);
      next[i] = later == null ? -1 : later;
      restarts[i] = begun.contains(shape);
      if (begins(i)) {
        begun.add(shape);
      }
      clearAt(at, begun);
    }
  }

  private static void clearAt(Candidate at, Set<String> begun) {
    boolean worded = !at.labels().isEmpty() && at.labels().getFirst().worded();
    if (at.rank() > 0 || (worded && !at.labels().getFirst().word().anywhere())) {
      begun.clear();
    }
  }

  /** Whether a list begins here right under a line that looks like its title. */
  private boolean begins(int i) {
    return i > 0
        && candidates.get(i).labels().stream().anyMatch(label -> label.numeral().first())
        && candidates.get(i).opensLine()
        && candidates.get(i - 1).place() == Candidate.Place.TITLE;
  }

  /** Whether, before the next heading, another list of the same looks begins under a title. */
  boolean restarts(int i) {
    return restarts[i];
  }

  /** Whether the next label that looks alike is the successor. */
  boolean continued(int i, Label label) {
    return next[i] >= 0
        && candidates.get(next[i]).labels().stream()
            .anyMatch(later -> later.numeral().follows(label.numeral()));
  }

  /** Whether the successor stands in the same run of lines. */
  boolean continuedNearby(int i, Label label) {
    return continued(i, label) && candidates.get(next[i]).block() == candidates.get(i).block();
  }

  /** Whether anything but the next clause of the same sequence comes next. */
  boolean followed(int i, Label label) {
    return i + 1 < candidates.size()
        && candidates.get(i + 1).labels().stream()
            .noneMatch(
                later ->
                    later.form().equals(label.form()) && later.numeral().gap(label.numeral()) >= 0);
  }

  /** Whether a worded label of a lower rank is the next thing but for a title. */
  boolean heads(int i, Level below) {
    for (int later = i + 1; later <= i + 2 && later < candidates.size(); later++) {
      List<Label> labels = candidates.get(later).labels();
      if (!labels.isEmpty()) {
        return labels.getFirst().worded() && labels.getFirst().word().level() == below;
      }
    }
    return false;
  }

  /** Where the next candidate begins, when it stands on the same line. */
  int chained(int i) {
    boolean chain =
        i + 1 < candidates.size()
            && candidates.get(i + 1).place() == Candidate.Place.CHAIN
            && candidates.get(i + 1).end() == candidates.get(i).end();
    return chain ? candidates.get(i + 1).start() : -1;
  }
}
