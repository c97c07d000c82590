package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.IssueEntry;
import parley.corpus.Party;

/** Which issue a figure belongs to where a sentence names several. */
class FigureOwnersTest {
  private static final ClaimReader READER =
      ClaimReader.of(
          List.of(
              new Party("NOR", "Norland", List.of(), List.of()),
              new Party("SUD", "Sudmark", List.of(), List.of())),
          List.of(issue("amnesty"), issue("fund"), issue("term"), issue("fee")),
          List.of());

  private static IssueEntry issue(String word) {
    return new IssueEntry(word, word, List.of(word), Map.of(), List.of(), null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland accepts an amnesty and a fund of 800 million dollars.|fund=800 million dollars",
        "Norland accepts a fund of 800 million dollars and an amnesty.|fund=800 million dollars",
        "Norland offered a fee of 26 dollars and a term of 30 years.|fee=26 dollars term=30 years",
        "Norland offered 26 dollars for the fee, 30 years for the term.|fee=26 dollars term=30"
            + " years",
        "Norland offered a fee of 26 dollars.|fee=26 dollars",
        "The fee, the term and the amnesty were discussed for 3 hours.|amnesty=3 hours",
      })
  void isTheOneNamedNearest(String text, String figures) {
    String read =
        READER.read(Reports.of(text)).claims().stream()
            .filter(claim -> claim.value() != null)
            .map(FigureOwnersTest::brief)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(figures);
  }

  private static String brief(Claim claim) {
    var value = claim.value();
    return claim.issue() + "=" + (value == null ? "" : claim.evidence().document().quote(value));
  }
}
