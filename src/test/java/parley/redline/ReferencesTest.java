package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.testing.Documents;

/** Reads every row of {@code references.tsv}; to add a case, add a row. */
class ReferencesTest {
  private static final Path TABLE = Path.of("src/test/resources/parley/redline/references.tsv");
  private static final String OLD =
      """
      Article 1

      1. Crews sign the register of the harbour before they land.

      2. Dogs are kept on a leash on all piers.

      Article 2

      1. Vessels longer than twelve metres carry an observer of the commission.

      2. The observer records:

      (a) hauls of cod by weight and place;

      (b) hauls of herring by number and hour.

      3. A master who is bound by $P keeps a copy on the bridge.

      Article 3

      Nets with a mesh narrower than ninety millimetres are prohibited in spring.

      Article 4

      Landings take place in designated ports during daylight.

      Article 5

      Inspectors board a vessel on the high seas after notice by radio.

      Article 6

      Fees are reviewed whenever the price of fuel rises by a tenth. Scientific data are exchanged \
      each January among the research institutes.

      Article 7

      Whoever sails in winter acts under $S and tells the pilots of it in writing.

      Annex I

      Cod, haddock and saithe.

      Annex II

      Ports of the northern coast.
      """;
  private static final String NOW =
      """
      Article 1

      1. Crews sign the register of the harbour before they land.

      2. Dogs are kept on a leash on all piers.

      Article 2

      Lamps on the mole burn from dusk until sunrise.

      Article 3

      1. Vessels longer than twelve metres carry an observer of the commission.

      2. Cabins of observers have a door that locks.

      3. The observer records:

      (a) sightings of whales from the bow;

      (b) hauls of cod by weight and place;

      (c) hauls of herring by number and hour.

      4. A master who is bound by $P keeps a copy on the bridge.

      Article 4

      Nets with a mesh narrower than ninety millimetres are prohibited in spring.

      Article 5

      Landings take place in designated ports during daylight.

      Article 6

      Inspectors board a vessel on the high seas after notice by radio.

      Article 7

      Fees are reviewed whenever the price of fuel rises by a tenth.

      Article 8

      Scientific data are exchanged each January among the research institutes.

      Article 9

      Whoever sails in winter acts under $S and tells the pilots of it in writing.

      Annex I

      Signals of fog horns and bells.

      Annex II

      Cod, haddock and saithe.

      Annex III

      Ports of the northern coast.
      """;

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void tellsWhatAnEditedReferenceIs(String row) {
    String[] cells = row.split("\t", -1);
    Comparison comparison =
        Comparisons.compare(draft(OLD, cells[0], cells[1]), draft(NOW, cells[0], cells[2]));
    String start = cells[0].equals("S") ? "Whoever sails" : "A master who";
    Change change =
        comparison.changes().stream()
            .filter(c -> !c.now().isEmpty())
            .filter(c -> comparison.now().text(c.now().getFirst()).startsWith(start))
            .findFirst()
            .orElseThrow();
    assertThat(kind(change)).isEqualTo(cells[3]);
    boolean trips =
        Guard.check(comparison, Allowance.of(comparison, List.of(), List.of()), false).stream()
            .anyMatch(trespass -> trespass.change().equals(change));
    assertThat(trips).as("verify trips").isEqualTo(!cells[3].equals("follows"));
  }

  private static Draft draft(String text, String slot, String reference) {
    String other = slot.equals("S") ? "P" : "S";
    String filled = text.replace("$" + slot, reference).replace("$" + other, "the law of the sea");
    return DraftParser.parse(Documents.draft(filled));
  }

  private static String kind(Change change) {
    if (!change.substance().isEmpty()) {
      return "substance";
    }
    return change.relation() == Relation.UNCHANGED
        ? "follows"
        : change.relation().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void holdsManyRows() throws IOException {
    assertThat(rows().count()).isGreaterThanOrEqualTo(45);
  }
}
