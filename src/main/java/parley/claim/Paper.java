package parley.claim;

/**
 * Where a sentence speaks of a text that the negotiators work on.
 *
 * @param topic which text
 * @param start offset in the document's text
 * @param end offset after it
 */
record Paper(Topic.Paper topic, int start, int end) {}
