/**
 * Agreed or open: claims and bracketed clauses become positions, a status, a tag and the rules that
 * decided, with passages to check. Rulings of a human beat the rules. It prints nothing.
 */
@NullMarked
package parley.issue;

import org.jspecify.annotations.NullMarked;
