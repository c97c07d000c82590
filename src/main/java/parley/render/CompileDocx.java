package parley.render;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import parley.draft.Draft;
import parley.redline.Compilation;

/** A compilation as a Word document: the notation of the Markdown one, brackets in colour. */
public final class CompileDocx {
  private static final String BRACKET = "1F4E9E";
  private static final String NOTE = "595959";

  private final CompileText compiled;
  private final DocxText text;

  private CompileDocx(CompileText compiled, DocxText text) {
    this.compiled = compiled;
    this.text = text;
  }

  /**
   * The document as a file.
   *
   * @param parties whose drafts they are, in the order of the drafts
   */
  public static byte[] of(Compilation compilation, List<String> parties) {
    List<Draft> drafts = compilation.drafts();
    DocxFile file = DocxFile.create(FrontMatterText.title(drafts), FrontMatterText.latest(drafts));
    CompileDocx writer =
        new CompileDocx(new CompileText(compilation, parties), new DocxText(file.document(), null));
    for (int i = 0; i < compilation.provisions().size(); i++) {
      writer.add(compilation.provisions().get(i), i == 0);
    }
    return file.bytes();
  }

  private void add(Compilation.Provision provision, boolean first) {
    CompileText.Lines lines = compiled.lines(provision);
    boolean headed = !lines.heading().isEmpty();
    boolean apart = lines.rank() > 0 || (headed && lines.label().isEmpty());
    if (apart) {
      begin(Tracked.style(lines.rank(), first && lines.label().isEmpty()));
      label(lines);
      pieces(lines.heading(), lines.rank() == 0);
      note(lines, " ", "");
      if (!lines.body().isEmpty()) {
        begin("");
        pieces(lines.body(), false);
      }
      return;
    }
    begin("");
    label(lines);
    if (headed) {
      pieces(lines.heading(), true);
      plain(" ");
    }
    note(lines, "", " ");
    pieces(lines.body(), false);
  }

  private void begin(String style) {
    text.paragraph(style, DocxText.Mark.KEPT);
  }

  private void plain(String words) {
    text.run(DocxText.Mark.KEPT, words);
  }

  private void label(CompileText.Lines lines) {
    if (!lines.label().isEmpty()) {
      plain(lines.label() + " ");
    }
  }

  private void note(CompileText.Lines lines, String before, String after) {
    if (!lines.note().isEmpty()) {
      text.run(
          DocxText.Mark.KEPT,
          before + lines.note().printed() + after,
          look -> look.addNewColor().setVal(NOTE));
    }
  }

  private void pieces(List<CompileText.Piece> pieces, boolean bold) {
    for (CompileText.Piece piece : pieces) {
      String words = piece.words().replace("**", "");
      boolean agreed = piece.by().isEmpty();
      text.run(
          DocxText.Mark.KEPT,
          agreed ? words : "[" + String.join("/", piece.by()) + ": " + words + "]",
          look -> look(look, bold, !agreed));
    }
  }

  private static void look(CTRPr look, boolean bold, boolean bracket) {
    if (bold) {
      look.addNewB();
    }
    if (bracket) {
      look.addNewColor().setVal(BRACKET);
    }
  }
}
