package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.testing.Documents;

/** Reads every row of {@code bracket-events.tsv}; to add a case, add a row. */
class BracketEventsTableTest {
  private static final Path TABLE = Path.of("src/test/resources/parley/redline/bracket-events.tsv");

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void tellsWhatBecameOfEachBracket(String row) {
    List<String> cells = List.of(row.split("\t", -1));
    Draft before = draft(cells.get(0));
    Draft after = draft(cells.get(1));
    String events =
        BracketEvents.of(before, before.clauses(), after, after.clauses()).stream()
            .map(BracketEventsTableTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(events.isEmpty() ? "-" : events).isEqualTo(cells.get(2));
  }

  private static Draft draft(String text) {
    return DraftParser.parse(Documents.draft(text.replace('¶', '\n')));
  }

  private static String shown(BracketChange change) {
    String event = change.event().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return (event + " " + change.text() + " " + String.join(" ", change.parties())).strip();
  }
}
