package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Comparer;
import parley.redline.Synopsis;
import parley.testing.Drafts;
import parley.testing.Schemas;

class ColumnsRenderTest {
  private static final Draft FIRST =
      Drafts.of(
          "1. | The quay is swept on the first Monday of each month.",
          "2. | A berth costs 600 crowns for one season, payable in March.",
          "3. | Dogs are kept on a leash.",
          "4. | Donaudampfschifffahrtsgesellschaftskapitänsmützen are worn.");

  private static final Draft SECOND =
      Drafts.of(
          "1. | Bicycles may be left at the eastern gate.",
          "2. | The quay is swept on the first Monday of each month.",
          "3. | A berth costs 800 crowns for one season, payable in March.",
          "4. | Donaudampfschifffahrtsgesellschaftskapitänsmützen are not worn.");

  private static Synopsis synopsis(Draft... drafts) {
    return Synopsis.of(List.of(drafts), new Comparer(PartyMentions.of(Manifest.EMPTY)));
  }

  @Test
  void jsonFitsItsSchema() {
    Schemas.assertFits(ColumnsJson.of(synopsis(FIRST, SECOND, FIRST)), "columns");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 43, 60, 80, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    for (Palette palette : Palette.values()) {
      String text = ColumnsText.of(synopsis(FIRST, SECOND, FIRST), palette, width);
      assertThat(text.lines())
          .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void noColourRunsFromOneColumnIntoTheNext() {
    String text = ColumnsText.of(synopsis(FIRST, SECOND), Palette.ANSI, 50);
    assertThat(text).contains("\u001b[");
    assertThat(text.lines().flatMap(line -> List.of(line.split("│", -1)).stream()))
        .allSatisfy(
            cell ->
                assertThat(cell.split("\u001b\\[[1-9]", -1).length)
                    .as(cell)
                    .isEqualTo(cell.split("\u001b\\[0m", -1).length));
  }

  @Test
  void everyRowOfATableHasACellToEachDraft() {
    String table = ColumnsMarkdown.of(synopsis(FIRST, SECOND, FIRST));
    assertThat(table.lines())
        .hasSize(2 + 5)
        .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(3 + 2));
  }
}
