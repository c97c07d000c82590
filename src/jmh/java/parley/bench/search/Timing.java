package parley.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times of one kind of query.
 *
 * @param median in milliseconds
 * @param high what 95 of 100 take at most
 */
record Timing(double median, double high) {
  private static final int WARMING = 40;
  private static final int MEASURED = 120;

  /** Runs the queries in turn, often enough to be warm, and then as often as is measured. */
  static Timing of(List<Runnable> queries) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < WARMING + MEASURED; i++) {
      long start = System.nanoTime();
      queries.get(i % queries.size()).run();
      if (i >= WARMING) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    times.sort(null);
    return new Timing(times.get(MEASURED / 2), times.get(MEASURED * 95 / 100));
  }

  String cell() {
    return String.format(Locale.ROOT, "%.1f / %.1f", median, high);
  }
}
