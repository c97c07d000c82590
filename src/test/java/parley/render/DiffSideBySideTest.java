package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Comparer;
import parley.redline.Edit;
import parley.redline.Grain;
import parley.redline.Units;
import parley.testing.Drafts;

class DiffSideBySideTest {
  private static final Draft OLD =
      Drafts.of(
          "Article 1 | Fees | The fee is ten crowns. It is paid in March. The clerk keeps the"
              + " list.",
          "Article 2 | Nets | 漁業協定の締約国は、毎年三月に会合する。",
          "Article 3 | Sites | See"
              + " https://example.org/a/path/that/no/column/will/ever/have/room/for.",
          "Article 4 | Cafe\u0301 | Cre\u0300me bru\u0302le\u0301e is served on deck \uD83D\uDC1F"
              + " at all times.");

  private static final Draft NOW =
      Drafts.of(
          "Article 1 | Fees | The yearly fee of all vessels, of whatever size and flag, is twelve"
              + " crowns. It is paid in March. The clerk of the harbour keeps the list.",
          "Article 2 | Nets | 漁業協定の締約国は、毎年四月に会合する。",
          "Article 3 | Sites | See"
              + " https://example.net/a/path/that/no/column/will/ever/have/room/for.",
          "Article 4 | Cafe\u0301 | Cre\u0300me bru\u0302le\u0301e is served on deck \uD83D\uDC1F"
              + " in fair weather.");

  private static String sides(Palette palette, int columns) {
    var comparison = new Comparer(PartyMentions.of(Manifest.EMPTY)).compare(OLD, NOW);
    var view = DiffView.of(Units.of(comparison, Grain.CLAUSE), change -> true, 0);
    return DiffSideBySide.of(view, palette, columns, 12);
  }

  private static List<String> rows(String text) {
    return text.lines().filter(line -> line.contains("│")).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 57, 80, 120, 300})
  void noLineIsWiderThanTheTerminalAndAllGuttersStandUnderOneAnother(int columns) {
    String text = sides(Palette.PLAIN, columns);
    assertThat(text.lines().toList())
        .allSatisfy(line -> assertThat(Wrapping.columns(line)).isLessThanOrEqualTo(columns));
    assertThat(rows(text).stream().map(row -> Wrapping.columns(row.substring(0, row.indexOf('│')))))
        .isNotEmpty()
        .containsOnly((Math.min(columns, 200) - 3) / 2 + 1);
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void eachColumnReadsAsItsDraft(Palette palette) {
    String left = column(palette, 0);
    String right = column(palette, 1);
    assertThat(left).contains("Thefeeistencrowns.ItispaidinMarch.Theclerkkeepsthelist.");
    assertThat(left).contains("example.org/a/path/that/no/column/will/ever/have/room/for.");
    assertThat(right).contains("三月に会合する".replace('三', '四'));
    assertThat(right).contains("bru\u0302le\u0301eisservedondeck\uD83D\uDC1Finfairweather.");
  }

  private static String column(Palette palette, int side) {
    return rows(sides(palette, 50)).stream()
        .map(row -> row.split("│", -1)[side])
        .map(row -> row.replaceAll("\u001b\\[[0-9;]*m|\\[-|-]|\\{\\+|\\+}|\\s", ""))
        .collect(Collectors.joining());
  }

  @Test
  void theColumnsAreInStepBehindASentenceThatBothHave() {
    assertThat(sides(Palette.PLAIN, 60))
        .contains(
            """
            Article 1  Fees              │ Article 1  Fees
            The fee [-is ten-] crowns.   │ The {+yearly+} fee {+of all
                                         │ vessels, of whatever size
                                         │ and flag, is twelve+}
                                         │ crowns.
            It is paid in March. The     │ It is paid in March. The
            clerk keeps the list.        │ clerk {+of the harbour+}
                                         │ keeps the list.
            """);
  }

  @Test
  void theStopBehindAnInitialIsNoEndOfASentence() {
    List<Edit> edits =
        List.of(new Edit.Inserted("The chair, "), new Edit.Kept("John J. Doe, rises. All rise."));
    assertThat(Bands.of(edits))
        .containsExactly(
            List.of(new Edit.Inserted("The chair, "), new Edit.Kept("John J. Doe, rises. ")),
            List.of(new Edit.Kept("All rise.")));
  }
}
