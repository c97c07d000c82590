package parley.bench.search;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The memory that objects take from now on.
 *
 * @param pools in which the machine keeps them
 */
record Heap(List<MemoryPoolMXBean> pools) {
  /** Watched from now on. */
  static Heap watched() {
    Heap heap =
        new Heap(
            ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList());
    heap.pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    return heap;
  }

  private long megabytes(Function<MemoryPoolMXBean, MemoryUsage> usage) {
    return pools.stream().mapToLong(pool -> usage.apply(pool).getUsed()).sum() >> 20;
  }

  /** The most that was in use in each part together, garbage included, and what may be at most. */
  String cell() {
    return String.format(
        Locale.ROOT,
        "%d of %d MB at most",
        megabytes(MemoryPoolMXBean::getPeakUsage),
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
