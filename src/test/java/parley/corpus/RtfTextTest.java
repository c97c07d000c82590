package parley.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of a file of rich text sees, and what becomes of files that break readers. */
class RtfTextTest {
  private static final String HEAD =
      """
      {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Serif;}}{\\info{\\title Hidden title}}
      {\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Title of part\\outlinelevel1;}{\\s3 toc 1;}
      {\\*\\cs4 Link;}}{\\*\\revtbl{Unknown;}{Anna;}{Boris;}}{\\header Head of page\\par}
      """;

  private static byte[] file(String body) {
    return (HEAD + body + "}").getBytes(ISO_8859_1);
  }

  private static Reading read(byte[] bytes, @Nullable String tracked) {
    var options = new ReadingOptions(8 << 20, tracked);
    return new DocumentReader(Manifest.EMPTY, options).read("drafts/a.rtf", bytes);
  }

  private static String text(String body, @Nullable String tracked) {
    Reading reading = read(file(body), tracked);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().text();
  }

  private static String refusal(byte[] bytes) {
    Reading reading = read(bytes, null);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  private static Arguments row(String what, String body, String text) {
    return Arguments.of(what, body, text);
  }

  static Stream<Arguments> shown() {
    return Stream.of(
        row("headings", "\\pard\\s1 Port\\par\\pard\\s2 Fees\\par", "# Port\n\n## Fees\n"),
        row(
            "own level",
            "\\pard\\outlinelevel2 Fees\\par\\pard It is.\\par",
            "### Fees\n\nIt is.\n"),
        row(
            "bold heading",
            "\\pard{\\b Fees}\\par\\pard It{\\b  is}.\\par",
            "#### Fees\n\nIt is.\n"),
        row("contents", "\\pard\\s3 Port 7\\par\\pard It is.\\par", "It is.\n"),
        row("label", "\\pard{\\listtext (a)\\tab}It is.\\par", "(a) It is.\n"),
        row("old label", "\\pard{\\pntext 1.\\tab}It is.\\par", "1. It is.\n"),
        row("sign", "\\pard{\\listtext\\f1\\'b7\\tab}\\ilvl1 It is.\\par", "  - It is.\n"),
        row("letter as sign", "\\pard{\\listtext o\\tab}It is.\\par", "- It is.\n"),
        row("hidden", "\\pard It{\\v  never}\\v  not\\v0  is.\\par", "It is.\n"),
        row("signs", "\\pard A\\~b\\_c\\line d\\tab e\\endash f\\par", "A b-c\nd e–f\n"),
        row("letters", "\\pard \\u1055?\\'e9{\\uc0\\u1086}\\par", "Пéо\n"),
        row("field", "\\pard {\\field{\\*\\fldinst REF x}{\\fldrslt Part 2}}\\par", "Part 2\n"),
        row("unknown", "\\pard A{\\*\\secret no}{\\pict 00ff}\\unheard b\\par", "Ab\n"),
        row("last", "\\pard It ends", "It ends\n"),
        row(
            "notes",
            "\\pard One{\\footnote\\pard\\chftn  Note.\\par}{\\footnote\\ftnalt\\pard Last.}\\par",
            "One[^1][^i]\n\n[^1]: Note.\n\n[^i]: Last.\n"),
        row(
            "row",
            "\\pard\\intbl A\\cell\\cell {\\b C}\\cell\\row\\pard After.\\par",
            "A |  | C\n\nAfter.\n"),
        row(
            "label in a cell",
            "\\pard\\intbl 4.\\cell It is.\\par So.\\cell\\row",
            "4. It is.\n\nSo.\n"),
        row(
            "table in a table",
            "\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\nestrow}"
                + "{\\nonesttables no}\\pard\\intbl\\itap1 c\\cell d\\cell\\row",
            "a | b\n\nc\n\nd\n"),
        row(
            "box",
            "\\pard A{\\shp{\\*\\shpinst{\\sp{\\sn x}}{\\shptxt\\pard In.\\par}}{\\shprslt"
                + " In.}}b\\par",
            "Ab\n\nIn.\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void showsWhatItsReaderSees(String what, String body, String text) {
    assertThat(text(body, null)).as(what).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accepted | It shall be. Now.
          base | It may be.#Now.
          Anna | It may shall be. Now.
          brackets | It [Boris oppose: may] [Anna propose: shall] be.#Now.
          """)
  void readsEachViewOfTrackedChanges(String view, String text) {
    String body =
        "\\pard It {\\deleted\\revauthdel2 may }{\\revised\\revauth1 shall} be."
            + "{\\deleted\\revauthdel1\\par}\\pard  Now.\\par";
    String joined = text(body, view);
    assertThat(joined.strip().replace("\n\n", "#")).isEqualTo(text);
  }

  @Test
  void namesTheAuthorsOfChangesIfAnotherIsAsked() {
    Reading reading = read(file("\\pard It{\\revised\\revauth2  is}.\\par"), "Clara");
    assertThat(((Reading.Unreadable) reading).reason()).contains("Clara").contains("Boris");
  }

  @Test
  void saysWhatToDoWithAFileThatIsCutOrNone() {
    byte[] whole = file("\\pard It is.\\par");
    assertThat(refusal(Arrays.copyOf(whole, whole.length - 4))).contains("RTF").contains("anew");
    assertThat(refusal("It is.".getBytes(ISO_8859_1))).contains("no RTF at all");
    assertThat(refusal(file("\\pard\\par"))).contains("no text");
  }

  @Test
  void takesNoRoomForWhatAFileOnlyClaimsToHold() {
    assertThat(refusal(file("{\\pict\\bin2000000000 x}"))).contains("damaged");
    assertThat(refusal(file("{\\pict\\bin99999999999999999 x}"))).contains("damaged");
  }

  @Test
  void refusesGroupsThatAreNestedWithoutEnd() {
    assertThat(refusal(file("{".repeat(5000) + "x" + "}".repeat(5000)))).contains("nests");
  }

  @Test
  void leavesOutTablesThatAreNestedTooDeep() {
    Reading reading =
        read(file("\\pard First.\\par\\pard\\intbl\\itap900 in\\nestcell\\par"), null);
    assertThat(((Reading.Read) reading).document().text()).isEqualTo("First.\n");
    assertThat(((Reading.Read) reading).notices()).anyMatch(n -> n.message().contains("deep"));
  }

  @Test
  void readsALongRowOfCodedLettersInNoTime() {
    String row = "\\u1078?".repeat(500_000);
    String text = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> text(row, null));
    assertThat(text).hasSize(500_001);
  }
}
