/**
 * Two drafts side by side: which clause became which, the word edits between them, and the edits
 * that change meaning. It does not know who wants a change or whether anything is agreed.
 */
@NullMarked
package parley.redline;

import org.jspecify.annotations.NullMarked;
