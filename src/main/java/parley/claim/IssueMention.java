package parley.claim;

/**
 * Where a sentence speaks of an issue.
 *
 * @param issue id of the issue
 * @param start offset in the text
 * @param end offset after it
 * @param words how many words it spans
 */
record IssueMention(String issue, int start, int end, int words) {}
