package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Lines;
import parley.corpus.Mark;
import parley.corpus.Metadata;
import parley.corpus.Notice;
import parley.corpus.Span;
import parley.corpus.Stage;
import parley.corpus.Syntax;
import parley.testing.Documents;

/** What marks, colours and legends say of the clauses that bear them. */
class StatusMarksTest {
  private static final String CLAUSES = "1. Tugs wait outside.\n\n2. Pilots board at night.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1. Tugs wait outside. (Agreed)                          | AGREED
          1. (agreed ad ref) Tugs wait outside.                   | AD_REFERENDUM
          1. Tugs wait outside. [AAR]                             | AD_REFERENDUM
          1. Tugs wait outside [ad ref].                          | AD_REFERENDUM
          1. Tugs wait outside. (Agreed ad referendum)            | AD_REFERENDUM
          1. Tugs wait outside. **(Agreed in informals)**         | AD_REFERENDUM
          1. Tugs wait outside. (Agreed, placement tbd)           | AGREED
          1. Tugs wait outside. (agreed in principle)[^2]         | IN_PRINCIPLE
          1. Tugs wait outside. (Pending)                         | OPEN
          1. Tugs wait outside. (not agreed)                      | OPEN
          1. Tugs (agreed) wait outside at the boom.              | -
          1. Tugs wait outside (see annex).                       | -
          1. Tugs wait outside.                                   | -
          """)
  void readsTheMarkOnAClause(String text, String state) {
    assertThat(states(Documented.of(text))).isEqualTo(state);
  }

  @Test
  void aMarkOnAHeadingHoldsForAllBelowIt() {
    String text =
        """
        Article 4. Fees (agreed ad ref)

        1. Fees are paid in March.

        2. Fees rise each year. (Pending)

        Article 5. Berths

        1. Berths are free.
        """;
    assertThat(states(Documented.of(text))).isEqualTo("AD_REFERENDUM AD_REFERENDUM OPEN - -");
    assertThat(StatusMarks.unmarked("Fees (agreed ad ref)")).isEqualTo("Fees");
    assertThat(StatusMarks.unmarked("Fees – agreed ad ref")).isEqualTo("Fees");
    assertThat(StatusMarks.unmarked("Fees (annual)")).isEqualTo("Fees (annual)");
  }

  @Test
  void whatIsAdoptedBearsNoMarks() {
    assertThat(states(Documented.of("1. Tugs wait outside. (Pending)").stage(Stage.FINAL)))
        .isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource({
    "yellow, agreed ad ref, AD_REFERENDUM",
    "yellow, agreed at negotiators' level, AD_REFERENDUM",
    "yellow, agreed in the plenary, AGREED",
    "yellow, 'policy objective agreed, drafting changes needed', IN_PRINCIPLE",
    "Yellow, not yet agreed, OPEN",
    "amber, proposed by the chair, -",
    "yellow, see the annex, -"
  })
  void aDeclaredLegendExplainsAColour(String colour, String meaning, String state) {
    Documented draft = Documented.of(CLAUSES).legend(Map.of(colour, meaning));
    String second = state.equals("AGREED") || state.equals("AD_REFERENDUM") ? "PROPOSED" : "-";
    assertThat(states(draft.marked("Tugs wait outside.", "yellow")))
        .isEqualTo(state + " " + second);
  }

  @ParameterizedTest
  @CsvSource({"FFFF00, AGREED", "FFE699, AGREED", "darkYellow, AGREED", "92D050, -", "D9D9D9, -"})
  void namesColoursAsPeopleDo(String colour, String state) {
    Documented draft = Documented.of(CLAUSES).legend(Map.of("yellow", "agreed", "red", "open"));
    String found = states(draft.marked("Tugs wait outside.", colour));
    assertThat(found).isEqualTo(state.equals("-") ? "- -" : state + " PROPOSED");
  }

  @Test
  void aLegendInTheTextExplainsColoursAndType() {
    String text =
        """
        Legend: green: agreed ad ref; bold: proposed by the chair
        CRZ = closed

        1. Tugs wait outside.

        2. **Pilots board at night.**

        3. Anchors are free. (CRZ)

        4. Buoys are lit.
        """;
    assertThat(states(Documented.of(text).marked("Tugs wait outside.", "green")))
        .isEqualTo("PROPOSED AD_REFERENDUM PROPOSED AGREED PROPOSED");
  }

  @Test
  void aSentenceOfTheDraftMayBeItsLegend() {
    String text = "Text highlighted in green has been agreed.\n\n" + CLAUSES;
    assertThat(states(Documented.of(text).marked("Tugs wait outside.", "green")))
        .isEqualTo("PROPOSED AGREED PROPOSED");
  }

  @Test
  void aClauseIsAgreedOnlyIfAllOfItBearsTheColour() {
    Documented draft = Documented.of(CLAUSES).legend(Map.of("green", "agreed", "red", "open"));
    assertThat(states(draft.marked("Tugs wait", "green"))).isEqualTo("PROPOSED PROPOSED");
    assertThat(states(draft.marked("Tugs wait outside.", "green").marked("wait", "red")))
        .isEqualTo("OPEN PROPOSED");
  }

  @Test
  void coloursWithoutALegendAreNotGuessedButSaid() {
    Documented draft = Documented.of(CLAUSES).marked("Tugs wait outside.", "green");
    assertThat(states(draft)).isEqualTo("- -");
    assertThat(draft.draft().notices().stream().map(Notice::message))
        .containsExactly(
            "words are marked in green and nothing says what that means; say it under 'legend'");
  }

  private static String states(Documented documented) {
    Draft draft = documented.draft();
    StatusMarks marks = StatusMarks.of(draft);
    return draft.clauses().stream()
        .map(clause -> marks.on(clause).map(mark -> mark.state().name()).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  /** A draft in the making. */
  private record Documented(
      String text, Stage stage, Map<String, String> legend, List<Mark> marks) {
    static Documented of(String text) {
      return new Documented(text.strip() + "\n", Stage.CONSOLIDATED, Map.of(), List.of());
    }

    Documented stage(Stage other) {
      return new Documented(text, other, legend, marks);
    }

    Documented legend(Map<String, String> other) {
      return new Documented(text, stage, other, marks);
    }

    Documented marked(String words, String colour) {
      int at = text.indexOf(words);
      Span span = new Span(at, at + words.length());
      Mark mark = new Mark(Mark.Kind.HIGHLIGHT, span, colour, "");
      Mark[] all = Arrays.copyOf(marks.toArray(Mark[]::new), marks.size() + 1);
      all[marks.size()] = mark;
      return new Documented(text, stage, legend, List.of(all));
    }

    Draft draft() {
      Metadata metadata = Documents.metadata(DocumentKind.DRAFT, stage, legend);
      return DraftParser.parse(
          new Document(
              "drafts/test.md",
              metadata,
              Syntax.MARKDOWN,
              text,
              Lines.of(text),
              new Span(0, text.length()),
              List.of(),
              marks,
              ""));
    }
  }
}
