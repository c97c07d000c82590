package parley.redline;

/**
 * Words that one change takes out and another one brings in: a sentence that went to another
 * clause, or to another place of its own.
 *
 * @param from the change that deletes them
 * @param to the change that inserts them; the same one where they stay in their clause
 * @param words as the new draft has them
 */
public record Transfer(Change from, Change to, String words) {}
