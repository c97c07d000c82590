package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.IssueEntry;
import parley.corpus.Party;

class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lenders' committee   | Quarrin Foods      | -              | the committee
          Quarrin Foods        | Lenders' committee | -              | Quarrin, the company
          Writers of Halm      | Quarrin Foods      | -              | the writers, the union
          Continental League   | Norland            | -              | the league, the bloc
          Quarrin Foods        | Alba Holdings      | -              | Quarrin
          Region of Halm       | Quarrin Foods      | -              | the region
          Republic of Halm     | Lenders' committee | -              | the republic, the government, the \
          ministry, the cabinet, the finance ministry, the foreign ministry, the treasury, the government's \
          side, the government side
          # two of a sort, one that is an issue, a name that says nothing
          Lenders' committee   | Home committee     | -              | -
          Lenders' committee   | Quarrin Foods      | Seat committee | -
          National Foods       | Lenders' committee | -              | the company
          Norland              | Sudmark            | -              | -
          """)
  void shortensANameThatFitsNobodyElse(String name, String other, String issue, String shorter) {
    List<Party> parties = List.of(party("ONE", name), party("TWO", other));
    List<IssueEntry> issues =
        List.of(new IssueEntry("i", issue, List.of(), Map.of(), List.of(), null, null));
    List<String> aliases = ShortNames.joined(parties, issues).getFirst().aliases();
    assertThat(aliases).isEqualTo(shorter.equals("-") ? List.of() : List.of(shorter.split(", ")));
  }

  @Test
  void dropsTheArticleOfAProperName() {
    Party union = new Party("ONE", "Civic Union", List.of("the Union"), List.of());
    assertThat(ShortNames.joined(List.of(union, party("TWO", "Norland")), List.of()))
        .first()
        .matches(party -> party.aliases().contains("Union"));
    assertThat(ShortNames.joined(List.of(union, party("TWO", "Trade Union")), List.of()))
        .first()
        .matches(party -> !party.aliases().contains("Union"));
  }

  private static Party party(String id, String name) {
    return new Party(id, name, List.of(), List.of());
  }
}
