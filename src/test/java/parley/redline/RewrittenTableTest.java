package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.draft.Draft;
import parley.testing.Drafts;

/** Reads every row of {@code rewritten.tsv}; to add a case, add a row. */
class RewrittenTableTest {
  private static final Path TABLE = Path.of("src/test/resources/parley/redline/rewritten.tsv");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void tellsWhetherAClauseSaysTheSameInOtherWords(String row) {
    List<String> cells = List.of(row.split("\t", -1));
    Comparison comparison = compare(old(cells.get(1)), now(cells.get(2)));
    boolean same = comparison.changes().stream().map(Comparisons::show).anyMatch("4>d"::equals);
    assertThat(same ? "same" : "other").isEqualTo(cells.getFirst());
  }

  private static Draft old(String clause) {
    return Drafts.of(
        "1. | This text was drawn up by the chair for the second round.",
        "2. | Beekeepers shall report swarms to the parish before midsummer.",
        "3. | The tide tables are printed on yellow paper.",
        "4. | " + clause,
        "5. | Orchards older than forty winters are spared the axe.",
        "6. | Lanterns hang from every gate at dusk.",
        "7. | It is made in two copies, each of them authentic.");
  }

  private static Draft now(String clause) {
    return Drafts.of(
        "a) | This text was drawn up by the chair for the third round.",
        "b) | Candles in the chapel burn through the longest night.",
        "c) | A choir of nine rehearses under the elm.",
        "d) | " + clause,
        "e) | Swarms are reported to the parish by beekeepers before midsummer.",
        "f) | Goats graze on the southern slope alone.",
        "g) | It is made in four copies, each of them authentic.");
  }
}
