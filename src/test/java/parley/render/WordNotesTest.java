package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.Comparer;
import parley.redline.Compilation;
import parley.testing.Documents;
import parley.testing.LibreOffice;

/** Notes whose words change, that come and that go, are tracked where notes stand. */
class WordNotesTest {
  /**
   * A Word file.
   *
   * @param paragraphs in which {@code {...}} is a footnote and {@code <...>} an endnote
   */
  private static byte[] file(String... paragraphs) {
    try (var document = new XWPFDocument()) {
      for (String words : paragraphs) {
        write(document.createParagraph(), words);
      }
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XWPFParagraph paragraph, String words) {
    XWPFDocument document = paragraph.getDocument();
    for (String part : words.split("(?=[{<])|(?<=[}>])", -1)) {
      String said = part.replaceAll("[{}<>]", "");
      switch (part.isEmpty() ? ' ' : part.charAt(0)) {
        case '{' -> {
          var note = document.createFootnote();
          note.createParagraph().createRun().setText(said);
          paragraph.createRun().getCTR().addNewFootnoteReference().setId(note.getId());
        }
        case '<' -> {
          var note = document.createEndnote();
          note.createParagraph().createRun().setText(said);
          paragraph.createRun().getCTR().addNewEndnoteReference().setId(note.getId());
        }
        default -> paragraph.createRun().setText(said);
      }
    }
  }

  private static final byte[] OLD =
      file(
          "Article 1 Dues",
          "Ships pay 600 crowns{The crown of 1904.} for a berth{See the plan.}.",
          "Article 2 Pilots",
          "Pilots board at the mark{At night too.}.",
          "Article 3 Tugs",
          "Tugs are free<Rowing boats as well.>.");
  private static final byte[] NOW =
      file(
          "Article 1 Dues",
          "Ships{Above 20 tonnes.} pay 600 crowns{The new crown of 1920.} for a berth{See the"
              + " plan.}.",
          "Article 2 Pilots",
          "Pilots board at the mark.",
          "Article 3 Tugs",
          "Tugs are free<Rowing boats and rafts as well.>.");

  private static void assertLeads(byte[] docx, byte[] old, byte[] now) {
    assertThat(DiffOverWordTest.words(docx, "base"))
        .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(old)));
    assertThat(DiffOverWordTest.words(docx, "accepted"))
        .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(now)));
    assertThat(DiffOverWordTest.xml(docx, "body")).doesNotContain("[^");
  }

  /** The XML of all notes. */
  private static String notes(byte[] docx) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<XWPFAbstractFootnoteEndnote> notes = new ArrayList<>(document.getFootnotes());
      notes.addAll(document.getEndnotes());
      return notes.stream().map(n -> n.getCTFtnEdn().xmlText()).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void changesStandInTheNotesThemselves(int side) {
    byte[] docx = DiffOverWordTest.over(OLD, NOW, side);
    assertLeads(docx, OLD, NOW);
    assertThat(notes(docx))
        .containsPattern("<w:del .*?1904.*?</w:del>.*?<w:ins .*?1920.*?</w:ins>")
        .containsPattern("<w:ins .*?and rafts.*?</w:ins>")
        .contains("See the plan.", "Above 20 tonnes.", "At night too.");
    String body = DiffOverWordTest.xml(docx, "body");
    assertThat(body).containsPattern("<w:ins [^>]*><w:r>(?:(?!</w:ins>).)*<w:footnoteReference");
    assertThat(body).containsPattern("<w:del [^>]*><w:r>(?:(?!</w:del>).)*<w:footnoteReference");
    assertThat(body.split("<w:footnoteReference ", -1)).hasSize(1 + 4);
    assertThat(body.split("<w:endnoteReference ", -1)).hasSize(1 + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void theSignThatANoteBeginsWithStays(int side) {
    assertThat(notes(DiffOverWordTest.over(OLD, NOW, side)))
        .doesNotContainPattern("<w:(?:ins|del) (?:(?!</w:(?:ins|del)>).)*<w:footnoteRef/>");
  }

  private static final String TUGS =
      "Tugs wait for all ships that come in from the sea{At low water.} by the mole.";
  private static final byte[] BEFORE =
      file("1. Ships pay{In crowns.}.", "2. " + TUGS, "3. Pilots board{By day.}.");
  private static final byte[] AFTER =
      file("1. " + TUGS, "2. Ships pay{In crowns.}.", "3. Pilots board{By night.}.");

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void notesMoveWithTheirClause(int side) {
    byte[] docx = DiffOverWordTest.over(BEFORE, AFTER, side);
    assertLeads(docx, BEFORE, AFTER);
    assertThat(DiffOverWordTest.xml(docx, "body"))
        .containsPattern("<w:moveFrom [^>]*>(?:(?!</w:moveFrom>).)*<w:footnoteReference ")
        .containsPattern("<w:moveTo [^>]*>(?:(?!</w:moveTo>).)*<w:footnoteReference ");
  }

  private static final byte[] PLAIN =
      file("Article 1 Dues", "Ships pay.", "Article 2 Tugs", "Tugs are free.");
  private static final byte[] NOTED =
      file("Article 1 Dues", "Ships pay{In crowns.}.", "Article 2 Tugs", "Tugs<No> are free.");

  @Test
  void aFileWithoutNotesGetsThem() {
    byte[] come = DiffOverWordTest.over(PLAIN, NOTED, 0);
    assertLeads(come, PLAIN, NOTED);
    byte[] gone = DiffOverWordTest.over(NOTED, PLAIN, 1);
    assertLeads(gone, NOTED, PLAIN);
    assertThat(notes(come)).contains("In crowns.", "No");
    assertThat(notes(gone)).contains("In crowns.", "No");
  }

  @Test
  void notesOfATextComeIntoTheFile() {
    Draft old =
        DraftParser.parse(
            Documents.draft(
                "Article 1 Dues\n\nShips pay[^1].\n\nArticle 2 Tugs\n\nTugs are free.\n\n[^1]: In"
                    + " gold.\n"));
    byte[] word = file("Article 1 Dues", "Ships pay{In crowns.}.", "Article 2 Tugs", "Tugs wait.");
    Compilation both =
        Compilation.of(
            List.of(old, DiffOverWordTest.read(word)),
            new Comparer(PartyMentions.of(Manifest.EMPTY)));
    byte[] docx = DiffDocx.over(both, 1, word).orElseThrow();
    assertThat(notes(docx)).contains("gold", "crowns");
    assertThat(DiffOverWordTest.words(docx, "base")).isEqualTo(DiffOverWordTest.words(old));
  }

  @Test
  void notesThatDoNotChangeAreNotTouched() {
    byte[] now = file("Article 1 Dues", "Ships pay 700 crowns{The crown of 1904.}.");
    byte[] old = file("Article 1 Dues", "Ships pay 600 crowns{The crown of 1904.}.");
    assertThat(notes(DiffOverWordTest.over(old, now, 1))).isEqualTo(notes(now));
  }

  @Test
  void libreOfficeAcceptsAndRejectsThem(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isPresent(), "LibreOffice is not here");
    List<byte[]> pairs = List.of(OLD, NOW, BEFORE, AFTER, PLAIN, NOTED, NOTED, PLAIN);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      byte[] docx = DiffOverWordTest.over(pairs.get(i / 2 * 2), pairs.get(i / 2 * 2 + 1), i % 2);
      files.add(Files.write(folder.resolve("notes" + i + ".docx"), docx));
    }
    LibreOffice.settle(folder, files);
    for (int i = 0; i < files.size(); i++) {
      assertThat(settled(files.get(i), "rejected"))
          .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(pairs.get(i / 2 * 2))));
      assertThat(settled(files.get(i), "accepted"))
          .isEqualTo(DiffOverWordTest.words(DiffOverWordTest.read(pairs.get(i / 2 * 2 + 1))));
    }
  }

  private static String settled(Path docx, String how) throws IOException {
    byte[] word = Files.readAllBytes(Path.of(docx + "." + how + ".docx"));
    return DiffOverWordTest.words(DiffOverWordTest.read(word));
  }
}
