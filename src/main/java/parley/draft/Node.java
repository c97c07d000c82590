package parley.draft;

import org.jspecify.annotations.Nullable;

/**
 * A clause whose place in the tree is settled.
 *
 * @param at where it begins
 * @param label its label, null for unnumbered text
 * @param heading its title and where its own words begin
 * @param parent index of the node above, or -1
 * @param kind what made it a clause
 */
record Node(Candidate at, @Nullable Label label, Heading heading, int parent, Kind kind) {
  enum Kind {
    LABELLED,
    /** A heading without a label. */
    HEADING,
    /** The name of the whole document. */
    NAME,
    /** The text of a footnote. */
    FOOTNOTE,
    /** Unnumbered text. */
    PLAIN
  }

  Node with(Heading other) {
    return new Node(at, label, other, parent, kind);
  }
}
