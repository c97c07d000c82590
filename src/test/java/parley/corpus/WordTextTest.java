package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.corpus.WordFiles.del;
import static parley.corpus.WordFiles.ins;
import static parley.corpus.WordFiles.item;
import static parley.corpus.WordFiles.lvl;
import static parley.corpus.WordFiles.p;
import static parley.corpus.WordFiles.r;
import static parley.corpus.WordFiles.row;
import static parley.corpus.WordFiles.styled;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a Word file sees, and what he sees in each view of its tracked changes. */
class WordTextTest {
  private static final String OUTLINE =
      "<w:abstractNum w:abstractNumId=\"7\">"
          + lvl(0, "decimal", "%1.", "")
          + lvl(1, "lowerLetter", "(%2)", "")
          + lvl(2, "lowerRoman", "(%3)", "")
          + "</w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

  private static final String FOOTNOTE = "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>";
  private static final String ENDNOTE = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";

  private static final Manifest TALKS =
      new Manifest(
          "",
          List.of(
              new Party("US", "United States", List.of("Washington"), List.of()),
              new Party("UA", "Ukraine", List.of(), List.of())),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          OwnLexicon.NONE,
          null,
          Map.of("Anna", "UA"),
          List.of());

  private static String text(WordFiles file) {
    return text(file, null);
  }

  private static String text(WordFiles file, @Nullable String tracked) {
    return read(file.bytes(), tracked).text();
  }

  private static Document read(byte[] bytes, @Nullable String tracked) {
    var options = new ReadingOptions(1 << 20, tracked);
    Reading reading = new DocumentReader(TALKS, options).read("drafts/a.docx", bytes);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  @Test
  void countsTheItemsOfNestedLists() {
    String body =
        item(1, 0, "Ceasefire")
            + item(1, 1, "on land")
            + item(1, 1, "at sea")
            + item(1, 2, "ports")
            + item(1, 0, "Prisoners")
            + item(1, 1, "all");
    assertThat(text(WordFiles.of(body).numbering(OUTLINE)))
        .isEqualTo(
            "1. Ceasefire\n\n(a) on land\n\n(b) at sea\n\n(i) ports\n\n2. Prisoners\n\n(a) all\n");
  }

  @Test
  void goesOnCountingWhereAnotherListFollowsTheSamePattern() {
    String more =
        OUTLINE
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    String body = item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d");
    assertThat(text(WordFiles.of(body).numbering(more)))
        .isEqualTo("1. a\n\n2. b\n\n5. c\n\n6. d\n");
  }

  @Test
  void numbersByStyleAndLeavesOutWhatIsSuppressed() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + lvl(0, "decimal", "Article %1", "<w:pStyle w:val=\"Art\"/>")
            + lvl(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Par\"/>")
            + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String numbered = "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr>";
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Art\"><w:name w:val=\"Article\"/>"
            + numbered
            + "<w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Par\">"
            + numbered
            + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn"
            + " w:val=\"Par\"/></w:style>";
    String body =
        styled("Art", "Scope")
            + styled("Par", "This applies.")
            + p(
                "<w:pStyle w:val=\"Par\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                r("Not counted."))
            + styled("Par", "That too.")
            + styled("Art", "Aims");
    assertThat(text(WordFiles.of(body).numbering(numbering).styles(styles)))
        .isEqualTo(
            """
            # Article 1 Scope

            1.1 This applies.

            Not counted.

            1.2 That too.

            # Article 2 Aims
            """);
  }

  @Test
  void writesLegalNumbersInFiguresAndRestartsOnlyWhereItIsSaid() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + lvl(0, "upperRoman", "Part %1", "")
            + lvl(1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/><w:isLgl/>")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String body =
        item(1, 0, "A") + item(1, 1, "x") + item(1, 0, "B") + item(1, 1, "y") + item(1, 1, "z");
    assertThat(text(WordFiles.of(body).numbering(numbering)))
        .isEqualTo("Part I A\n\n1.1 x\n\nPart II B\n\n2.2 y\n\n2.3 z\n");
  }

  @Test
  void followsAListThatOnlyNamesItsStyle() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Legal\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"Legal\"/>"
            + lvl(0, "upperLetter", "%1)", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
            + "</w:numPr></w:pPr></w:style>";
    assertThat(
            text(
                WordFiles.of(item(1, 0, "x") + item(1, 0, "y"))
                    .numbering(numbering)
                    .styles(styles)))
        .isEqualTo("A) x\n\nB) y\n");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,21,21",
    "lowerLetter,2,b",
    "lowerLetter,28,bb",
    "upperLetter,26,Z",
    "lowerRoman,14,xiv",
    "upperRoman,1999,MCMXCIX",
    "ordinal,1,1st",
    "ordinal,12,12th",
    "ordinal,22,22nd",
    "ordinal,103,103rd",
    "cardinalText,3,Three",
    "ordinalText,2,Second",
    "decimalZero,7,07",
    "russianLower,3,в",
    "lowerRoman,5000,5000",
    "bullet,3,''",
    "strange,4,4"
  })
  void writesNumbers(String format, int number, String written) {
    assertThat(NumberFormat.written(format, number)).isEqualTo(written);
  }

