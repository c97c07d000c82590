package parley.corpus;

import java.util.List;
import java.util.regex.Pattern;
import parley.corpus.Blocks.Block;

/**
 * A text before anything is known about it.
 *
 * @param path what the document is called in the corpus
 * @param text all of it
 * @param body the part without front matter
 * @param blocks the blocks of the body
 */
record Shape(String path, String text, Span body, List<Block> blocks) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:#{1,6} )?(?:\\d{1,3}(?:[.)]|(?:\\.\\d{1,3}){1,4}[.)]?)"
              + "|\\([0-9a-zA-Z]{1,4}\\)|[A-Za-z][.)]|[IVXLC]{1,6}[.)]|§{1,2} ?\\d{1,4}"
              + "|(?i:article|art\\.|section|sec\\.|clause|chapter|part|title|annex|schedule"
              + "|paragraph|point) (?:\\d{1,4}|[IVXLC]{1,6}|[A-Z])[.:)]?"
              + "|WHEREAS,?)(?=\\s|$)");

  /** Whether a block begins with a label as the clauses of drafts do. */
  boolean isLabelled(Block block) {
    return LABEL.matcher(text).region(block.span().start(), block.span().end()).lookingAt();
  }

  String words(Block block) {
    return block.span().of(text);
  }

  /** The name of the file without its folders. */
  String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name of the file without its folders and its ending. */
  String stem() {
    return FileFormat.stem(fileName());
  }
}
