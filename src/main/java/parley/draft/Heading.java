package parley.draft;

/**
 * What stands between the label of a clause and its own words.
 *
 * @param words the title, without label, marks of emphasis and the stop after it; may be empty
 * @param body offset where its own words begin
 * @param bare whether its own words, if any, begin on a later line
 */
record Heading(String words, int body, boolean bare) {}
