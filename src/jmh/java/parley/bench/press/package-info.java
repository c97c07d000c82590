/**
 * Reports made up by the hundred, to measure how long they take to read and to tag: {@code
 * scripts/bench --press}.
 */
@org.jspecify.annotations.NullMarked
package parley.bench.press;
