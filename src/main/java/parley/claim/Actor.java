package parley.claim;

import java.util.List;

/**
 * Where a sentence names a party, or all of them.
 *
 * @param subject who it is; nobody where some of the parties are meant and it is not told which
 * @param role what it does in its clause
 * @param start offset in the text
 * @param end offset after it, the office it holds included: "Russian officials"
 */
record Actor(Subject subject, Role role, int start, int end) {
  /** What a named party does in its clause. */
  enum Role {
    /** It can act: bare, or with an office, after no preposition. */
    AGENT,
    /** After "by": acts in a passive clause. */
    BY,
    /** After "with", "between", "among": takes part. */
    WITH,
    /** A place, an attribute, an object of a preposition. */
    OTHER
  }

  List<String> parties() {
    return subject.parties();
  }
}
