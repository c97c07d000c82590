package parley.claim;

/** Where a party stands on an issue; the output names stances in lower case. */
public enum Stance {
  /** Takes it as it is. */
  ACCEPTS,
  /** Takes some of it, or most of it. */
  ACCEPTS_IN_PART,
  /** Takes it under a condition. */
  ACCEPTS_IF,
  /** Does not exclude it. */
  OPEN_TO,
  /** Puts it on the table. */
  PROPOSES,
  /** Asks for it and says so firmly. */
  DEMANDS,
  /** Has doubts, or has not made up its mind. */
  RESERVES,
  /** Refuses it. */
  REJECTS,
  /** Excludes it as an act of its own. */
  RULES_OUT,
  /** Took back what it had offered or accepted. */
  WITHDREW,
  /** Has been heard on other things, not on this; stored, never taken for a yes. */
  SILENT,
  /** Nothing is known. */
  UNKNOWN
}
