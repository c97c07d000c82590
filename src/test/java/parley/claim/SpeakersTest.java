package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.IssueEntry;
import parley.corpus.Party;

/** Who says a claim, on which day, and what that makes of it. */
class SpeakersTest {
  private static final ClaimReader READER =
      ClaimReader.of(
          List.of(
              new Party("NOR", "Norland", List.of("Norlandic", "Holt"), List.of()),
              new Party("SUD", "Sudmark", List.of("Mora"), List.of())),
          List.of(
              new IssueEntry(
                  "quota",
                  "Herring quota",
                  List.of("herring quota"),
                  Map.of(),
                  List.of(),
                  null,
                  null)),
          List.of());

  private static Claim last(String text) {
    List<Claim> claims =
        READER.read(Reports.of(text)).claims().stream()
            .filter(claim -> claim.signal() != Signal.MENTION)
            .toList();
    return claims.getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Greta Holt, the premier of Norland, said the herring quota was unacceptable. | Greta Holt"
            + " | NOR | NAMED",
        "The herring quota was unacceptable, said Greta Holt, the premier of Norland. | Greta Holt"
            + " | NOR | NAMED",
        "\"The herring quota is unacceptable,\" Greta Holt said. | Greta Holt | NOR | NAMED",
        "A Norlandic deputy minister, Ivo P. Lund, said the herring quota was unacceptable. | Ivo P"
            + " Lund | NOR | NAMED",
        "Officials said the herring quota was unacceptable. | Officials | '' | ANONYMOUS",
        "The herring quota was unacceptable, Norlandic officials said. | Norlandic officials | NOR"
            + " | ANONYMOUS",
        "According to two diplomats close to the talks, the herring quota is unresolved. | two"
            + " diplomats close to the talks | '' | ANONYMOUS",
        "The herring quota is unresolved, according to the draft. | the draft | '' | DOCUMENT",
        "The herring quota is unresolved. | '' | '' | REPORTER",
        "Greta Holt spoke first. She said the herring quota was unacceptable. | Greta Holt | NOR |"
            + " NAMED",
        "In Mora's view the herring quota is unacceptable. | Mora | SUD | NAMED",
      })
  void namesTheSpeaker(String text, String name, String party, Speaker.Kind kind) {
    Speaker speaker = last(text).speaker();
    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.party() == null ? "" : speaker.party()).isEqualTo(party);
    assertThat(speaker.kind()).isEqualTo(kind);
  }

  @Test
  void letsAQuotationWithoutSpeakerBelongToTheLastOne() {
    Claim claim = last("\"We met,\" Greta Holt said. \"We will never accept the herring quota.\"");
    assertThat(claim.speaker().name()).isEqualTo("Greta Holt");
    assertThat(claim.subject().parties()).containsExactly("NOR");
    assertThat(claim.sourceClass()).isEqualTo(SourceClass.S4);
  }

  @Test
  void countsAQuotationThatNobodyOwns() {
    Claims claims = READER.read(Reports.of("\"We reject the herring quota.\""));
    assertThat(claims.unresolvedSpeakers()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holt said Norland rejected the herring quota. | S4",
        "Norlandic officials said Norland rejected the herring quota. | S5",
        "Holt said Sudmark rejected the herring quota. | S6",
        "Norland rejected the herring quota. | S6",
        "Sudmark will eventually accept the herring quota, officials said. | S7",
        "The herring quota is agreed, a joint statement of the ministers said. | S3",
      })
  void weighsTheSource(String text, SourceClass expected) {
    assertThat(last(text).sourceClass()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holt said on Tuesday that the herring quota was unacceptable. | 2025-12-16",
        "Holt said on Wednesday that the herring quota was unacceptable. | 2025-12-17",
        "Norland rejected the herring quota on 3 December. | 2025-12-03",
        "Norland rejected the herring quota on December 3. | 2025-12-03",
        "Norland rejected the herring quota, with a vote due by Friday. | 2025-12-17",
        "Norland rejected the herring quota. | 2025-12-17",
        "Norland had rejected the herring quota. | 2025-12-16",
        "Norland had already rejected the herring quota on 3 December. | 2025-12-03",
        "Holt said Norland had rejected the herring quota. | 2025-12-17",
      })
  void resolvesDaysAgainstTheReport(String text, LocalDate day) {
    assertThat(last(text).stateDate()).isEqualTo(day);
    assertThat(last(text).reportDate()).isEqualTo(Reports.DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland asked for the herring quota and was turned down. | SUD",
        "Norland's offer on the herring quota was accepted. | SUD",
        "Norland turned down the herring quota. | NOR",
      })
  void takesAnAnswerForThatOfTheOtherParty(String text, String party) {
    assertThat(last(text).subject().parties()).containsExactly(party);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland came to terms with its largest herring fleets on the herring quota. | ALL",
        "Norland came to terms with Vesland on the herring quota. | PARTIES",
      })
  void takesWhomOneAgreesWithForTheOtherPartyIfNobodyIsNamed(String text, Subject.Kind kind) {
    assertThat(last(text).subject().kind()).isEqualTo(kind);
  }

  @Test
  void letsAStatementSpeakForItsAuthors() {
    Claims alone =
        READER.read(Reports.statement("We accept the herring quota.", "Government of Norland"));
    assertThat(alone.claims().getLast().sourceClass()).isEqualTo(SourceClass.S4);
    assertThat(alone.claims().getLast().subject().parties()).containsExactly("NOR");
    Claims joint =
        READER.read(Reports.statement("The herring quota is agreed.", "Norland", "Sudmark"));
    assertThat(joint.claims().getLast().sourceClass()).isEqualTo(SourceClass.S3);
  }
}
