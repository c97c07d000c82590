/**
 * The clause tree of one draft and the brackets in it. Parsing is total: any text gives a tree that
 * covers it, and what looks wrong is a notice with a place. It does not know of other drafts.
 */
@NullMarked
package parley.draft;

import org.jspecify.annotations.NullMarked;
