package parley.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import parley.redline.Compilation;

/**
 * How the paragraphs of a redline look that is written over the Word file of one of its drafts.
 * What that draft has looks as it does there. What only the other draft has looks like the last
 * paragraph of its kind, and words of the other draft within a paragraph like those before them.
 */
final class DiffLook {
  /** The look of a paragraph, and of runs in it that the file says nothing of. */
  private record Kind(@Nullable CTPPr paragraph, @Nullable CTRPr words) {}

  private final Compilation compilation;
  private final RedlineSide file;
  private final WordLook look;
  private final WordNumbers numbers;
  private final DocxText text;
  private final Map<String, Kind> kinds = new HashMap<>();
  private int last;

  /**
   * @param side whose file it is, 0 for the old draft and 1 for the new one
   */
  DiffLook(Compilation compilation, int side, DocxFile file, WordLook look, DocxText text) {
    this.compilation = compilation;
    this.file = new RedlineSide(compilation, side);
    this.look = look;
    this.numbers = new WordNumbers(file.document());
    this.text = text;
  }

  /**
   * Begins a paragraph.
   *
   * @param provision whose paragraph it is
   * @param nth 0 for the first of the provision
   * @return writes its runs
   */
  Consumer<Tracked.Run> begin(int provision, int nth, Tracked.Paragraph paragraph) {
    int number = number(compilation.provisions().get(provision), nth);
    if (number == 0) {
      Kind kind = kinds.get(paragraph.style());
      text.paragraph(kind == null ? named(paragraph.style()) : kind.paragraph(), paragraph.mark());
      return run -> run(run, kind == null ? null : kind.words(), kind == null);
    }
    boolean kept = paragraph.mark() == DocxText.Mark.KEPT;
    if (kept) {
      sections(number);
    }
    CTPPr properties = properties(number);
    CTPPr plain = properties == null ? null : (CTPPr) properties.copy();
    if (plain != null && plain.isSetSectPr()) {
      plain.unsetSectPr();
    }
    boolean again = number <= last || !kept;
    text.paragraph(again ? plain : properties, paragraph.mark());
    WordLook.Reader reader = look.reader(number);
    kinds.put(paragraph.style(), new Kind(plain, look.reader(number).look()));
    last = Math.max(last, number);
    return run -> run(run, reader);
  }

  /** The place in the file of a paragraph; 0 for one that it has not. */
  private int number(Compilation.Provision provision, int nth) {
    int number = file.number(provision, nth);
    return number > look.size() ? 0 : number;
  }

  /** Empty paragraphs that end a section stay, for the page that they set up. */
  private void sections(int number) {
    for (int between = last + 1; between < number; between++) {
      CTPPr properties = look.paragraph(between);
      if (properties != null && properties.isSetSectPr()) {
        text.paragraph(properties(between), DocxText.Mark.KEPT);
      }
    }
  }

  /** The properties of a paragraph whose label is written out. */
  private @Nullable CTPPr properties(int number) {
    CTPPr properties = look.paragraph(number);
    return properties == null ? null : numbers.without((CTPPr) properties.copy());
  }

  private @Nullable CTPPr named(String style) {
    return style.isEmpty() ? null : numbers.styled(style);
  }

  private void run(Tracked.Run run, WordLook.Reader reader) {
    if (!file.has(run.mark())) {
      run(run, reader.look(), false);
      return;
    }
    List<WordLook.Piece> pieces = reader.read(run.words());
    pieces.forEach(piece -> text.run(run.mark(), piece.words(), as(piece.look())));
  }

  private void run(Tracked.Run run, @Nullable CTRPr words, boolean plain) {
    text.run(run.mark(), run.words(), plain && run.bold() ? CTRPr::addNewB : as(words));
  }

  private static Consumer<CTRPr> as(@Nullable CTRPr look) {
    return look == null ? properties -> {} : properties -> properties.set(look);
  }
}
