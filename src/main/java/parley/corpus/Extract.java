package parley.corpus;

import java.util.List;

/**
 * What was taken out of a file that is no text itself.
 *
 * @param text the words, headings marked as Markdown marks them
 * @param lines the lines of the text and the pages they stand on
 * @param marks what was put on the words
 * @param warnings what a reader of the text should know, in sentences
 */
record Extract(String text, Lines lines, List<Mark> marks, List<String> warnings) {
  Extract {
    marks = List.copyOf(marks);
    warnings = List.copyOf(warnings);
  }
}