  private static final String CHANGED =
      p("", r("The Parties ") + del("Anna", "may") + ins("Anna", "shall") + r(" withdraw"))
          + p("", r("within ") + ins("J. Smith (Washington)", "90 days") + r("."))
          + p("<w:rPr><w:ins w:author=\"Anna\"/></w:rPr>", ins("Anna", "A new clause."))
          + p("<w:rPr><w:del w:author=\"Bob\"/></w:rPr>", del("Bob", "An old clause."))
          + p(
              "",
              "<w:ins w:author=\"Anna\"><w:del w:author=\"Bob\"><w:r><w:delText>Disputed"
                  + "</w:delText></w:r></w:del></w:ins>"
                  + r(" End."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base|The Parties may withdraw/within ./An old clause./End.",
        "accepted|The Parties shall withdraw/within 90 days./A new clause./End.",
        "|The Parties shall withdraw/within 90 days./A new clause./End.",
        "Anna|The Parties shall withdraw/within ./A new clause./An old clause./Disputed End.",
        "UA|The Parties shall withdraw/within ./A new clause./An old clause./Disputed End.",
        "US|The Parties may withdraw/within 90 days./An old clause./End.",
        "brackets|The Parties [UA oppose: may][UA propose: shall] withdraw/within [US propose: 90"
            + " days]./[UA propose: A new clause.]/[Bob oppose: An old clause.]/[UA propose; Bob"
            + " oppose: Disputed] End."
      })
  void showsTrackedChangesAsTheyAreAskedFor(String tracked, String expected) {
    assertThat(text(WordFiles.of(CHANGED), tracked).strip().replace("\n\n", "/"))
        .isEqualTo(expected);
  }

  @Test
  void namesTheAuthorsWhenOneIsUnknown() {
    Reading reading =
        new DocumentReader(TALKS, new ReadingOptions(1 << 20, "Carl"))
            .read("a.docx", WordFiles.of(CHANGED).bytes());
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    assertThat(((Reading.Unreadable) reading).reason())
        .contains("no tracked change is by 'Carl'")
        .contains("Anna, J. Smith (Washington), Bob");
  }

  @Test
  void countsOnlyTheClausesOfTheView() {
    String struck = "<w:rPr><w:del w:author=\"B\"/></w:rPr>";
    String number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    String body = p(number, r("One")) + p(number + struck, del("B", "Two")) + p(number, r("Three"));
    assertThat(text(WordFiles.of(body).numbering(OUTLINE), "accepted"))
        .isEqualTo("1. One\n\n2. Three\n");
    assertThat(text(WordFiles.of(body).numbering(OUTLINE), "base"))
        .isEqualTo("1. One\n\n2. Two\n\n3. Three\n");
  }

  @Test
  void movesWordsInOneViewAndNotInTheOther() {
    String body =
        p("", r("A ") + "<w:moveFrom w:author=\"B\">" + r("here ") + "</w:moveFrom>" + r("and"))
            + p("", "<w:moveTo w:author=\"B\">" + r("here ") + "</w:moveTo>" + r("there"));
    assertThat(text(WordFiles.of(body), "base")).isEqualTo("A here and\n\nthere\n");
    assertThat(text(WordFiles.of(body), "accepted")).isEqualTo("A and\n\nhere there\n");
  }

