package parley.draft;

/**
 * How the clauses of a draft are set out when it is written anew: which of them have a heading of
 * their own, and how far down. Kept from a draft in Markdown; found from the clause tree elsewhere.
 */
public final class Layout {
  private static final int DEEPEST = 6;

  private final Draft draft;
  private final boolean marked;

  public Layout(Draft draft) {
    this.draft = draft;
    this.marked = draft.clauses().stream().anyMatch(clause -> marks(clause) > 0);
  }

  /**
   * The level of the heading that a clause stands under.
   *
   * @return 1 for the title of a draft, up to 6; 0 for a clause that begins with its label or words
   */
  public int rank(Clause clause) {
    if (marked) {
      return marks(clause);
    }
    boolean title = clause.index() == 0 && clause.label().isEmpty();
    return clause.heading().isEmpty() ? 0 : Math.min(DEEPEST, clause.depth() + (title ? 1 : 2));
  }

  /** How many {@code #} the clause begins with. */
  private int marks(Clause clause) {
    String text = draft.document().text();
    int at = clause.span().start();
    while (at < clause.span().end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int marks = 0;
    while (at + marks < clause.span().end() && text.charAt(at + marks) == '#') {
      marks++;
    }
    return marks > DEEPEST ? 0 : marks;
  }
}
