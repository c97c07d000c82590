package parley.index;

import java.time.Duration;

/** Pauses between attempts that double up to a limit, until patience is at an end. */
final class Backoff {
  private final Duration longest;
  private Duration next;
  private Duration left;

  Backoff(Duration first, Duration longest, Duration patience) {
    this.next = first;
    this.longest = longest;
    this.left = patience;
  }

  /** Waits before the next attempt; false at once if there is to be none. */
  boolean pause() {
    if (next.compareTo(left) > 0) {
      return false;
    }
    try {
      Thread.sleep(next.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    left = left.minus(next);
    next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
    return true;
  }
}
