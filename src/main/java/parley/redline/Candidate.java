package parley.redline;

/**
 * A pair of clauses that may be one, with what their words say; what their surroundings say is
 * added by {@link Likeness}.
 *
 * @param old index in the old draft
 * @param now index in the new draft
 * @param words share of words in common, by weight
 * @param contained how much of the shorter stands in the longer, by weight
 * @param pairs share of neighbouring pairs in common, by weight
 * @param heading share of heading words in common; 0 when one has no heading
 * @param headed whether both have a heading
 * @param label whether they bear the same label
 * @param brief how little there is to compare: 1 for no words, near 0 for many
 * @param evidence how much they have in common, in absolute terms: the logarithm of a weight
 */
record Candidate(
    int old,
    int now,
    double words,
    double contained,
    double pairs,
    double heading,
    boolean headed,
    boolean label,
    double brief,
    double evidence) {}
