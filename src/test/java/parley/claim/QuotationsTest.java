package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Document;
import parley.corpus.Party;

/** Who is quoted, and which quotations are one. */
class QuotationsTest {
  private static final List<Party> PARTIES =
      List.of(
          new Party("NOR", "Norland", List.of("Norlandic", "Holt"), List.of()),
          new Party("SUD", "Sudmark", List.of("Sudmarkian", "Mora"), List.of()));

  private static List<Quotation> quotations(Document... documents) {
    return SourceReader.read(List.of(documents), PARTIES, List.of()).quotations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "\"We will sign,\" Greta Holt said. | Greta Holt",
        "\"We will sign,\" said Greta Holt, the premier. | Greta Holt",
        "Greta Holt called the offer \"a bad joke.\" | Greta Holt",
        "Greta Holt met the crews, calling the offer \"a bad joke.\" | Greta Holt",
        "The first part, which Norlandic officials described as a \"stop-gap,\" is short. |"
            + " Norlandic officials",
        "One Norlandic official said that the list was \"very long\" on cod. | One Norlandic"
            + " official",
        "A Sudmarkian diplomat described the offers as a \"buffet\" for all. | A Sudmarkian"
            + " diplomat",
        "It needs \"steady and patient work,\" a joint statement by the mayors of six towns said. |"
            + " a joint statement by the mayors of six towns",
        "\"The fleet stays in port until both sides have signed,\" the draft states. | the draft",
      })
  void findsTheSpeaker(String text, String speaker) {
    Quotation quotation = quotations(Reports.of(text)).getFirst();
    assertThat(quotation.use()).isEqualTo(Quotation.Use.SPEECH);
    assertThat(quotation.speaker().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "A group of towns known as the \"friends of the sound\" met.",
        "They call the group the \"Friends of the Sound.\"",
        "The hulls bore \"ghost net\" tags.",
      })
  void takesNamesAndTermsForNobodysWords(String text) {
    assertThat(quotations(Reports.of(text)).getFirst().use()).isEqualTo(Quotation.Use.TERM);
  }

  @Test
  void letsAQuotationWithoutSpeakerGoOn() {
    List<Quotation> found =
        quotations(
            Reports.of("\"We met,\" Greta Holt said. \"We will meet again in March if we can.\""));
    assertThat(found.getLast().speaker().name()).isEqualTo("Greta Holt");
  }

  private static final String ORIGINAL =
      """
      Delegates of the two ports met in the customs house on Monday to discuss berth fees and tugs.
      "We see slow but steady movement on the fees," Greta Holt, the premier of Norland, said after the first round.
      A Norlandic official said the annex was "very precise" about tugs, pilots and berths for methanol ships.
      A Sudmarkian diplomat said the schedule lists "very exact" dates for cranes, doctors and longer breaks.
      """;

  private static final String REWRITE =
      """
      On Monday delegates from both ports discussed berth fees and tugs at the customs house.
      "We are seeing gradual yet constant progress on fees," said Norland's premier Greta Holt after the first round.
      The annex is "very precise" on tugs, pilots and methanol berths, a Norlandic official said.
      The schedule has "very precise" dates for cranes, doctors and longer breaks, according to a Sudmarkian diplomat.
      """;

  @Test
  void findsOneQuotationWordedDifferently() {
    List<Quotation> found = rewritten();
    assertThat(found).extracting(Quotation::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(found.get(0).variants()).containsExactly(4);
    assertThat(found.get(1).variants()).containsExactly(5);
  }

  @Test
  void keepsTheSameWordsOfTwoSpeakersApart() {
    List<Quotation> found = rewritten();
    assertThat(found.get(4).text()).isEqualTo(found.get(5).text());
    assertThat(found.get(5).variants()).containsExactly(3);
    assertThat(found.get(4).variants()).containsExactly(2);
  }

  private static List<Quotation> rewritten() {
    return quotations(
        Reports.of(ORIGINAL, "reports/a.md", "Harbour Gazette", Reports.DAY),
        Reports.of(REWRITE, "reports/b.md", "Daily Echo", Reports.DAY.plusDays(1)));
  }

  @Test
  void findsTheVeryWordsInAStatement() {
    Document statement = Reports.statement("The towns promise steady and patient work.", "NOR");
    Document report = Reports.of("Greta Holt promised \"steady and patient work\" to the crews.");
    assertThat(quotations(statement, report).getFirst().primary()).isEqualTo(statement);
  }

  @Test
  void doesNotTakeIndependentRemarksForOne() {
    List<Quotation> found =
        quotations(
            Reports.of("An official said it was \"a good day.\"", "reports/a.md", "", Reports.DAY),
            Reports.of("An official said it was \"a good day.\"", "reports/b.md", "", Reports.DAY));
    assertThat(found).allSatisfy(q -> assertThat(q.variants()).isEmpty());
  }
}
