package parley.draft;

/** What a clause is called in the structure of a draft. */
public enum Level {
  PART,
  TITLE,
  CHAPTER,
  SECTION,
  ARTICLE,
  PARAGRAPH,
  POINT,
  RECITAL,
  ANNEX,
  /** Unnumbered text. */
  PLAIN
}
