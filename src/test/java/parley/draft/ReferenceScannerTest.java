package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Drafts;

/** Reads every row of {@code references.tsv}; to add a case, add a row. */
class ReferenceScannerTest {
  private static final Path TABLE = Path.of("src/test/resources/parley/draft/references.tsv");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void readsReferences(String row) {
    String[] cells = row.split("\t", -1);
    List<CrossReference> found = ReferenceScanner.of(Drafts.of("1. | " + cells[0]));
    String shown =
        found.stream().map(ReferenceScannerTest::shown).collect(Collectors.joining("; "));
    assertThat(shown.isEmpty() ? "-" : shown).isEqualTo(cells[1]);
  }

  private static String shown(CrossReference reference) {
    return reference.scope().name().toLowerCase(Locale.ROOT)
        + " "
        + reference.targets().stream()
            .map(ReferenceScannerTest::shown)
            .collect(Collectors.joining(" + "));
  }

  private static String shown(CrossReference.Target target) {
    return target.steps().stream()
        .map(step -> step.word() + " " + String.join("/", step.numbers()))
        .collect(Collectors.joining(" > "));
  }

  @Test
  void theSpanIsThatOfTheReference() {
    Draft draft = Drafts.of("1. | Fees under Article 5(2), point (a), of this Act are due.");
    CrossReference reference = ReferenceScanner.of(draft).getFirst();
    assertThat(draft.document().quote(reference.span())).isEqualTo("Article 5(2), point (a)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 1, ",
        "Articles 1 and ",
        "paragraph 1 of ",
        "(",
        "Article [",
        "the first sentence "
      })
  void aHostileTextTakesNoLongerThanItsLength(String piece) {
    Draft draft = Drafts.of("1. | " + piece.repeat(8_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> ReferenceScanner.of(draft).size());
  }
}
