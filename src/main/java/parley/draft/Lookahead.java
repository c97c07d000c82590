package parley.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes after a candidate, found in one pass from the end. */
final class Lookahead {
  private static final int FAR = 12;

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

  /**
   * How many labels that look alike stand before the successor of this one: 0 when it is the next
   * of them, -1 when it does not come soon.
   */
  int distance(int i, Label label) {
    int at = next[i];
    for (int hops = 0; at >= 0 && hops < FAR; hops++) {
      if (candidates.get(at).labels().stream()
          .anyMatch(later -> later.numeral().follows(label.numeral()))) {
        return hops;
      }
      at = next[at];
    }
    return -1;
  }

  /** Whether the successor stands in the same run of lines, as the next label that looks alike. */
  boolean continuedNearby(int i, Label label) {
    return distance(i, label) == 0 && candidates.get(next[i]).block() == candidates.get(i).block();
  }

  /**
   * Whether text or sub-clauses come next, and not the next clause of the same or an outer
   * sequence.
   */
  boolean followed(int i, Label label, Frames open) {
    if (i + 1 >= candidates.size() || candidates.get(i + 1).rank() > 0) {
      return false;
    }
    return candidates.get(i + 1).labels().stream()
        .noneMatch(
            later ->
                (later.worded() && !later.word().anywhere())
                    || later.form().equals(label.form())
                    || open.deepest(frame -> frame.sameForm(later)) >= 0);
  }

  /** Whether the next worded label, right below but for a title, is of this level. */
  boolean heads(int i, Level below) {
    for (int later = i + 1; later <= i + 2 && later < candidates.size(); later++) {
      List<Label> labels = candidates.get(later).labels();
      if (!labels.isEmpty()) {
        return labels.getFirst().worded() && labels.getFirst().word().level() == below;
      }
    }
    return false;
  }

  /** Whether the next label is a worded one that stands under this one. */
  boolean holds(int i, Label label) {
    return i + 1 < candidates.size()
        && candidates.get(i + 1).labels().stream()
            .anyMatch(later -> later.worded() && later.word().rank() > label.word().rank());
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
