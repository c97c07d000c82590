package parley.render;

import parley.corpus.Lines;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Compilation;

/**
 * What of a redline stands in the file of one of its drafts, and where.
 *
 * @param side whose file it is, 0 for the old draft and 1 for the new one
 */
record RedlineSide(Compilation compilation, int side) {
  /**
   * The place in the file of a paragraph, from 1; 0 for one that it has not.
   *
   * @param provision whose paragraph it is
   * @param nth 0 for the first of the provision
   */
  int number(Compilation.Provision provision, int nth) {
    Clause clause = provision.clauses().get(side);
    if (clause == null) {
      return 0;
    }
    Draft draft = compilation.drafts().get(side);
    Lines lines = draft.document().lines();
    String words = draft.document().text();
    int at = nth == 0 ? clause.span().start() : clause.body().start();
    while (at < clause.span().end() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return lines.source(at);
  }

  /** Whether what bears a mark stands in the file. */
  boolean has(DocxText.Mark mark) {
    return switch (mark) {
      case KEPT -> true;
      case INSERTED, MOVED_TO -> side == 1;
      case DELETED, MOVED_FROM -> side == 0;
    };
  }
}
