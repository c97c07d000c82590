/**
 * What one passage says a party holds on an issue, who says so and how firmly. It reads prose and
 * marks by a lexicon kept in data files. It never decides whether an issue is agreed.
 */
@NullMarked
package parley.claim;

import org.jspecify.annotations.NullMarked;
