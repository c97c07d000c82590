/** Benchmarks of the inner loops, run by {@code scripts/bench --loops}. */
package parley.bench;
