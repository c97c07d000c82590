package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;
import static parley.redline.Comparisons.having;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.testing.Drafts;

class RemainsTest {
  private static List<String> changes(Comparison comparison) {
    return comparison.changes().stream().map(Comparisons::show).toList();
  }

  @Test
  void aPlanThatComesBackShorterInOtherWordsIsLinkedPointByPoint() {
    Comparison comparison =
        compare(
            Drafts.of(
                "1. | The independence of the Skerries within their shores is confirmed.",
                "2. | The Skerries shall not join the Northern League.",
                "3. | The Northern League shall declare in writing that the Skerries have no seat.",
                "4. | The fleet of the Skerries shall not exceed 40 ships.",
                "5. | Prisoners shall be exchanged, all for all.",
                "6. | The lighthouse at Vorn shall be repaired with the help of the Pilots' Guild.",
                "7. | Schools shall teach the legends of both peoples.",
                "8. | Elections shall be held in the Skerries within a hundred days.",
                "9. | Debts of merchants from before the war are forgotten."),
            Drafts.of(
                "1) | Both sides reaffirm that the Skerries are a sovereign and independent state.",
                "2) | Joining a league is for the Skerries and its members, who declare it in"
                    + " writing.",
                "3) | The Skerries keep a fleet of up to 65 ships in peacetime.",
                "4) | All captives are swapped for all.",
                "5) | The Pilots' Guild oversees repairs of the lighthouse at Vorn.",
                "6) | Polls are held in the Skerries as soon as the calendar allows."));
    assertThat(changes(comparison))
        .containsExactly("1>1", "2+3>2", "4>3", "5>4", "6>5", "7>", "8>6", "9>");
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  @Test
  void oneRewrittenClauseIsFoundInTwo() {
    Comparison comparison =
        compare(
            Drafts.of(
                "1. | The cooper marks each barrel.",
                "2. | A grievance goes to the foreman; then the union may take it to arbitration.",
                "3. | Owls nest in the tower.",
                "4. | The mill closes at dusk."),
            Drafts.of(
                "1. | The cooper marks each barrel.",
                "2. | Step one: a complaint is laid before the foreman.",
                "3. | Step two: the union may demand arbitration of it.",
                "4. | Lamps are trimmed weekly.",
                "5. | The mill closes at dusk."));
    assertThat(having(comparison, Relation.SPLIT)).containsExactly("2>2+3");
  }

  @Test
  void nothingIsAPartOfAClauseThatStaysWordForWord() {
    String staying = "2. | The buyer shall pay each invoice within fourteen days.";
    Comparison comparison =
        compare(
            Drafts.of("1. | Hedges are cut in autumn.", staying, "3. | Geese cross the lane."),
            Drafts.of(
                "1. | Bells ring at noon.",
                staying,
                "3. | The purchaser's payment of each invoice is made by bank transfer."));
    assertThat(having(comparison, Relation.UNCHANGED)).containsExactly("2>2");
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">1", ">3");
  }

  @Test
  void aTitleAloneIsNotFoundByWhatItSpeaksOf() {
    String[] staying = {
      "1. | The ferry sails at dawn.", "2. | Nets are mended on Mondays.", "3. | Gulls are fed."
    };
    Comparison comparison =
        compare(
            Drafts.of("I | Elections |", staying[0], staying[1], staying[2]),
            Drafts.of(staying[0], staying[1], staying[2], "A | Polls |"));
    assertThat(changes(comparison)).contains("I>", ">A");
  }

  @Test
  void inATextThatWasEditedAndNotRewrittenWhatIsLeftWasStruckOutOrAdded() {
    List<String> staying =
        IntStream.rangeClosed(1, 30).mapToObj(i -> i + ". | Lamp " + i + " is lit.").toList();
    List<String> old = new ArrayList<>(staying);
    old.add(5, "0. | Elections shall be held within ninety days of the armistice.");
    List<String> now = new ArrayList<>(staying);
    now.add(9, "0. | The people go to the polls three months after the truce.");
    Comparison comparison =
        compare(Drafts.of(old.toArray(String[]::new)), Drafts.of(now.toArray(String[]::new)));
    assertThat(having(comparison, Relation.REMOVED)).containsExactly("0>");
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">0");
  }

  @Test
  void aBlockOfRewrittenClausesIsFoundWhereItWent() {
    Comparison comparison =
        compare(
            Drafts.of(
                "1. | Employees shall work thirty-six hours in the week.",
                "2. | Overtime requires the authorisation of the head of the laboratory.",
                "3. | Protective goggles shall be worn near the furnace.",
                "4. | Leave amounts to 26 days and accrues monthly.",
                "5. | Requests for leave shall be submitted a fortnight before.",
                "6. | Leave that was not taken lapses in March."),
            Drafts.of(
                "1. | You get 28 days of leave, accruing month by month.",
                "2. | Ask for leave three weeks ahead.",
                "3. | Use your leave by March or it is gone.",
                "4. | The week has 35 hours of work.",
                "5. | Extra hours are authorised beforehand by the head of the laboratory.",
                "6. | Nobody goes near the furnace without goggles."));
    assertThat(changes(comparison))
        .containsExactlyInAnyOrder("1>4", "2>5", "3>6", "4>1", "5>2", "6>3");
  }

  @Test
  void aPartIsKnownByASentenceThatNothingElseAccountsFor() {
    Comparison comparison =
        compare(
            Drafts.of(
                "1. | The weir is opened by the miller at dawn.",
                "2. | Eels may be caught between May and August with traps of willow.",
                "3. | Complaints about the level are heard by the reeve.",
                "4. | The towpath is mowed twice a summer."),
            Drafts.of(
                "1. | Each morning the miller opens the weir. Eels are trapped from May on, in"
                    + " willow.",
                "2. | The reeve listens to those who complain of the level.",
                "3. | Swans are counted.",
                "4. | Mowing of the towpath takes place in June."));
    assertThat(having(comparison, Relation.MERGED)).containsExactly("1+2>1");
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">3");
  }
}
