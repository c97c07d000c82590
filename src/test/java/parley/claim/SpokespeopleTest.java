package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Party;

class SpokespeopleTest {
  private static final List<Party> PARTIES =
      List.of(
          new Party("ISL", "Island Alliance", List.of("islands", "the Alliance"), List.of()),
          new Party("COAST", "Coast Council", List.of("the Council", "coastal"), List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Moss, who speaks for the islands, came late.                        | ISL   | Moss
          Ada Moss, for the islands, said it was early.                           | ISL   | Moss
          Ada Moss of the Island Alliance came late.                              | ISL   | Moss
          Ada Moss, chief negotiator of the Coast Council, came late.             | COAST | Moss
          It was refused by the Coast Council's director, Jan de Rook.            | COAST | Rook
          The Coast Council refused it. "Never," said its chair, Lea Brandt.      | COAST | Brandt
          Coastal fisheries minister Lea Brandt was in the room.                  | COAST | Brandt
          """)
  void takesThePersonThatIsIntroduced(String text, String party, String name) {
    assertThat(namesOf(text, party)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Moss, a critic of the Coast Council, came late.                                  | COAST
          Ada Moss, former director of the Coast Council, came late.                           | COAST
          The Coast Council met where President Ada Moss was host.                             | COAST
          Ada Moss of the islands spoke. Ada Moss of the Coast Council answered.               | COAST
          Ada Price of the Coast Council spoke. The price of fish was not named.               | COAST
          A coastal raid had seized Norland's president, Ada Moss.                             | COAST
          """)
  void leavesAloneWhoeverMaySpeakForAnother(String text, String party) {
    assertThat(namesOf(text, party)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks went on. Pell would say no more.                 | Pell
          Ada Pell spoke. Later Pell left.                       | Pell
          Ada Pell spoke and left.                               | ''
          The Harbour Council met. The council was late.         | ''
          A pell of smoke hung over the quay, and Pell coughed.  | ''
          """)
  void shortensWhoIsDeclaredByTheFullName(String text, String name) {
    var party = new Party("PORT", "Port", List.of("Ada Pell", "Harbour Council"), List.of());
    Actors actors = Actors.of(List.of(party), List.of(), Lexicon.SHIPPED);
    List<Party> joined = Spokespeople.joined(List.of(party), List.of(Reports.of(text)), actors);
    assertThat(joined.getFirst().aliases().stream().skip(2).toList())
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @Test
  void leavesAFamilyNameOfTwoPartiesAlone() {
    var port = new Party("PORT", "Port", List.of("Ada Pell"), List.of());
    var mill = new Party("MILL", "Mill", List.of("Jan Pell"), List.of());
    Actors actors = Actors.of(List.of(port, mill), List.of(), Lexicon.SHIPPED);
    List<Party> joined =
        Spokespeople.joined(List.of(port, mill), List.of(Reports.of("Pell left.")), actors);
    assertThat(joined).allSatisfy(party -> assertThat(party.aliases()).hasSize(1));
  }

  private static List<String> namesOf(String text, String party) {
    Actors actors = Actors.of(PARTIES, List.of(), Lexicon.SHIPPED);
    return Spokespeople.joined(PARTIES, List.of(Reports.of(text)), actors).stream()
        .filter(one -> one.id().equals(party))
        .flatMap(one -> one.aliases().stream().skip(2))
        .toList();
  }
}
