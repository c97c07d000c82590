/**
 * The words that a redline marks beside those that the drafters of amendments marked: {@code
 * scripts/bench --marks}.
 */
@org.jspecify.annotations.NullMarked
package parley.bench.marks;
