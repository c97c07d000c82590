package parley.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of an OpenDocument text sees, and what becomes of files that break readers. */
class OdtTextTest {
  private static final String SPACES =
      " xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:table='b'"
          + " xmlns:draw='d' xmlns:dc='c'>";
  private static final String OWN =
      """
      <style:style style:name="T1" style:family="text">
      <style:text-properties fo:font-weight="bold" fo:background-color="#ffE699"/></style:style>
      <style:style style:name="T2" style:family="text">
      <style:text-properties text:display="none"/></style:style>
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
      <text:list-style style:name="L1">
      <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
      <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("
      style:num-suffix=")"/>
      <text:list-level-style-number text:level="3" style:num-format="I" text:display-levels="3"/>
      </text:list-style>
      <text:list-style style:name="L2">
      <text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
      """;
  private static final String STYLES =
      "<office:document-styles"
          + SPACES
          + "<office:styles><text:outline-style><text:outline-level-style text:level='2'"
          + " style:num-format='1' style:num-prefix='Article '/></text:outline-style>"
          + "</office:styles></office:document-styles>";
  private static final String CHANGES =
      """
      <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
      <dc:creator>Boris</dc:creator></office:change-info><text:p>may.</text:p><text:p>Then
      </text:p></text:deletion></text:changed-region><text:changed-region text:id="c2">
      <text:insertion><office:change-info><dc:creator>Anna</dc:creator></office:change-info>
      </text:insertion></text:changed-region></text:tracked-changes>
      """;

