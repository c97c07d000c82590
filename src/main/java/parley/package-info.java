/**
 * Parley follows a negotiation through its drafts and the press about it. One package for each
 * thing the text becomes; every import points down this picture, and a test holds that.
 *
 * <pre>
 * bytes ──► corpus ──► draft ──► redline ──► issue ──► render ──► screen / file
 *              │          └────► claim ─────┘            ▲
 *              └────────────────► index ─────────────────┘          cli calls each in turn
 * </pre>
 *
 * <ul>
 *   <li>{@code corpus}: folders and files become dated documents; the parties; {@code parley.yaml}
 *   <li>{@code draft}: the clause tree and the bracket notation of one draft
 *   <li>{@code redline}: alignment of the clauses of two drafts, word edits, substance
 *   <li>{@code claim}: what prose and marks say a party holds, and who says so
 *   <li>{@code issue}: agreed or open, for whom, by which rule, on what evidence
 *   <li>{@code index}: search over clauses and paragraphs
 *   <li>{@code render}: results as text, Markdown, HTML and JSON; decides nothing
 *   <li>{@code cli}: commands, options, exit codes, error lines; alone touches {@code System}
 * </ul>
 *
 * Expected trouble (an unreadable file, an unbalanced bracket, a malformed query) is a value that
 * travels with the data; an exception is a defect and meets one handler in {@code cli}.
 */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
