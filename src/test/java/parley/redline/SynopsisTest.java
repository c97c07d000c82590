package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.testing.Drafts;

class SynopsisTest {
  private static final String OBSERVER = "Each vessel carries an observer of the commission.";
  private static final String NETS = "Nets with a mesh below ninety millimetres are prohibited.";
  private static final String PORTS = "Landings take place in designated ports during daylight.";
  private static final String LOGBOOK = "The master records every haul in the logbook at once.";
  private static final String FEES = "A licence costs twelve crowns for each tonne of the quota.";

  private static Synopsis synopsis(Draft... drafts) {
    return Synopsis.of(List.of(drafts), new Comparer(PartyMentions.of(Manifest.EMPTY)));
  }

  private static Draft draft(String... matters) {
    return Drafts.of(
        IntStream.range(0, matters.length)
            .mapToObj(i -> (i + 1) + ". | " + matters[i])
            .toArray(String[]::new));
  }

  /** The ids of each row, cells between bars, with what is marked of them. */
  private static List<String> shown(Synopsis synopsis) {
    return synopsis.rows().stream()
        .map(
            row -> row.cells().stream().map(SynopsisTest::shown).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String shown(Synopsis.Cell cell) {
    String ids =
        cell.parts().stream()
            .flatMap(part -> part.clauses().stream())
            .map(Clause::id)
            .collect(Collectors.joining("+"));
    boolean moved = cell.parts().stream().anyMatch(part -> part.flags().contains(Flag.MOVED));
    return cell.removed()
        ? "gone"
        : (ids.isEmpty() ? "-" : ids) + (cell.restored() ? "!" : "") + (moved ? "~" : "");
  }

  @Test
  void aClauseKeepsItsRowThroughAllDrafts() {
    assertThat(
            shown(
                synopsis(
                    draft(OBSERVER, NETS, PORTS),
                    draft(FEES, OBSERVER, NETS, PORTS),
                    draft(FEES, OBSERVER, NETS.replace("ninety", "eighty"), PORTS))))
        .containsExactly("- | 1 | 1", "1 | 2 | 2", "2 | 3 | 3", "3 | 4 | 4");
  }

  @Test
  void whatIsGoneStandsWhereItStood() {
    assertThat(
            shown(
                synopsis(
                    draft(OBSERVER, NETS, PORTS, LOGBOOK),
                    draft(OBSERVER, PORTS, LOGBOOK),
                    draft(OBSERVER, LOGBOOK))))
        .containsExactly("1 | 1 | 1", "2 | gone | -", "3 | 2 | gone", "4 | 3 | 2");
  }

  @Test
  void whatIsGoneDoesNotFollowAClauseThatMovesAway() {
    assertThat(
            shown(
                synopsis(
                    draft(OBSERVER, NETS, PORTS, LOGBOOK, FEES),
                    draft(OBSERVER, LOGBOOK, FEES, NETS))))
        .containsExactly("1 | 1", "3 | gone", "4 | 2", "5 | 3", "2 | 4~");
  }

  @Test
  void piecesOfASplitClauseShareItsRowAndSoDoMergedOnes() {
    Draft whole = draft(OBSERVER, NETS + " " + PORTS, LOGBOOK);
    Draft pieces = draft(OBSERVER, NETS, PORTS, LOGBOOK);
    assertThat(shown(synopsis(whole, pieces, whole)))
        .containsExactly("1 | 1 | 1", "2 | 2+3 | 2", "3 | 4 | 3");
  }

  @Test
  void whatIsPutBackHasTheRowItHad() {
    assertThat(
            shown(
                synopsis(
                    draft(OBSERVER, NETS, PORTS, LOGBOOK),
                    draft(OBSERVER, PORTS, LOGBOOK),
                    draft(OBSERVER, PORTS, LOGBOOK, FEES),
                    draft(OBSERVER, NETS, PORTS, LOGBOOK, FEES))))
        .contains("2 | gone | - | 2!", "- | - | 4 | 5")
        .hasSize(5);
  }

  @Test
  void changedRowsAreThoseThatADraftTouchedInMoreThanTheNumber() {
    Synopsis all =
        synopsis(
            draft(OBSERVER, NETS, PORTS, LOGBOOK),
            draft(FEES, OBSERVER, NETS.replace("ninety", "eighty"), PORTS));
    assertThat(shown(all.changed())).containsExactly("- | 1", "2 | 3", "4 | gone");
  }

  @Test
  void onlyWordsThatTheDraftBeforeHasNotAreNew() {
    Synopsis synopsis = synopsis(draft(NETS), draft(NETS.replace("ninety", "eighty"), FEES));
    List<Edit> reworded = synopsis.rows().getFirst().cells().get(1).parts().getFirst().words();
    assertThat(Comparisons.show(reworded))
        .isEqualTo("Nets with a mesh below {+eighty+} millimetres are prohibited.");
    List<Edit> added = synopsis.rows().getLast().cells().get(1).parts().getFirst().words();
    assertThat(Comparisons.show(added)).isEqualTo(FEES);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyClauseOfEveryDraftStandsInExactlyOneRow(long seed) {
    Random random = new Random(seed);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<String> matters = new ArrayList<>();
      for (String matter : List.of(OBSERVER, NETS, PORTS, LOGBOOK, FEES)) {
        if (random.nextInt(4) > 0) {
          matters.add(random.nextInt(matters.size() + 1), matter);
        }
      }
      drafts.add(draft(matters.toArray(String[]::new)));
    }
    Synopsis synopsis = synopsis(drafts.toArray(Draft[]::new));
    for (int i = 0; i < drafts.size(); i++) {
      int column = i;
      assertThat(
              synopsis.rows().stream()
                  .flatMap(row -> row.cells().get(column).parts().stream())
                  .flatMap(part -> part.clauses().stream()))
          .containsExactlyInAnyOrderElementsOf(drafts.get(i).clauses());
    }
    assertThat(
            synopsis.rows().stream()
                .flatMap(row -> row.cells().getLast().parts().stream())
                .map(part -> part.clauses().getFirst().index()))
        .as("rows in the order of the newest draft")
        .isSorted();
  }
}
