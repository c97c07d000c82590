package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Documents;

/** Reads every row of {@code notation.tsv}; to add a case, add a row. */
class NotationTableTest {
  private static final Path TABLE = Path.of("src/test/resources/parley/draft/notation.tsv");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void readsTheNotation(String row) {
    String[] cells = row.split("\t", -1);
    Draft draft = DraftParser.parse(Documents.draft(cells[0].replace('¶', '\n')));
    List<Bracket> brackets =
        draft.clauses().stream().flatMap(clause -> clause.brackets().stream()).toList();
    assertThat(List.of(kinds(brackets), parties(brackets), places(draft)))
        .containsExactly(cells[1].strip(), cells[2], cells[3]);
  }

  private static String kinds(List<Bracket> brackets) {
    return brackets.isEmpty()
        ? "-"
        : brackets.stream()
            .map(b -> (b.kind() + " " + b.text().replace('\n', '¶')).strip())
            .collect(Collectors.joining("; "));
  }

  private static String parties(List<Bracket> brackets) {
    return brackets.stream()
        .filter(bracket -> bracket.kind() == Bracket.Kind.ATTRIBUTED)
        .findFirst()
        .map(bracket -> sides(bracket.parties()))
        .orElse("-");
  }

  private static String sides(BracketParties parties) {
    var sides = new ArrayList<String>();
    side(sides, "p", parties.propose());
    side(sides, "s", parties.support());
    side(sides, "o", parties.oppose());
    side(sides, "r", parties.reserve());
    return String.join(" ", sides);
  }

  private static void side(List<String> sides, String letter, List<String> names) {
    if (!names.isEmpty()) {
      sides.add(letter + "=" + String.join(" ", names));
    }
  }

  private static String places(Draft draft) {
    String places =
        draft.notices().stream()
            .map(notice -> Objects.requireNonNull(notice.location()))
            .map(at -> at.line() + ":" + at.column())
            .collect(Collectors.joining(" "));
    return places.isEmpty() ? "-" : places;
  }

  @Test
  void holdsManyRows() throws IOException {
    assertThat(rows().count()).isGreaterThanOrEqualTo(120);
  }
}
