package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.IssueEntry;
import parley.corpus.Party;

/** What a party answers to a text as a whole, and what is no such answer. */
class AnswersTest {
  private static final ClaimReader READER =
      ClaimReader.of(
          List.of(
              new Party("NOR", "Norland", List.of("Norland's"), List.of()),
              new Party("SUD", "Sudmark", List.of(), List.of())),
          List.of(
              new IssueEntry(
                  "fees", "Berth fees", List.of("berth fees"), Map.of(), List.of(), null, null)),
          List.of());

  private static List<String> answers(String text) {
    return READER.read(Reports.of(text)).answers().stream()
        .map(
            claim ->
                String.join("+", claim.subject().parties())
                    + " "
                    + String.valueOf(claim.stance()).toLowerCase(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland rejected the plan on Monday.|NOR rejects",
        "Norland has accepted the operating plan.|NOR accepts",
        "Norland will accept the plan only if the harbour stays open.|NOR accepts_if",
        "Norland said the plan could serve as a basis for a settlement.|NOR accepts_if",
        "Sudmark promised to engage with the draft.|SUD open_to",
        "Norland rejected key elements of the plan.|NOR reserves",
      })
  void isReadWhereThePartyAndTheTextAreNamed(String text, String answer) {
    assertThat(answers(text)).containsExactly(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norland would reject any plan.",
        "Under the plan Norland would not join the league.",
        "The plan was rejected.",
        "Norland demands a plan.",
        "The plan is ready. Norland rejected the berth fees.",
        "The plan is ready. Norland threatened to leave.",
      })
  void isNotReadOutOfOtherSentences(String text) {
    assertThat(answers(text)).isEmpty();
  }
}
