package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.DocumentKind;
import parley.corpus.Notice;
import parley.corpus.Party;
import parley.corpus.Syntax;
import parley.testing.Documents;

class BracketsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Boats [shall][should] report.                    | CONTESTED shall, CONTESTED should
          Boats [, large or small,] report.                | CONTESTED , large or small,
          Boats [and [their] crews] report.                | CONTESTED and [their] crews, CONTESTED their
          See the [list](https://example.org/a_b).         | LINK list
          See the [list](../fleet.md#top).                 | LINK list
          The fleet counts 90 boats.[^2]                   | FOOTNOTE ^2
          The stock has halved [12, 14].                   | FOOTNOTE 12, 14
          The stock has halved [Moe 2019].                 | FOOTNOTE Moe 2019
          [Note: the secretariat checks the figure]        | NOTE Note: the secretariat checks the figure
          [NTD: subject to tax advice]                     | NOTE NTD: subject to tax advice
          Nets {second sentence of the old 3} are banned.  | NOTE second sentence of the old 3
          Nets {insert mesh size} are banned.              | PLACEHOLDER insert mesh size
          On [date] at [●] in [X] or [insert port].        | PLACEHOLDER date, PLACEHOLDER ●, PLACEHOLDER X, PLACEHOLDER insert port
          Within ____ days, by TBD, (xxx) hectares.        | PLACEHOLDER ____, PLACEHOLDER TBD, PLACEHOLDER (xxx)
          A fee of $[ ] is due.                            | PLACEHOLDER
          [to be confirmed by the ports]                   | PLACEHOLDER to be confirmed by the ports
          For [5] years and [40–70 per cent] of it.        | VALUE 5, VALUE 40–70 per cent
          From [2026][2027] on.                            | CONTESTED 2026, CONTESTED 2027
          See paragraph [14] above.                        | CONTESTED 14
          [No text.]                                       | OPTION No text.
          [Option 2: nets are free]                        | OPTION Option 2: nets are free
          The modalit[y][ies] of communication[s].         | ''
          “The [sic] fleet […] [T]he owner said.”          | ''
          \\[plain\\] and `nets[0]` and https://a.org/[x]  | ''
          [Annex: list of boats]                           | CONTESTED Annex: list of boats
          [Article 5: moved]                               | CONTESTED Article 5: moved
          [open: it is not settled who pays]               | CONTESTED open: it is not settled who pays
          The Committee [may](CMA) meet.                   | CONTESTED may
          """)
  void saysWhatEachBracketIs(String text, String expected) {
    String found =
        brackets(text).stream()
            .map(bracket -> (bracket.kind() + " " + bracket.text()).strip())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected.equals("''") ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [US/AU propose; CL/NZ oppose: a quota]           | US AU |    | CL NZ          |
          [EU: a quota]                                    | EU    |    |                |
          [Norway proposes: a quota]                       | Norway|    |                |
          [Erewhon suggests: a quota]                      | Erewhon |  |                |
          [G77 and China: a quota]                         | G77 and China | |           |
          [JP, KR & NO support: a quota]                   |       | JP KR NO |          |
          [EU proposes to delete: a quota]                 |       |    | EU             |
          [Chile does not accept: a quota]                 |       |    | Chile          |
          [AU reserves its position: a quota]              |       |    |                | AU
          [MX scrutiny reserve: a quota]                   |       |    |                | MX
          [**UA:** a quota]                                | UA    |    |                |
          [Buyer: to confirm]                              | Buyer |    |                |
          [a quota](Mexico) (G77: delete)                  | Mexico|    | G77            |
          [a quota] (EU, CANZ, Russia, US: delete)         |       |    | EU CANZ Russia US |
          """)
  void readsWhoStandsWhere(
      String text, String propose, String support, String oppose, String reserve) {
    Bracket bracket = brackets(text).getFirst();
    assertThat(bracket.kind()).isEqualTo(Bracket.Kind.ATTRIBUTED);
    assertThat(bracket.span().of(text)).isEqualTo(text.strip());
    BracketParties parties = bracket.parties();
    assertThat(String.join(" ", parties.propose())).isEqualTo(blank(propose));
    assertThat(String.join(" ", parties.support())).isEqualTo(blank(support));
    assertThat(String.join(" ", parties.oppose())).isEqualTo(blank(oppose));
    assertThat(String.join(" ", parties.reserve())).isEqualTo(blank(reserve));
  }

  private static String blank(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void knowsDeclaredPartiesByTheirNames() {
    String text =
        "1. [skippers’ guild: higher fees] and [Harbour: lower fees] [ports] (skippers’ guild)";
    assertThat(brackets(text)).noneMatch(b -> b.kind() == Bracket.Kind.ATTRIBUTED);
    Party guild = new Party("SG", "skippers’ guild", List.of(), List.of());
    Draft draft = DraftParser.parse(Documents.draft(text), List.of(guild));
    assertThat(draft.clauses().getFirst().brackets())
        .extracting(Bracket::kind)
        .containsExactly(Bracket.Kind.ATTRIBUTED, Bracket.Kind.CONTESTED, Bracket.Kind.ATTRIBUTED);
  }

  @Test
  void takesNamesThatNobodyDeclaredForPartiesWhenTheyComeTogether() {
    assertThat(brackets("[Erewhon: nets stay] [Laputa: nets go]"))
        .extracting(Bracket::kind)
        .containsOnly(Bracket.Kind.ATTRIBUTED);
    assertThat(brackets("[Erewhon: nets stay]"))
        .extracting(Bracket::kind)
        .containsOnly(Bracket.Kind.CONTESTED);
  }

  @Test
  void leavesTaskBoxesAlone() {
    assertThat(brackets("- [ ] nets\n- [x] boats")).isEmpty();
  }

  @Test
  void followsLinksWhoseTargetStandsApart() {
    assertThat(brackets("The [plan][p] and [p].\n\n[p]: https://example.org/p"))
        .extracting(Bracket::kind)
        .containsOnly(Bracket.Kind.LINK);
  }

  @Test
  void callsAClauseContestedForItsOwnWordsOnly() {
    assertThat(
            contested(
                """
                ## Article 1

                1. The fleet:

                (a) [lands] by day;

                (b) rests by night.

                2. [Nets are marked.

                3. Marks are red.]

                4. Hooks are blunt.
                """))
        .containsExactly("1(1)(a)", "1(2)", "1(3)");
  }

  @Test
  void callsAClauseContestedWhenItsHeadingOrAllOfItStandsInBrackets() {
    assertThat(contested("[Article 4 Fees\n\n1. One.\n\n2. Two.]\n\nArticle 5 Nets\n\nThree."))
        .containsExactly("4", "4(1)", "4(2)");
    assertThat(contested("**[Article 3]**\n\nText.")).containsExactly("3");
  }

  @Test
  void callsBlanksAndLiveOptionsContested() {
    assertThat(contested("1. By [date].\n\n2. **Option 1:** nets\n\n**Option 2:** no text"))
        .containsExactly("1", "2(Option 1)", "2(Option 2)");
    assertThat(contested("1. Nets.\n\n2. **Option 1:** nets")).isEmpty();
  }

  @Test
  void givesUpAnOpenBracketAtAHeadingWithANotice() {
    Draft draft =
        DraftParser.parse(
            Documents.draft("## 1. Nets\n\n1. [Nets\n\n2. Hooks\n\n## 2. Boats\n\nBoats] sail."));
    assertThat(contested(draft)).containsExactly("1(1)");
    assertThat(draft.notices())
        .extracting(Notice::toString)
        .containsExactly(
            "drafts/test.md:3:4: this bracket is not closed before the next heading; close it or"
                + " take it out",
            "drafts/test.md:9:6: this bracket closes nothing; open it or take it out");
  }

  @Test
  void listsABracketOnceWhereItOpens() {
    Draft draft = DraftParser.parse(Documents.draft("1. [Nets\n\n2. and hooks] rust."));
    assertThat(draft.clauses().get(0).brackets()).hasSize(1);
    assertThat(draft.clauses().get(1).brackets()).isEmpty();
    assertThat(draft.clauses().get(1).contested()).isTrue();
  }

  @Test
  void readsNoNotationInAReport() {
    Draft draft =
        DraftParser.parse(
            Documents.document(
                "“Until [the deal] is signed”, [she said", DocumentKind.REPORT, Syntax.MARKDOWN));
    assertThat(draft.clauses().getFirst().brackets()).isEmpty();
    assertThat(draft.notices()).isEmpty();
  }

  @Test
  void endsOnAHundredThousandOpenBrackets() {
    assertThat(DraftParser.parse(Documents.draft("[".repeat(100_000))).notices()).isNotEmpty();
    assertThat(brackets("[a".repeat(100_000) + "]".repeat(100_000))).isNotEmpty();
    assertThat(brackets("{[a](".repeat(50_000))).isNotEmpty();
  }

  private static List<Bracket> brackets(String text) {
    return DraftParser.parse(Documents.draft(text)).clauses().stream()
        .flatMap(clause -> clause.brackets().stream())
        .toList();
  }

  private static List<String> contested(String text) {
    return contested(DraftParser.parse(Documents.draft(text)));
  }

  private static List<String> contested(Draft draft) {
    return draft.clauses().stream().filter(Clause::contested).map(Clause::id).toList();
  }
}
