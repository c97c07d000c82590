package parley.draft;

/**
 * An opening square bracket and what closes it.
 *
 * @param open offset of the opening bracket
 * @param end offset after the closing bracket; after the last word of its clause without one
 * @param closed whether a bracket closes it
 */
record Pair(int open, int end, boolean closed) {
  /** Offset after the last character inside. */
  int inside() {
    return closed ? end - 1 : end;
  }
}
