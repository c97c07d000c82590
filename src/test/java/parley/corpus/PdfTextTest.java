package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of a PDF sees, and what is said of a PDF that nobody can read. */
class PdfTextTest {
  private static final List<String> LEFT =
      List.of(
          "The Parties shall share the catch",
          "of the northern banks as the Joint",
          "Board decides, and they publish it",
          "in the first week of the season so",
          "that all vessels know their share.",
          "No vessel fishes in closed waters,");
  private static final List<String> RIGHT =
      List.of(
          "whatever flag it flies and whoever",
          "owns it, unless a storm drives her",
          "there and the coast guard has been",
          "told of it by wireless at once, as",
          "the rules of the sea have it since",
          "they were written down in harbours.");

  private static Reading reading(byte[] bytes) {
    return new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT).read("a.pdf", bytes);
  }

  private static Document read(byte[] bytes) {
    Reading reading = reading(bytes);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  private static String text(PdfFiles file) {
    return read(file.bytes()).text();
  }

  private static String refusal(byte[] bytes) {
    Reading reading = reading(bytes);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  @Test
  void readsDownOneColumnAndThenTheOther() {
    var file = new PdfFiles().page();
    file.boldAt(150, 80, 16, "Fisheries Agreement of the Northern Banks");
    file.lines(70, 120, 11, LEFT).lines(320, 120, 11, RIGHT);
    assertThat(text(file))
        .isEqualTo(
            "# Fisheries Agreement of the Northern Banks\n\n"
                + String.join(" ", LEFT)
                + " "
                + String.join(" ", RIGHT)
                + "\n");
  }

  @Test
  void leavesOutWhatIsPrintedOnEveryPageAndGoesOnOverTheBreak() {
    var file = new PdfFiles();
    for (int i = 1; i <= 3; i++) {
      file.page()
          .at(70, 40, 9, "Draft of the Secretariat")
          .at(430, 40, 9, "LAKE/21/Rev.1")
          .at(290, 810, 9, "Page " + i + " of 3")
          .at(
              70,
              130,
              11,
              "Words that begin page " + "abc".charAt(i - 1) + " and fill the whole line of")
          .at(70, 143, 11, "it to the very end, as the lines of any page of prose do and");
    }
    assertThat(text(file))
        .isEqualTo(
            "Words that begin page a and fill the whole line of it to the very end, as the lines of"
                + " any page of prose do and Words that begin page b and fill the whole line of it"
                + " to the very end, as the lines of any page of prose do and Words that begin page"
                + " c and fill the whole line of it to the very end, as the lines of any page of"
                + " prose do and\n");
  }

  @Test
  void keepsTheArticlesThatPagesBeginWith() {
    var file = new PdfFiles();
    for (int i = 1; i <= 2; i++) {
      file.page().boldAt(70, 80, 11, "Article " + i).at(70, 110, 11, "The text of it is short.");
    }
    assertThat(text(file)).contains("Article 1").contains("Article 2");
  }

  @Test
  void citesThePage() {
    var file = new PdfFiles().page().at(70, 100, 11, "On the first page.");
    Document document = read(file.page().at(70, 100, 11, "On the second one.").bytes());
    assertThat(document.lines().page(document.text().indexOf("first"))).isEqualTo(1);
    assertThat(document.lines().page(document.text().indexOf("second"))).isEqualTo(2);
  }

  @Test
  void makesBrokenWordsWholeAndKeepsHyphensThatBelong() {
    List<String> lines =
        List.of(
            "The long-term plan of the coast is that the commis-",
            "sion decides about it, and the costs of the long-",
            "term lease are shared by all of the Parties to it.");
    assertThat(text(new PdfFiles().page().lines(70, 100, 11, lines)))
        .isEqualTo(
            "The long-term plan of the coast is that the commission decides about it, and the costs"
                + " of the long-term lease are shared by all of the Parties to it.\n");
  }

  @Test
  void partsFootnotesFromTheText() {
    var file = new PdfFiles().page();
    file.at(70, 100, 11, "The seat is in Tolm")
        .at(154.5f, 96, 6, "1")
        .at(158, 100, 11, " for now, and 5 km");
    file.at(240, 96, 6, "2").at(244, 100, 11, " are few, as every one knows well.");
    file.at(70, 741, 6, "1").at(75, 744, 8, "Varnia reserves its position on the seat and");
    file.at(70, 754, 8, "will come back to it.");
    assertThat(text(file))
        .isEqualTo(
            """
            The seat is in Tolm[^1] for now, and 5 km2 are few, as every one knows well.

            [^1]: Varnia reserves its position on the seat and will come back to it.
            """);
  }

  @Test
  void partsParagraphsByLabelsAndEndsOfLines() {
    var file = new PdfFiles().page();
    file.lines(
        70,
        100,
        11,
        List.of(
            "1. Each Party keeps the gauges that stand on its own side of it.",
            "2. A year is dry when the lake stands low, as it is said in paragraph",
            "(a) of the annex on gauges, or when the Commission says that it is.",
            "(a) it meets twice a year;",
            "(b) it decides by votes."));
    assertThat(text(file).split("\n\n"))
        .containsExactly(
            "1. Each Party keeps the gauges that stand on its own side of it.",
            "2. A year is dry when the lake stands low, as it is said in paragraph (a) of the annex"
                + " on gauges, or when the Commission says that it is.",
            "(a) it meets twice a year;",
            "(b) it decides by votes.\n");
  }

  @Test
  void keepsTheRowsOfATableApart() {
    var file = new PdfFiles().page().at(70, 100, 11, "Vessel").at(250, 100, 11, "Toll");
    file.at(70, 114, 11, "Ferry").at(250, 114, 11, "120 crowns");
    assertThat(text(file)).isEqualTo("Vessel | Toll\n\nFerry | 120 crowns\n");
  }

  /** In Times of 11 points the longest cell ends at 186.1. */
  private static PdfFiles narrow(float second) {
    var file = new PdfFiles().page().at(70, 100, 11, "Vessel").at(second, 100, 11, "Toll");
    file.at(70, 114, 11, "Fishing boats of the island").at(second, 114, 11, "15 crowns a week");
    return file.at(70, 128, 11, "Ferry").at(second, 128, 11, "120 crowns");
  }

  @Test
  void partsACellFromTheNextOneWhereHardlyAGapIsLeft() {
    String rows =
        "Vessel | Toll\n\nFishing boats of the island | 15 crowns a week\n\nFerry | 120 crowns\n";
    for (float second : new float[] {191, 194, 198}) {
      assertThat(text(narrow(second))).isEqualTo(rows);
    }
  }

  @Test
  void partsNoWordsOfALineBesideATableThatHappenToBeginWhereItsCellsDo() {
    var file = new PdfFiles().page();
    float second = 170.2f; // a blank behind where the words before it end
    file.at(70, 100, 11, "Vessel").at(second, 100, 11, "Toll");
    file.at(70, 114, 11, "Ferry").at(second, 114, 11, "120 crowns");
    file.at(70, 128, 11, "All tolls are due at the").at(second, 128, 11, "harbour office at noon.");
    assertThat(text(file)).contains("All tolls are due at the harbour office at noon.");
  }

  private static PdfFiles tolls() {
    var file = new PdfFiles().page();
    file.at(70, 100, 11, "Vessel and cargo").at(220, 100, 11, "Toll").at(420, 100, 11, "Waived by");
    return file;
  }

  private static final String TOLLS =
      "Vessel and cargo | Toll | Waived by\n\n"
          + "Fishing boat under twelve metres | 15 crowns a week, or nothing where the catch is"
          + " sold at the market | the harbour master\n\n"
          + "Ferry | 120 crowns a day | nobody\n";

  @Test
  void makesTheRowsOfATableWholeWhoseCellsAreBroken() {
    var file = tolls();
    file.at(70, 122, 11, "Fishing boat under").at(220, 122, 11, "15 crowns a week, or nothing");
    file.at(420, 122, 11, "the harbour master");
    file.at(70, 135, 11, "twelve metres").at(220, 135, 11, "where the catch is sold at the");
    file.at(220, 148, 11, "market");
    file.at(70, 170, 11, "Ferry").at(220, 170, 11, "120 crowns a day").at(420, 170, 11, "nobody");
    assertThat(text(file)).isEqualTo(TOLLS);
  }

  @Test
  void takesCellsThatAreSetInTheMiddleOfTheirRowWithIt() {
    var file = tolls();
    file.at(220, 122, 11, "15 crowns a week, or nothing");
    file.at(70, 128.5f, 11, "Fishing boat under");
    file.at(220, 135, 11, "where the catch is sold at the").at(420, 135, 11, "the harbour master");
    file.at(70, 141.5f, 11, "twelve metres");
    file.at(220, 148, 11, "market");
    file.at(70, 170, 11, "Ferry").at(220, 170, 11, "120 crowns a day").at(420, 170, 11, "nobody");
    assertThat(text(file)).isEqualTo(TOLLS);
  }

  @Test
  void takesNoRowsTogetherThatAreWhole() {
    var file = new PdfFiles().page().at(70, 100, 11, "Vessel in port").at(250, 100, 11, "Its toll");
    file.at(70, 130, 11, "Fishing boat").at(250, 130, 11, "15 crowns");
    file.at(70, 143, 11, "Sailing yacht").at(250, 143, 11, "20 crowns");
    file.at(70, 156, 11, "Ferry").at(250, 156, 11, "120 crowns a day");
    assertThat(text(file))
        .isEqualTo(
            """
            Vessel in port | Its toll

            Fishing boat | 15 crowns

            Sailing yacht | 20 crowns

            Ferry | 120 crowns a day
            """);
  }

  @Test
  void refusesAScan() {
    assertThat(refusal(new PdfFiles().page().picture().page().picture().bytes()))
        .contains("scan")
        .contains("OCR");
  }

  @Test
  void saysWhichPagesAreOnlyPictures() {
    var file = new PdfFiles().page().at(70, 100, 11, "A page with words on it.").page().picture();
    Reading reading = reading(file.bytes());
    assertThat(((Reading.Read) reading).notices()).anyMatch(n -> n.message().contains("(2)"));
  }

  @Test
  void refusesALockedFileAndAnEmptyOne() {
    assertThat(refusal(new PdfFiles().page().at(70, 100, 11, "Secret.").locked("x").bytes()))
        .contains("password");
    assertThat(refusal(new PdfFiles().page().bytes())).contains("no text");
  }
}
