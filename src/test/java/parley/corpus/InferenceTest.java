package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Metadata.Field;

class InferenceTest {
  private static final String CLAUSES = "1. Rent is due.\n\n2. Heat is free.\n\n3. Ice is sold.\n";
  private static final String PRESS =
      "The talks on the lease of the harbour went on for a second day, and no end was in sight.\n";

  private static Metadata of(String path, String text) {
    var reader = new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT);
    Reading reading = reader.read(path, text.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Read) reading).document().metadata();
  }

  @ParameterizedTest
  @CsvSource({
    "drafts/a.md, DRAFT",
    "x/Reports/2024/a.md, REPORT",
    "drafts/press/a.md, REPORT",
    "statements/a.txt, STATEMENT",
    "joint-statement-of-the-coasts.md, STATEMENT",
    "a.md, REPORT"
  })
  void knowsTheKindByTheFolderOrTheName(String path, DocumentKind kind) {
    Metadata metadata = of(path, PRESS);
    assertThat(metadata.kind()).isEqualTo(kind);
    assertThat(metadata.inferred()).contains(Field.KIND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLAUSES,
        "# Lease\n\n## Article 1\n\nRent.\n\n## Article 2\n\nHeat.\n\n## Article 3\n\nIce.\n",
        "(a) rent;\n(b) heat;\n(c) ice.\n",
        "1.1 Rent.\n\n1.2 Heat.\n\n§ 2 Ice.\n"
      })
  void knowsADraftByItsNumberedClauses(String text) {
    assertThat(of("a.txt", text).kind()).isEqualTo(DocumentKind.DRAFT);
  }

  @Test
  void takesTheDayFromTheNameBeforeTheText() {
    assertThat(of("2024-05-06-a.md", "OSLO, 7 May 2024. " + PRESS).date()).isEqualTo("2024-05-06");
    assertThat(of("a.md", "OSLO, 7 May 2024. " + PRESS).date()).isEqualTo("2024-05-07");
    assertThat(of("a.md", PRESS).date()).isNull();
    assertThat(of("a.md", PRESS).inferred()).doesNotContain(Field.DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          Draft of 7 May 2024\\n\\n1. Rent is due.             | 2024-05-07
          1. Rent is due on 1 June 2030.\\n\\n2. Heat is free. | none
          1. Rent is due.\\n\\nDone at Oslo on 8 May 2024.     | 2024-05-08
          """)
  void takesNoDeadlineForTheDayOfADraft(String text, @Nullable LocalDate date) {
    assertThat(of("drafts/a.md", text.replace("\\n", "\n")).date()).isEqualTo(date);
  }

  @Test
  void takesTheFirstLineForTheTitleIfItIsOne() {
    assertThat(of("a.md", "# Harbour lease\n\n" + PRESS).title()).isEqualTo("Harbour lease");
    assertThat(of("a.txt", "Harbour lease\n\n" + PRESS).title()).isEqualTo("Harbour lease");
    assertThat(of("harbour.txt", PRESS.repeat(2).replace("\n", " ")).title()).isEqualTo("harbour");
    assertThat(of("a.md", "**Harbour lease**\n\n" + PRESS).title()).isEqualTo("Harbour lease");
  }

  @Test
  void callsADraftByItsFileName() {
    Metadata metadata = of("drafts/lease-v2.md", CLAUSES);
    assertThat(metadata.version()).isEqualTo("lease-v2");
    assertThat(metadata.inferred()).contains(Field.VERSION, Field.FAMILY, Field.STAGE);
    assertThat(of("reports/a.md", PRESS).inferred())
        .doesNotContain(Field.VERSION, Field.FAMILY, Field.STAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          signed on 5 May                       | FINAL
          Adopted by the assembly               | FINAL
          treaty in force since May             | FINAL
          unsigned                              | PROPOSAL
          never adopted as such                 | PROPOSAL
          draft, to be signed in May            | PROPOSAL
          draft, replaced by the adopted text   | PROPOSAL
          chair's text of 5 May                 | CHAIR
          facilitators' draft                   | CHAIR
          """)
  void readsTheStageOutOfTheStatus(String status, Stage stage) {
    Metadata metadata = of("drafts/a.md", "---\nstatus: \"" + status + "\"\n---\n" + CLAUSES);
    assertThat(metadata.stage()).isEqualTo(stage);
    assertThat(metadata.inferred()).contains(Field.STAGE);
  }

  @Test
  void readsTheStageOutOfTheBrackets() {
    assertThat(of("drafts/a.md", "1. Rent is [NO: 5][EU: 6].\n").stage())
        .isEqualTo(Stage.CONSOLIDATED);
    assertThat(of("drafts/a.md", "1. Rent [NO, EU propose: is 5][CL oppose: 6].\n").stage())
        .isEqualTo(Stage.CONSOLIDATED);
    assertThat(of("drafts/a.md", "1. Rent is [NO: 5] or [NO: 6].\n").stage())
        .isEqualTo(Stage.PROPOSAL);
    assertThat(of("drafts/a.md", "1. Rent is [five].\n").stage()).isEqualTo(Stage.PROPOSAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The tenant shall pay the rent for the use of the harbour, and it is due in May. | en
          Die Miete ist im Mai zu zahlen, und das Heizen ist für den Mieter nicht frei.    | de
          Le loyer est payé pour le port, et les bateaux ne sont pas dans la baie.         | fr
          Аренда и порт не для лодок, что это как по договору.                             | ru
          双方同意从沿海地区撤出部队，并交换战俘。                                                  | zh
          会議は五月に港で行われる。                                                               | und
          اتفق الطرفان على انسحاب القوات من المناطق الساحلية وعلى تبادل الأسرى بين البلدين.       | ar
          Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod.           | und
          Harbour lease                                                                   | und
          """)
  void namesOnlyALanguageThatItsSmallWordsName(String text, String language) {
    assertThat(of("a.md", text).language()).isEqualTo(language);
  }
}
