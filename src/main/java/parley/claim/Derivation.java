package parley.claim;

import java.util.List;
import parley.corpus.Document;

/**
 * One report that rewrites another; together they are one source.
 *
 * @param derived the rewrite
 * @param original what it rewrites
 * @param aligned how many of its paragraphs have a counterpart, in order
 * @param of how many paragraphs of prose it has
 * @param credit the words by which it names its origin; empty if it does not
 * @param counterparts which paragraph rewrites which, in order
 */
public record Derivation(
    Document derived,
    Document original,
    int aligned,
    int of,
    String credit,
    List<Counterpart> counterparts) {
  /**
   * A paragraph and the one that it rewrites.
   *
   * @param derived number of the paragraph of the rewrite
   * @param original number of the paragraph of what it rewrites
   */
  public record Counterpart(int derived, int original) {}

  public Derivation {
    counterparts = List.copyOf(counterparts);
  }
}
