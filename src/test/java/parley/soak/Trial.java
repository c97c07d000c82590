package parley.soak;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One row of the table: what was done, how often, and what came of it.
 *
 * @param what was done to Parley
 * @param times how often
 * @param outcomes how often each outcome was seen
 * @param figures what was measured, may be empty
 */
record Trial(String what, long times, Map<String, Integer> outcomes, String figures) {
  Trial {
    outcomes = new TreeMap<>(outcomes);
  }

  /** Something that could not be tried on this machine, and why. */
  static Trial skipped(String what, String reason) {
    return new Trial(what, 0, Map.of(), "skipped: " + reason);
  }

  boolean isSkipped() {
    return times == 0;
  }

  /** The row in Markdown. */
  String row() {
    String seen =
        outcomes.entrySet().stream()
            .map(o -> "%,d %s".formatted(o.getValue(), o.getKey()))
            .collect(Collectors.joining(", "));
    String cell = seen.isEmpty() || figures.isEmpty() ? seen + figures : seen + "; " + figures;
    return String.format(Locale.ROOT, "| %s | %,d | %s |", what, times, cell);
  }

  /** Parley broke a promise; ends the soak. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(String message) {
      super(message);
    }
  }

  /**
   * Holds a promise to be kept.
   *
   * @throws Broken if it is not
   */
  static void hold(boolean kept, String promise, Object seen) {
    if (!kept) {
      throw new Broken("broken promise: " + promise + "; seen: " + seen);
    }
  }
}
