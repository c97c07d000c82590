package parley.redline;

import java.util.Arrays;

/** Which clause of one draft is which of the other, one to one; -1 where there is none. */
final class Links {
  private final int[] toNow;
  private final int[] toOld;

  Links(int old, int now) {
    toNow = new int[old];
    toOld = new int[now];
    Arrays.fill(toNow, -1);
    Arrays.fill(toOld, -1);
  }

  Links(Links other) {
    toNow = other.toNow.clone();
    toOld = other.toOld.clone();
  }

  /** The partner of a clause of the old draft, or -1; also for an index outside the draft. */
  int now(int old) {
    return old < 0 || old >= toNow.length ? -1 : toNow[old];
  }

  /** The partner of a clause of the new draft, or -1; also for an index outside the draft. */
  int old(int now) {
    return now < 0 || now >= toOld.length ? -1 : toOld[now];
  }

  boolean free(int old, int now) {
    return toNow[old] < 0 && toOld[now] < 0;
  }

  void link(int old, int now) {
    toNow[old] = now;
    toOld[now] = old;
  }

  void unlink(int old, int now) {
    toNow[old] = -1;
    toOld[now] = -1;
  }

  /** Takes away the links that others do not have. */
  void retain(Links others) {
    for (int a = 0; a < toNow.length; a++) {
      if (toNow[a] >= 0 && others.now(a) != toNow[a]) {
        unlink(a, toNow[a]);
      }
    }
  }

  boolean same(Links other) {
    return Arrays.equals(toNow, other.toNow);
  }
}
