package parley.redline;

/** The smallest piece of a draft that a comparison tells of. */
public enum Grain {
  /** Each clause by itself. */
  CLAUSE,
  /**
   * The topmost labelled clause with all that stands under it: an article, a numbered point, an
   * annex. Parts, titles, chapters and sections over articles are headings by themselves.
   */
  ARTICLE
}
