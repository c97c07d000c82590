package parley.claim;

/**
 * Where a sentence speaks of an issue.
 *
 * @param issue id of the issue
 * @param start offset in the text
 * @param end offset after it
 * @param literal whether a term of the issue stands there word for word
 */
record IssueMention(String issue, int start, int end, boolean literal) {}