  private static byte[] zip(String... namesAndTexts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String content(String body) {
    return "<office:document-content"
        + SPACES
        + "<office:automatic-styles>"
        + OWN
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static byte[] file(String body) {
    return zip("content.xml", content(body), "styles.xml", STYLES);
  }

  private static Reading read(byte[] bytes, @Nullable String tracked) {
    var options = new ReadingOptions(8 << 20, tracked);
    return new DocumentReader(Manifest.EMPTY, options).read("drafts/a.odt", bytes);
  }

  private static Document document(String body, @Nullable String tracked) {
    Reading reading = read(file(body), tracked);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  private static String refusal(byte[] bytes) {
    Reading reading = read(bytes, null);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  private static String p(String words) {
    return "<text:p>" + words + "</text:p>";
  }

  private static String item(String content) {
    return "<text:list-item>" + content + "</text:list-item>";
  }

  private static String list(String attributes, String items) {
    return "<text:list " + attributes + ">" + items + "</text:list>";
  }

  static Stream<Arguments> shown() {
    String first = "text:style-name='L1'";
    return Stream.of(
        Arguments.of(
            "<text:h text:outline-level='3'>Fees</text:h>" + p("It is."), "### Fees|It is."),
        Arguments.of("<text:h text:outline-level='2'>Fees</text:h>", "## Article 1 Fees"),
        Arguments.of("<text:p text:style-name='P1'>Port</text:p>", "# Port"),
        Arguments.of(p("<text:span text:style-name='T1'>Fees</text:span>"), "#### Fees"),
        Arguments.of(p("A<text:span text:style-name='T2'>no</text:span><text:s/>b"), "A b"),
        Arguments.of(p("<text:a>A</text:a><text:tab/>b<text:line-break/>c"), "A b\nc"),
        Arguments.of(
            list(
                first,
                item(p("A") + p("more") + list("", item(p("b")) + item(p("c")))) + item(p("D"))),
            "1. A|more|(a) b|(b) c|2. D"),
        Arguments.of(
            list(first, item(p("A") + list("", item(p("b") + list("", item(p("c"))))))),
            "1. A|(a) b|1.a.I c"),
        Arguments.of(
            list(first + " text:id='x'", item(p("A")))
                + list(first, item(p("B")))
                + list(first + " text:continue-list='x'", item(p("C"))),
            "1. A|1. B|2. C"),
        Arguments.of(
            list(first, item(p("A")))
                + list(first + " text:continue-numbering='true'", item(p("B"))),
            "1. A|2. B"),
        Arguments.of(
            list(first, "<text:list-header>" + p("H") + "</text:list-header>")
                + list(
                    first, "<text:list-item text:start-value='7'>" + p("G") + "</text:list-item>"),
            "H|7. G"),
        Arguments.of(list("text:style-name='L2'", item(p("A"))), "• A"),
        Arguments.of(
            p(
                "A<text:note text:note-class='footnote'><text:note-body>"
                    + p("N")
                    + "</text:note-body>"
                    + "</text:note><text:note text:note-class='endnote'><text:note-body>"
                    + p("E")
                    + "</text:note-body></text:note>"),
            "A[^1][^i]|[^1]: N|[^i]: E"),
        Arguments.of(
            "<table:table><table:table-row><table:table-cell>"
                + p("A")
                + "</table:table-cell>"
                + "<table:table-cell/><table:table-cell table:number-columns-spanned='2'>"
                + p("B")
                + "</table:table-cell><table:covered-table-cell/><table:table-cell>"
                + p("C")
                + "</table:table-cell></table:table-row></table:table>",
            "A |  | B | C"),
        Arguments.of(
            p("A<draw:frame><draw:text-box>" + p("In") + "</draw:text-box></draw:frame>b"),
            "Ab|In"),
        Arguments.of(
            "<text:table-of-content><text:index-body>"
                + p("A 7")
                + "</text:index-body>"
                + "</text:table-of-content><text:section>"
                + p("A")
                + "</text:section>",
            "A"));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void showsWhatItsReaderSees(String body, String text) {
    assertThat(document(body, null).text()).isEqualTo(text.replaceAll("(?<! )\\|", "\n\n") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accepted | It shall be.
          base | It may.#Then be.
          Anna | It may.#Then shall be.
          brackets | It [Boris oppose: may.]#[Boris oppose: Then] [Anna propose: shall] be.
          """)
  void readsEachViewOfTrackedChanges(String view, String text) {
    String body =
        CHANGES
            + p(
                "It <text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>shall"
                    + "<text:change-end text:change-id='c2'/> be.");
    assertThat(document(body, view).text().strip().replace("\n\n", "#")).isEqualTo(text);
  }

  @Test
  void goesOnWhereTheEndOfAParagraphWasPutIn() {
    String body =
        CHANGES
            + p("One<text:change-start text:change-id='c2'/> or two.")
            + p("So<text:change-end text:change-id='c2'/> far.");
    assertThat(document(body, "base").text()).isEqualTo("One far.\n");
    assertThat(document(body, null).text()).isEqualTo("One or two.\n\nSo far.\n");
  }

  @Test
  void keepsColoursAndComments() {
    String body =
        p(
            "<text:span text:style-name='T1'>A</text:span> <office:annotation office:name='1'>"
                + "<dc:creator>Anna</dc:creator>"
                + p("Why?")
                + "</office:annotation>b"
                + "<office:annotation-end office:name='1'/> c");
    assertThat(document(body, null).marks())
        .containsExactlyInAnyOrder(
            new Mark(Mark.Kind.SHADING, new Span(0, 1), "FFE699", ""),
            new Mark(Mark.Kind.COMMENT, new Span(2, 3), "Why?", "Anna"));
  }

  @Test
  void saysWhatToDoWithAFileThatIsLockedCutOrNone() {
    byte[] whole = file(p("It is."));
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("ODT").contains("anew");
    assertThat(refusal(zip("content.xml", "<a/>"))).contains("no OpenDocument text");
    assertThat(refusal(zip("other.xml", "<a/>"))).contains("no OpenDocument text");
    String lock = "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>";
    assertThat(refusal(zip("META-INF/manifest.xml", lock, "content.xml", "?")))
        .contains("password");
  }

  @Test
  void resolvesNoEntitiesAndUnpacksNoBomb() {
    String type = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    assertThat(refusal(zip("content.xml", type + content(p("&a;"))))).contains("well-formed");
    assertThat(refusal(file(p("a".repeat(70 << 20))))).contains("64 MiB");
  }

  @Test
  void repeatsNeitherCellsInCellsNorDeletionsInThemselves() {
    String cell = "<table:table-cell table:number-columns-repeated='9999'>";
    String open = "<table:table><table:table-row>" + cell;
    String close = "</table:table-cell></table:table-row></table:table>";
    assertThat(document(open.repeat(9) + p("in") + close.repeat(9), null).text()).isEqualTo("in\n");
    String circle = "<text:change text:change-id='c1'/>";
    String body = CHANGES.replace("may.", "may." + circle + circle) + p("It " + circle + " is.");
    assertThat(document(body, "base").text()).isEqualTo("It may.\n\nThen is.\n");
  }

  @Test
  void leavesOutWhatIsNestedTooDeep() {
    String open = "<table:table><table:table-row><table:table-cell>";
    String close = "</table:table-cell></table:table-row></table:table>";
    Reading reading =
        read(file(p("First.") + open.repeat(500) + p("in") + close.repeat(500)), null);
    assertThat(((Reading.Read) reading).document().text()).isEqualTo("First.\n");
    assertThat(((Reading.Read) reading).notices()).anyMatch(n -> n.message().contains("deep"));
    String spans = "<text:span>".repeat(2000) + "x" + "</text:span>".repeat(2000);
    assertThat(refusal(file(p(spans)))).contains("nests");
  }
}