  @Test
  void putsNotesBehindTheTextAndTheirMarksInIt() {
    String body =
        p(
            "",
            r("Agreed")
                + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"
                + r(" and")
                + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>");
    String text =
        text(
            WordFiles.of(body)
                .footnotes("<w:footnote w:id=\"3\">" + p("US reserves.") + "</w:footnote>")
                .endnotes("<w:endnote w:id=\"1\">" + p("See annex.") + "</w:endnote>"));
    assertThat(text).isEqualTo("Agreed[^1] and[^i]\n\n[^1]: US reserves.\n\n[^i]: See annex.\n");
  }

  private static final String NOTED =
      p("", r("Agreed") + FOOTNOTE.formatted(3) + r(" and") + ENDNOTE + r("."))
          + p("", r("Dues") + "<w:ins w:author=\"Anna\">" + FOOTNOTE.formatted(4) + "</w:ins>")
          + p("", r("Tugs") + "<w:del w:author=\"Bob\">" + FOOTNOTE.formatted(5) + "</w:del>");

  private static final String CHANGED_FOOTNOTES =
      "<w:footnote w:id=\"3\">"
          + p("", r("UA ") + del("Anna", "may") + ins("Anna", "will") + r(" pay"))
          + "</w:footnote><w:footnote w:id=\"4\">"
          + p("", ins("Anna", "In crowns."))
          + "</w:footnote><w:footnote w:id=\"5\">"
          + p("", del("Bob", "Rowed ones."))
          + "</w:footnote>";

  /** Of the second note two paragraphs become one, and the last of the third is struck out. */
  private static final String CHANGED_ENDNOTES =
      "<w:endnote w:id=\"1\">"
          + p("<w:rPr><w:del w:author=\"Bob\"/></w:rPr>", r("See annex ") + del("Bob", "one."))
          + p("", r("two."))
          + p("<w:rPr><w:del w:author=\"Bob\"/></w:rPr>", r("Or three") + del("Bob", " or four."))
          + "</w:endnote>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base|Agreed[^1] and[^i]./Dues/Tugs[^2]/[^1]: UA may pay/[^i]: See annex one. two. Or three"
            + " or four./[^2]: Rowed ones.",
        "accepted|Agreed[^1] and[^i]./Dues[^2]/Tugs/[^1]: UA will pay/[^i]: See annex two. Or three"
            + "/[^2]: In crowns.",
        "Anna|Agreed[^1] and[^i]./Dues[^2]/Tugs[^3]/[^1]: UA will pay/[^i]: See annex one. two. Or"
            + " three or four./[^2]: In crowns./[^3]: Rowed ones.",
        "Bob|Agreed[^1] and[^i]./Dues/Tugs/[^1]: UA may pay/[^i]: See annex two. Or three",
        "brackets|Agreed[^1] and[^i]./Dues[UA propose: [^2]]/Tugs[Bob oppose: [^3]]/[^1]: UA [UA"
            + " oppose: may][UA propose: will] pay/[^i]: See annex [Bob oppose: one.] two. Or three"
            + " [Bob oppose: or four.]/[^2]: [UA propose: In crowns.]/[^3]: [Bob oppose: Rowed"
            + " ones.]"
      })
  void showsTrackedChangesInNotesAsTheyAreAskedFor(String tracked, String expected) {
    WordFiles file = WordFiles.of(NOTED).footnotes(CHANGED_FOOTNOTES).endnotes(CHANGED_ENDNOTES);
    assertThat(text(file, tracked).strip().replace("\n\n", "/")).isEqualTo(expected);
  }

  @Test
  void keepsCommentsAndColoursOutOfTheTextAndAtHand() {
    String body =
        p(
            "",
            r("The ")
                + "<w:commentRangeStart w:id=\"0\"/><w:r><w:rPr><w:highlight"
                + " w:val=\"yellow\"/></w:rPr><w:t>grain corridor</w:t></w:r><w:commentRangeEnd"
                + " w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + r(" opens."));
    WordFiles file =
        WordFiles.of(p("First.") + body)
            .comments("<w:comment w:id=\"0\" w:author=\"Anna\">" + p("Which?") + "</w:comment>");
    Document document = read(file.bytes(), null);
    assertThat(document.text()).isEqualTo("First.\n\nThe grain corridor opens.\n");
    assertThat(document.marks().stream().map(m -> m.kind() + ":" + document.quote(m.span())))
        .containsExactlyInAnyOrder("HIGHLIGHT:grain corridor", "COMMENT:grain corridor");
    assertThat(document.marks())
        .anyMatch(m -> m.value().equals("Which?") && m.author().equals("Anna"));
  }

  @Test
  void laysOutTheRowsOfTables() {
    String body =
        "<w:tbl>"
            + row(p("No"), p("Commission"), p("Parliament"), p("Council"), p("Draft agreement"))
            + row(p("12."), p("within 30 days"), p("within 10 days"), p(""), p("within 20 days"))
            + row(p("(a)"), p("the seller"))
            + row(p("one") + p("two"), "<w:tbl>" + row(p("x"), p("y")) + "</w:tbl>")
            + "</w:tbl>";
    assertThat(text(WordFiles.of(body)))
        .isEqualTo(
            """
            No | Commission | Parliament | Council | Draft agreement

            12. within 30 days | within 10 days |  | within 20 days

            (a) the seller

            one

            two

            x | y
            """);
  }

  @Test
  void readsWhatAFieldShowsAndNeitherItsFormulaNorContentsNorHiddenWords() {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";
    String body =
        styled("TOC1", "1. Scope ... 3")
            + p(
                "",
                r("See ")
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText>REF _x</w:instrText><w:t>no</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + r("Article 4")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                    + "<w:hyperlink>"
                    + r(" and")
                    + "</w:hyperlink>"
                    + "<w:r><w:tab/><w:t>a\u00a0b</w:t><w:br/><w:t>c</w:t></w:r>");
    assertThat(text(WordFiles.of(body).styles(styles))).isEqualTo("See Article 4 and a b\nc\n");
  }
}
