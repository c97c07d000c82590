package parley.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.draft.Draft;
import parley.draft.Extraction;

/** The text of one party as a Word document. */
public final class ExtractDocx {
  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");

  private ExtractDocx() {}

  /**
   * The document as a file.
   *
   * @param draft what the text was taken out of
   */
  public static byte[] of(Draft draft, Extraction extraction) {
    DocxFile file =
        DocxFile.create(FrontMatterText.title(List.of(draft)), draft.document().metadata().date());
    DocxText text = new DocxText(file.document(), null);
    boolean first = true;
    for (String line : extraction.text().split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      Matcher heading = HEADING.matcher(line);
      boolean headed = heading.matches();
      int rank = headed ? heading.group(1).length() : 0;
      text.paragraph(Tracked.style(rank, first), DocxText.Mark.KEPT);
      text.run(DocxText.Mark.KEPT, (headed ? heading.group(2) : line).replace("**", ""));
      first = false;
    }
    return file.bytes();
  }
}
