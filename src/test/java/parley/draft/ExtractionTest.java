package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Documents;

class ExtractionTest {
  private static Extraction of(String text, String... names) {
    return Extraction.of(DraftParser.parse(Documents.draft(text)), Set.of(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ships pay [NO: 600][SE: 800] crowns.         | Ships pay 600 crowns.
          Ships [SE: always] pay.                      | Ships pay.
          Ships [NO/SE: always] pay.                   | Ships always pay.
          Ships [SE propose; NO support: always] pay.  | Ships always pay.
          Ships [SE propose; NO oppose: always] pay.   | Ships pay.
          Ships [SE oppose: always] pay.               | Ships always pay.
          Ships [NO oppose: always] pay.               | Ships pay.
          Ships [always](NO: delete) pay.              | Ships pay.
          Ships [always](SE: delete) pay.              | Ships always pay.
          Ships [NO/SE: pay [NO: 600][SE: 800]].       | Ships pay 600.
          Ships [SE: pay [NO: 600]].                   | Ships.
          Ships [always] pay.                          | Ships [always] pay.
          Ships [a [NO: b][SE: c] d] pay.              | Ships [a b d] pay.
          Ships pay [date].                            | Ships pay [date].
          Ships pay. [Note: who pays is open]          | Ships pay. [Note: who pays is open]
          """)
  void opensBracketsForTheirParty(String text, String own) {
    assertThat(of("1. " + text + "\n", "NO").text()).isEqualTo("1. " + own + "\n");
  }

  @Test
  void leavesOutClausesOfWhichNothingStays() {
    String text = "## 1. Fees\n\n(a) [NO: ships pay;]\n\n(b) [SE: boats pay;]\n\n(c) tugs pay.\n";
    assertThat(of(text, "NO").text()).isEqualTo("## 1. Fees\n\n(a) ships pay;\n\n(c) tugs pay.\n");
  }

  @Test
  void takesABracketThatRunsOverParagraphs() {
    String text = "1. Ships pay. [SE: Boats pay.\n\n2. Tugs pay.] \n\n3. Pilots board.\n";
    assertThat(of(text, "NO").text()).isEqualTo("1. Ships pay.\n\n3. Pilots board.\n");
    assertThat(of(text, "SE").text())
        .isEqualTo("1. Ships pay. Boats pay.\n\n2. Tugs pay.\n\n3. Pilots board.\n");
  }

  @Test
  void countsBracketsThatNameNobody() {
    Extraction extraction = of("1. Ships [always] pay [NO: 600][SE: 800].\n", "NO");
    assertThat(extraction.unattributed()).isEqualTo(1);
    assertThat(extraction.parties()).containsExactlyInAnyOrder("NO", "SE");
  }

  @Test
  void takesTheNumbersOfTheParty() {
    String text =
        """
        ## 4. Fees [Note: numbered 4. by NO; numbered 2. by SE]

        Ships pay.

        - [Note: numbered - by NO; unnumbered by SE] tugs pay.
        """;
    assertThat(of(text, "NO").text()).isEqualTo("## 4. Fees\n\nShips pay.\n\n- tugs pay.\n");
    assertThat(of(text, "SE").text()).isEqualTo("## 2. Fees\n\nShips pay.\n\ntugs pay.\n");
  }
}
