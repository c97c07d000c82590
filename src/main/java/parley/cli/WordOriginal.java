package parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.draft.Draft;
import parley.redline.Compilation;
import parley.render.DiffDocx;

/** The Word file that tracked changes are written over: that of the new draft, else of the old. */
final class WordOriginal {
  private final Session session;
  private final List<String> names;
  private final List<Draft> drafts;

  /**
   * @param names as the user typed them, old and new
   */
  WordOriginal(Session session, List<String> names, List<Draft> drafts) {
    this.session = session;
    this.names = names;
    this.drafts = drafts;
  }

  /** The changes over the Word file of a draft; empty if neither has one that can be written. */
  Optional<byte[]> over(Compilation compilation) {
    for (int side = drafts.size() - 1; side >= 0; side--) {
      if (isWord(drafts.get(side))) {
        Optional<byte[]> written = written(compilation, side);
        if (written.isEmpty()) {
          session.remark("the styles of " + names.get(side) + " could not be kept");
        }
        return written;
      }
    }
    return Optional.empty();
  }

  /** Only paragraphs of a Word file are counted. */
  private static boolean isWord(Draft draft) {
    return draft.clauses().stream()
        .anyMatch(clause -> draft.document().lines().source(clause.body().start()) > 0);
  }

  private Optional<byte[]> written(Compilation compilation, int side) {
    try {
      byte[] word = session.named().original(names.get(side), drafts.get(side).document());
      return DiffDocx.over(compilation, side, word);
    } catch (IOException e) {
      // The draft was read; what has become of its file since then only costs the styles.
      return Optional.empty();
    }
  }
}
