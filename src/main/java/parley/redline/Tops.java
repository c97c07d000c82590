package parley.redline;

import java.util.List;
import java.util.stream.IntStream;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.Level;

/** The article that each clause of a draft belongs to. */
final class Tops {
  private final List<Clause> clauses;
  private final boolean sectionsHoldArticles;
  private final int[] top;

  Tops(Draft draft) {
    clauses = draft.clauses();
    sectionsHoldArticles = clauses.stream().anyMatch(this::articleInSection);
    top = new int[clauses.size()];
    for (Clause clause : clauses) {
      boolean inside = clause.parent() >= 0 && clause.level() != Level.ARTICLE;
      boolean under = inside && !container(clauses.get(clause.parent()));
      top[clause.index()] = under ? top[clause.parent()] : clause.index();
    }
  }

  private boolean articleInSection(Clause clause) {
    return clause.level() == Level.ARTICLE
        && clause.parent() >= 0
        && clauses.get(clause.parent()).level() == Level.SECTION;
  }

  /** Whether a clause only gathers articles. */
  private boolean container(Clause clause) {
    return switch (clause.level()) {
      case PART, TITLE, CHAPTER -> true;
      case SECTION -> sectionsHoldArticles;
      case PLAIN -> clause.label().isEmpty();
      case ARTICLE, PARAGRAPH, POINT, RECITAL, ANNEX -> false;
    };
  }

  /** The index of the article that a clause stands in; its own for one at the top. */
  int of(int clause) {
    return top[clause];
  }

  /** The article that a clause stands in. */
  Clause of(Clause clause) {
    return clauses.get(top[clause.index()]);
  }

  /** How many articles there are. */
  int count() {
    return (int) IntStream.range(0, top.length).filter(i -> top[i] == i).count();
  }
}
