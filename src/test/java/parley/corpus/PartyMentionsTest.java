package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMentionsTest {
  private static final Manifest FISHERIES =
      new Manifest(
          "Herring quotas",
          List.of(
              new Party("NO", "Norway", List.of("Oslo", "Norwegian", "Åse Håkonsen"), List.of()),
              new Party(
                  "EU",
                  "European Union",
                  List.of("Brussels", "Union", "council of the north", "E.U."),
                  List.of("Denmark")),
              new Party("union", "Fishers' federation", List.of("fishers"), List.of())),
          List.of(),
          Map.of(),
          List.of(List.of("Oslo", "Kristiania"), List.of("Brussels", "Bruxelles")),
          List.of(),
          List.of());

  private static final PartyMentions MENTIONS = PartyMentions.of(FISHERIES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway objects                     | NO:Norway
          NORWAY OBJECTS                     | NO:NORWAY
          a norway rat                       | none
          say no to NO                       | NO:NO
          the Norwegians left                | NO:Norwegians
          Norwegianise                       | none
          Kristiania agreed with Bruxelles   | NO:Kristiania EU:Bruxelles
          the Council  of the North met      | EU:Council__of_the_North
          European Union fleets              | EU:European_Union
          the European\u00a0Union            | EU:European\u00a0Union
          the E.U.-Norwegian accord          | EU:E.U. NO:Norwegian
          a Danish and Denmark boat          | EU:Denmark
          Ase Hakonsen spoke                 | NO:Ase_Hakonsen
          Åse Håkonsen spoke                 | NO:Åse_Håkonsen
          a trade union                      | none
          Fishers and the Fishers’ federation| union:Fishers union:Fishers’_federation
          """)
  void findsNamesAsWholeWords(String text, String expected) {
    var found = MENTIONS.in(text).stream().map(m -> m.party() + ":" + m.span().of(text));
    assertThat(found.map(s -> s.replace(' ', '_')))
        .isEqualTo(expected.equals("none") ? List.of() : List.of(expected.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Norway's answer        | true
          Norway’s answer        | true
          the Norwegians' answer | true
          Norway'so              | false
          Norway answers         | false
          'Norway'               | false
          """)
  void tellsPossessives(String text, boolean possessive) {
    assertThat(MENTIONS.in(text))
        .extracting(PartyMentions.Mention::possessive)
        .containsExactly(possessive);
  }

  @Test
  void givesASharedAliasToThePartyDeclaredFirst() {
    var parties =
        List.of(
            new Party("A", "Owners", List.of("the port"), List.of()),
            new Party("B", "Crew", List.of("the port"), List.of()));
    var manifest = new Manifest("", parties, List.of(), Map.of(), List.of(), List.of(), List.of());
    assertThat(PartyMentions.of(manifest).in("At the port"))
        .extracting("party")
        .containsExactly("A");
  }

  @Test
  void findsNothingWithoutParties() {
    assertThat(PartyMentions.of(Manifest.EMPTY).in("Norway objects")).isEmpty();
  }
}
