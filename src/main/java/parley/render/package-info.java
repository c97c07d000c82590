/**
 * Results as text, Markdown, HTML and JSON, for people and programs. It decides nothing and reads
 * no file; the same result gives the same bytes.
 */
@NullMarked
package parley.render;

import org.jspecify.annotations.NullMarked;
