/**
 * Reading: a folder, or a few files, become dated documents with paragraphs, and {@code
 * parley.yaml} becomes the parties, issues and names that a user declared. This room alone reads
 * files and alone knows YAML and HTML. It does not know what a clause, a claim or an issue's status
 * is.
 */
@NullMarked
package parley.corpus;

import org.jspecify.annotations.NullMarked;
