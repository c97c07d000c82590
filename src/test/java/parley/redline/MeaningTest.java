package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.corpus.Manifest;
import parley.corpus.Party;
import parley.corpus.PartyMentions;
import parley.testing.Drafts;

/** Which edits change meaning; a row of {@code substance.tsv} each. */
class MeaningTest {
  private static final Manifest TALKS =
      new Manifest(
          "Wages",
          List.of(
              new Party("EMP", "the Employers", List.of("management"), List.of()),
              new Party("UNI", "the Union", List.of("workforce"), List.of()),
              new Party("NOR", "Norland", List.of(), List.of()),
              new Party("SUD", "Sudmark", List.of(), List.of())),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of());

  static Stream<List<String>> rows() throws IOException {
    try (InputStream in = MeaningTest.class.getResourceAsStream("substance.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesWhatChangedInMeaning(List<String> row) {
    String old = row.get(1);
    String now = row.get(2);
    String expected = row.get(3);
    Comparison comparison =
        new Comparer(PartyMentions.of(TALKS))
            .compare(Drafts.of("1. | Rule | " + old), Drafts.of("1. | Rule | " + now));
    assertThat(shown(comparison.changes().getFirst().substance())).isEqualTo(expected);
  }

  private static String shown(List<Substance> substance) {
    return substance.isEmpty()
        ? "-"
        : substance.stream()
            .map(
                s ->
                    s.kind().name().toLowerCase(Locale.ROOT)
                        + ": "
                        + (s.old().isEmpty() ? "none" : s.old())
                        + " > "
                        + (s.now().isEmpty() ? "none" : s.now()))
            .collect(Collectors.joining("; "));
  }
}
