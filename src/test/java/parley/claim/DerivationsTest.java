package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.corpus.Document;

class DerivationsTest {
  private static final String ORIGINAL =
      """
      Delegates of the two ports met in the customs house on Monday to discuss berth fees and tugs.
      The harbour master of Norland offered a rebate of four percent for ships that burn methanol.
      Dockers marched outside and demanded longer breaks, new cranes and a doctor on each quay.
      A vote on the whole package is planned for the second week of March, the council said.
      """;

  private static final String REWRITE =
      """
      On Monday delegates from both ports discussed berth fees and tugs at the customs house.
      According to the Harbour Gazette, Norland's harbour master offered methanol ships a four percent rebate.
      Outside, dockers demanded new cranes, longer breaks and one doctor for each quay as they marched.
      The council said a vote on the package is planned for March, in the second week.
      """;

  private static final String OTHER =
      """
      Farmers of the upper valley asked for more river water after a dry spring and a hot June.
      The ministry published a table of wells, pumps and reservoirs that showed falling levels.
      Engineers of Sudmark want to line the old canal with clay before the autumn rains begin.
      Nobody expects the commission to decide on shares before a new census of fields is taken.
      """;

  private static Document report(String text, String path, String source, int day) {
    return Reports.of(text, path, source, Reports.DAY.plusDays(day));
  }

  @Test
  void findsARewriteAndWhatItRewrites() {
    Document original = report(ORIGINAL, "reports/b.md", "Harbour Gazette", 0);
    Document rewrite = report(REWRITE, "reports/a.md", "Daily Echo", 0);
    Document other = report(OTHER, "reports/c.md", "Valley Post", 0);
    List<Derivation> found = Derivations.among(List.of(rewrite, original, other));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().derived()).isEqualTo(rewrite);
    assertThat(found.getFirst().original()).isEqualTo(original);
    assertThat(found.getFirst().aligned()).isEqualTo(4);
    assertThat(found.getFirst().of()).isEqualTo(4);
    assertThat(found.getFirst().credit()).contains("Harbour Gazette");
  }

  @Test
  void letsTheLaterOfTwoFollowWithoutACredit() {
    String silent = REWRITE.replace("According to the Harbour Gazette, ", "");
    Document original = report(ORIGINAL, "reports/z.md", "Harbour Gazette", 0);
    Document rewrite = report(silent, "reports/a.md", "Daily Echo", 1);
    assertThat(Derivations.among(List.of(original, rewrite)))
        .singleElement()
        .satisfies(d -> assertThat(d.derived()).isEqualTo(rewrite));
  }

  @Test
  void findsARewriteAmongHundredsOfReportsOnTheSameTalks() {
    List<Document> reports = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String own = OTHER.replace("Sudmark", "Ort" + i).replace("ministry", "bureau" + i);
      String talks =
          i % 2 == 0 ? own : own + "Delegates discussed berth fees on Monday in port " + i;
      reports.add(report(shuffled(talks, i), "reports/r" + i + ".md", "", 0));
    }
    Document original = report(ORIGINAL, "reports/a.md", "Harbour Gazette", 0);
    Document rewrite = report(REWRITE, "reports/z.md", "Daily Echo", 1);
    reports.add(150, rewrite);
    reports.add(original);
    assertThat(Derivations.among(reports))
        .filteredOn(derivation -> derivation.derived().equals(rewrite))
        .singleElement()
        .satisfies(derivation -> assertThat(derivation.original()).isEqualTo(original));
  }

  private static String shuffled(String text, int seed) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, new Random(seed));
    return String.join("\n", lines);
  }

  @Test
  void wantsTheSameOrder() {
    List<String> lines = REWRITE.lines().toList();
    String turned = String.join("\n", lines.reversed());
    Document original = report(ORIGINAL, "reports/a.md", "Harbour Gazette", 0);
    assertThat(Derivations.among(List.of(original, report(turned, "reports/b.md", "", 1))))
        .isEmpty();
  }

  @Test
  void leavesReportsOnOtherMattersAlone() {
    assertThat(
            Derivations.among(
                List.of(
                    report(ORIGINAL, "reports/a.md", "", 0), report(OTHER, "reports/b.md", "", 1))))
        .isEmpty();
  }
}
