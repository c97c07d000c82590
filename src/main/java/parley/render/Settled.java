package parley.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.corpus.DocumentKind;
import parley.corpus.DocumentReader;
import parley.corpus.Manifest;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.DraftParser;

/** What a Word file with tracked changes says once all of them are accepted, or rejected. */
final class Settled {
  private static final List<String> VIEWS = List.of("base", "accepted");

  private static final Pattern WORD =
      Pattern.compile("\\w+|[^\\w\\s|]", Pattern.UNICODE_CHARACTER_CLASS);

  private Settled() {}

  /** Whether the file leads from the old draft to the new one, word by word, labels included. */
  static boolean leads(byte[] word, List<Draft> drafts) {
    for (int i = 0; i < VIEWS.size(); i++) {
      ReadingOptions options =
          ReadingOptions.DEFAULT.withTracked(VIEWS.get(i)).supposing(DocumentKind.DRAFT);
      Reading reading = new DocumentReader(Manifest.EMPTY, options).read("redline.docx", word);
      boolean same =
          reading instanceof Reading.Read read
              && words(DraftParser.parse(read.document())).equals(words(drafts.get(i)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The words and signs with one blank between them, without what lays a text out. */
  private static String words(Draft draft) {
    StringBuilder words = new StringBuilder();
    for (Clause clause : draft.clauses()) {
      String all = clause.label() + "\n" + clause.heading() + "\n" + draft.text(clause);
      for (Matcher word = WORD.matcher(all.replace("**", "")); word.find(); ) {
        words.append(word.group()).append(' ');
      }
    }
    return words.toString();
  }
}
