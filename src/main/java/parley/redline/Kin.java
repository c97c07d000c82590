package parley.redline;

/**
 * A pair of clauses that may belong together, with what does not change while others are linked.
 *
 * @param pair the two by what they speak of
 * @param shared the weight of what both speak of
 * @param single whether it is but one concept
 * @param exclusive how surely that leads from the one to the other; see {@link Gists#exclusive}
 * @param inOld how like the new clause one sentence of the old clause is
 * @param inNow how like the old clause one sentence of the new clause is
 * @param refused whether the two were linked by their words, and proved too little for a move
 */
record Kin(
    Candidate pair,
    double shared,
    boolean single,
    double exclusive,
    double inOld,
    double inNow,
    boolean refused) {
  int old() {
    return pair.old();
  }

  int now() {
    return pair.now();
  }
}
