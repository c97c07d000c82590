package parley.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
  private final @Nullable DiffLook look;

  /** The names of moves by the index of the first of the two provisions that they join. */
  private final Map<Integer, String> moves = new HashMap<>();

  private DiffDocx(Compilation compilation, DocxText text, @Nullable DiffLook look) {
    this.compilation = compilation;
    this.tracked = new Tracked(compilation);
    this.text = text;
    this.look = look;
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
    new DiffDocx(compilation, new DocxText(file.document(), date), null).write();
    return file.bytes();
  }

  /**
   * The same over the Word file of one of the drafts. Where nothing changes the file stays as it
   * is, with its tables, pictures, notes and counted labels. If changes cannot be written into it
   * so that they lead from one draft to the other, the file is written anew: its styles, headers,
   * footers and page stay, and its paragraphs and words look as they do there.
   *
   * @param side whose file it is, 0 for the old draft and 1 for the new one
   * @param word the bytes of the file that the draft was read from
   * @return empty if the file cannot be written over, such as one of strict Open XML
   */
  public static Optional<byte[]> over(Compilation compilation, int side, byte[] word) {
    LocalDate date = compilation.drafts().getLast().document().metadata().date();
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      Optional<byte[]> within = WordRedline.within(compilation, side, document, word);
      if (within.isPresent()) {
        return within;
      }
      WordLook look = WordLook.of(document);
      DocxFile file = DocxFile.emptied(document);
      DocxText text = new DocxText(document, date);
      new DiffDocx(compilation, text, new DiffLook(compilation, side, file, look, text)).write();
      return Optional.of(file.bytes());
    } catch (IOException | RuntimeException e) {
      // Libraries tell in a hundred ways of a file that they read but cannot write.
      return Optional.empty();
    }
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

  private void write() {
    for (int i = 0; i < compilation.provisions().size(); i++) {
      add(i);
    }
  }

  private void add(int index) {
    List<Tracked.Paragraph> paragraphs = tracked.paragraphs(index);
    int elsewhere = compilation.provisions().get(index).elsewhere();
    if (elsewhere == Compilation.NOWHERE || paragraphs.isEmpty()) {
      for (int i = 0; i < paragraphs.size(); i++) {
        paragraphs.get(i).runs().forEach(begin(index, i, paragraphs.get(i)));
      }
      return;
    }
    String name =
        moves.computeIfAbsent(Math.min(index, elsewhere), first -> "move" + (moves.size() + 1));
    DocxText.Mark mark = paragraphs.getFirst().mark();
    int range = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Consumer<Tracked.Run> pen = begin(index, i, paragraphs.get(i));
      range = i == 0 ? text.openMove(mark, name) : range;
      paragraphs.get(i).runs().forEach(pen);
    }
    text.closeMove(mark, range);
  }

  /** Begins a paragraph of a provision; what is returned writes its runs. */
  private Consumer<Tracked.Run> begin(int index, int nth, Tracked.Paragraph paragraph) {
    if (look != null) {
      return look.begin(index, nth, paragraph);
    }
    text.paragraph(paragraph.style(), paragraph.mark());
    return run -> text.run(run.mark(), run.words(), look -> embolden(run, look));
  }

  private static void embolden(Tracked.Run run, CTRPr look) {
    if (run.bold()) {
      look.addNewB();
    }
  }
}
