package parley.render;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import parley.draft.Draft;
import parley.redline.Compilation;

/**
 * Two drafts as one Word document with tracked changes: whoever accepts them all has the new draft,
 * whoever rejects them all the old one. What moved is tracked as moved.
 */
public final class DiffDocx {
  private final Compilation compilation;
  private final Tracked tracked;
  private final DocxText text;

  /** The names of moves by the index of the first of the two provisions that they join. */
  private final Map<Integer, String> moves = new HashMap<>();

  private DiffDocx(Compilation compilation, DocxText text) {
    this.compilation = compilation;
    this.tracked = new Tracked(compilation);
    this.text = text;
  }

  /**
   * The document as a file.
   *
   * @param compilation of the old draft and the new one
   */
  public static byte[] of(Compilation compilation) {
    Draft now = compilation.drafts().getLast();
    LocalDate date = now.document().metadata().date();
    DocxFile file = DocxFile.create(now.document().metadata().title(), date);
    write(compilation, file, date);
    return file.bytes();
  }

  /** Whether there is anything to accept or reject. */
  public static boolean changes(Compilation compilation) {
    Tracked tracked = new Tracked(compilation);
    return IntStream.range(0, compilation.provisions().size())
        .mapToObj(tracked::paragraphs)
        .flatMap(List::stream)
        .flatMap(paragraph -> paragraph.runs().stream())
        .anyMatch(run -> run.mark() != DocxText.Mark.KEPT);
  }

  private static void write(Compilation compilation, DocxFile file, @Nullable LocalDate date) {
    DiffDocx diff = new DiffDocx(compilation, new DocxText(file.document(), date));
    for (int i = 0; i < compilation.provisions().size(); i++) {
      diff.add(i);
    }
  }

  private void add(int index) {
    List<Tracked.Paragraph> paragraphs = tracked.paragraphs(index);
    int elsewhere = compilation.provisions().get(index).elsewhere();
    if (elsewhere == Compilation.NOWHERE || paragraphs.isEmpty()) {
      paragraphs.forEach(this::write);
      return;
    }
    String name =
        moves.computeIfAbsent(Math.min(index, elsewhere), first -> "move" + (moves.size() + 1));
    DocxText.Mark mark = paragraphs.getFirst().mark();
    int range = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Tracked.Paragraph paragraph = paragraphs.get(i);
      text.paragraph(paragraph.style(), paragraph.mark());
      range = i == 0 ? text.openMove(mark, name) : range;
      runs(paragraph);
    }
    text.closeMove(mark, range);
  }

  private void write(Tracked.Paragraph paragraph) {
    text.paragraph(paragraph.style(), paragraph.mark());
    runs(paragraph);
  }

  private void runs(Tracked.Paragraph paragraph) {
    for (Tracked.Run run : paragraph.runs()) {
      text.run(run.mark(), run.words(), look -> embolden(run, look));
    }
  }

  private static void embolden(Tracked.Run run, CTRPr look) {
    if (run.bold()) {
      look.addNewB();
    }
  }
}
