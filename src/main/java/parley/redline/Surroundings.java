package parley.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the links found so far say of the clauses around them. The links that keep the common order
 * cut both drafts into gaps; clauses in the same gap are where one would look for a partner.
 */
final class Surroundings {
  private static final int REACH = 3;

  private final Tree old;
  private final Tree now;
  private final Links links;
  private final Links inOrder;
  private final int[] oldGaps;
  private final int[] nowGaps;
  private final int[] oldFree;
  private final int[] nowFree;

  Surroundings(Tree old, Tree now, Links links) {
    this.old = old;
    this.now = now;
    this.links = links;
    inOrder = new Links(old.size(), now.size());
    oldGaps = new int[old.size()];
    nowGaps = new int[now.size()];
    int gaps = 1 + cut();
    oldFree = new int[gaps];
    nowFree = new int[gaps];
    for (int a = 0; a < old.size(); a++) {
      oldFree[oldGaps[a]] += links.now(a) < 0 ? 1 : 0;
    }
    for (int b = 0; b < now.size(); b++) {
      nowFree[nowGaps[b]] += links.old(b) < 0 ? 1 : 0;
    }
  }

  /** Numbers the gaps; returns how many links cut them. */
  private int cut() {
    List<int[]> kept = kept();
    int a = 0;
    int b = 0;
    for (int i = 0; i < kept.size(); i++) {
      for (; a <= kept.get(i)[0]; a++) {
        oldGaps[a] = i;
      }
      for (; b <= kept.get(i)[1]; b++) {
        nowGaps[b] = i;
      }
    }
    Arrays.fill(oldGaps, a, oldGaps.length, kept.size());
    Arrays.fill(nowGaps, b, nowGaps.length, kept.size());
    return kept.size();
  }

  private List<int[]> kept() {
    List<int[]> linked = new ArrayList<>();
    for (int b = 0; b < now.size(); b++) {
      if (links.old(b) >= 0) {
        linked.add(new int[] {links.old(b), b});
      }
    }
    double[] weights = new double[linked.size()];
    Arrays.fill(weights, 1);
    boolean[] run = Order.kept(linked.stream().mapToInt(pair -> pair[0]).toArray(), weights);
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < run.length; i++) {
      if (run[i]) {
        kept.add(linked.get(i));
        inOrder.link(linked.get(i)[0], linked.get(i)[1]);
      }
    }
    return kept;
  }

  /** The links that keep the common order. */
  Links inOrder() {
    return inOrder;
  }

  /** 0 if the two stand in different gaps, else from 1, being alone in theirs, down towards 0. */
  double gap(int a, int b) {
    if (oldGaps[a] != nowGaps[b]) {
      return 0;
    }
    int gap = oldGaps[a];
    return 1.0 / Math.max(1, Math.max(oldFree[gap], nowFree[gap]));
  }

  /** Whether the two stand in the same gap. */
  boolean together(int a, int b) {
    return oldGaps[a] == nowGaps[b];
  }

  /** 1 if the clauses above are partners, -1 if they are partners of others, else 0. */
  double above(int a, int b) {
    int up = old.parent(a);
    int down = now.parent(b);
    if (up < 0 || down < 0) {
      return up == down ? 0.5 : 0;
    }
    if (links.now(up) == down) {
      return 1;
    }
    return links.now(up) >= 0 && links.old(down) >= 0 ? -1 : 0;
  }

  /**
   * From 1, the next clause on that side being the partner of the next, down to 0.
   *
   * @param step 1 for the clauses behind, -1 for those in front
   */
  double beside(int a, int b, int step) {
    return beside(links, a, b, step);
  }

  /** The same by other links. */
  static double beside(Links links, int a, int b, int step) {
    double best = 0;
    for (int far = 1; far <= REACH; far++) {
      int partner = links.now(a + step * far);
      int gap = step * (partner - b);
      if (partner >= 0 && gap >= 1 && gap <= REACH) {
        best = Math.max(best, 1.0 / Math.max(far, gap));
      }
    }
    return best;
  }

  /** The share of the clauses below that are partners. */
  double below(int a, int b) {
    int most = Math.max(old.children(a), now.children(b));
    if (old.children(a) == 0 || now.children(b) == 0) {
      return 0;
    }
    int partners = 0;
    for (int child = a + 1; child < old.end(a); child = old.end(child)) {
      int partner = links.now(child);
      if (partner >= 0 && now.parent(partner) == b) {
        partners++;
      }
    }
    return (double) partners / most;
  }
}
