package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Party;
import parley.testing.Documents;

/** Looks through every draft of {@code lint.tsv}; to add a case, add a row. */
class LintTest {
  private static final Path TABLE = Path.of("src/test/resources/parley/draft/lint.tsv");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("# ") && !line.isBlank());
  }

  private static List<Flaw> flaws(String text, Party... parties) {
    List<Party> known = List.of(parties);
    return Lint.of(DraftParser.parse(Documents.draft(text), known), known).flaws();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsWhatIsMalformed(String row) {
    String[] cells = row.split("\t", -1);
    List<Flaw> flaws = flaws(cells[0].replace('¶', '\n'));
    if (cells[1].equals("-")) {
      assertThat(flaws).isEmpty();
      return;
    }
    assertThat(flaws).hasSize(1);
    Flaw flaw = flaws.getFirst();
    assertThat(cells[1]).startsWith(flaw.rule().word() + " " + flaw.clause() + " ");
    String words = cells[1].substring((flaw.rule().word() + " " + flaw.clause() + " ").length());
    assertThat(flaw.message()).contains(words);
  }

  @Test
  void everyRuleHasACase() throws IOException {
    List<String> tried = rows().map(row -> row.split("\t", -1)[1].split(" ", 2)[0]).toList();
    for (Flaw.Rule rule : Flaw.Rule.values()) {
      if (rule != Flaw.Rule.PARTY_UNKNOWN) {
        assertThat(tried).contains(rule.word());
      }
    }
  }

  @Test
  void aPartyThatNothingDeclaresIsTold() {
    Party alpha = new Party("ALPHA", "Alpha", List.of(), List.of());
    String text = "Article 1\n\nThe fee is [ALPHA: due in March] [ALHPA: due in May].\n";
    assertThat(flaws(text, alpha))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.message()).contains("‘ALHPA’"));
    assertThat(flaws(text)).isEmpty();
  }

  @Test
  void thePlaceIsThatOfTheWords() {
    Flaw flaw =
        flaws("Article 1\n\nThe fee is due.\n\nArticle 2\n\nThen Article 9 applies.").getFirst();
    assertThat(flaw.location()).hasToString("7:6");
  }

  @Test
  void onlyKeepsTheRulesAskedFor() {
    String text = "Article 1\n\nThe fee is [X] crowns, as Article 7 says.";
    Linted linted = Lint.of(DraftParser.parse(Documents.draft(text)), List.of());
    assertThat(linted.flaws()).hasSize(2);
    assertThat(linted.only(Set.of(Flaw.Rule.REFERENCE)).flaws())
        .extracting(Flaw::rule)
        .containsExactly(Flaw.Rule.REFERENCE);
  }

  /** A reference to a provision that stands is never told, wherever it stands. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noReferenceToWhatIsThereIsTold(long seed) {
    Random random = new Random(seed);
    int articles = 2 + random.nextInt(8);
    List<String> lines = new ArrayList<>();
    for (int a = 1; a <= articles; a++) {
      lines.add("Article " + a + "\n");
      for (int p = 1; p <= 3; p++) {
        String to = "Article " + (1 + random.nextInt(articles));
        String inside = "paragraph " + (1 + random.nextInt(3));
        lines.add(
            p + ". The fee of " + to + "(" + (1 + random.nextInt(3)) + ") is due under " + inside);
        lines.add("(a) in the month that " + inside + ", point (b), of " + to + " names;");
        lines.add("(b) in crowns.");
      }
    }
    assertThat(flaws(String.join("\n", lines))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "“", "\"a\" means ", "(the \"", "(a) ", "1. ", "Option 1: "})
  void aHostileTextTakesNoLongerThanItsLength(String piece) {
    String text = "Article 1\n\n" + (piece + "\n").repeat(2_000) + piece.repeat(2_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> flaws(text).size());
  }
}
