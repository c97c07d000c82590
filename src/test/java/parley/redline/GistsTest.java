package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.testing.Drafts;

/** What the finders of partners are told of clauses: concepts, sentences, neighbours, shares. */
class GistsTest {
  private static final String QUAY = "The quay is swept on the first Monday of each month.";
  private static final String CREWS = "Crews sign the register of the harbour before they land.";
  private static final String LAMPS = "Lamps on the mole burn from dusk until sunrise.";
  private static final String DOGS = "Dogs are kept on a leash on all piers.";

  private static Gists gists(Draft old, Draft now) {
    return Gists.of(Vocabulary.profiles(old, now), new Tree(old), new Tree(now));
  }

  @Test
  void aConceptLeadsTheMoreSurelyTheFewerClausesSpeakOfIt() {
    Draft old = Drafts.of("1. | " + QUAY, "2. | " + LAMPS, "3. | " + DOGS);
    Draft rare = Drafts.of("1. | " + CREWS, "2. | Lamps are painted.", "3. | " + QUAY);
    Draft often = Drafts.of("1. | " + CREWS, "2. | Lamps are painted.", "3. | Lamps hang here.");
    Gists once = gists(old, rare);
    Gists twice = gists(old, often);
    double sure = once.exclusive(once.common(1, 1));
    double unsure = twice.exclusive(twice.common(1, 1));
    assertThat(once.common(1, 1)).hasSize(1);
    assertThat(once.common(1, 0)).isEmpty();
    assertThat(once.exclusive(once.common(1, 0))).isZero();
    assertThat(sure).isGreaterThan(unsure).isPositive();
    assertThat(unsure).isPositive();
  }

  @Test
  void theSentenceThatIsLikestCounts() {
    Draft old = Drafts.of("1. | " + DOGS, "2. | " + QUAY);
    Draft now = Drafts.of("1. | " + LAMPS + " " + DOGS, "2. | " + QUAY);
    Gists gists = gists(old, now);
    Profile dogs = gists.profiles().old().getFirst();
    Profile quay = gists.profiles().old().getLast();
    assertThat(gists.inNow().likest(0, dogs)).isCloseTo(1, within(1e-9));
    assertThat(gists.inNow().likest(0, quay)).isLessThan(0.5);
    assertThat(gists.inOld().likest(0, gists.profiles().now().getFirst())).isBetween(0.1, 0.9);
  }

  @Test
  void whatIsKnownToComeFromASentenceIsTakenOff() {
    Draft old = Drafts.of("1. | " + DOGS, "2. | " + QUAY);
    Draft now = Drafts.of("1. | " + DOGS, "2. | " + DOGS, "3. | " + LAMPS);
    Gists gists = gists(old, now);
    Profile dogs = gists.profiles().now().getFirst();
    Profile lamps = gists.profiles().now().getLast();
    assertThat(gists.inOld().likest(0, dogs, List.of())).isCloseTo(1, within(1e-9));
    assertThat(gists.inOld().likest(0, dogs, List.of(lamps))).isCloseTo(1, within(1e-9));
    assertThat(gists.inOld().likest(0, dogs, List.of(dogs))).isCloseTo(0, within(1e-9));
    assertThat(gists.inOld().likest(0, lamps, List.of(dogs))).isCloseTo(-1, within(1e-9));
  }

  @Test
  void aSentenceEndsWithAStopAndABlank() {
    Draft old = Drafts.of("1. | Dogs bark.", "2. | Lamps burn.");
    Draft apart = Drafts.of("1. | Dogs bark. Lamps burn.", "2. | x");
    Draft joined = Drafts.of("1. | Dogs bark.lamps burn, lamps burn.", "2. | x");
    Gists two = gists(old, apart);
    Gists one = gists(old, joined);
    assertThat(two.inNow().likest(0, two.profiles().old().getFirst())).isCloseTo(1, within(1e-9));
    assertThat(two.inNow().likest(0, two.profiles().old().getLast())).isCloseTo(1, within(1e-9));
    assertThat(one.inNow().likest(0, one.profiles().old().getLast())).isLessThan(0.99);
  }

  private static double[] features(Draft whole, Draft pieces, int piece, Integer... known) {
    Profiles profiles = Vocabulary.profiles(whole, pieces);
    return new Sharing(profiles.old(), profiles.now(), new Tree(pieces), profiles, Sharing.SPLIT)
        .features(0, piece, List.of(known));
  }

  @Test
  void aPieceIsNearWhatStandsBesideItOrUnderTheSame() {
    Draft whole = Drafts.of("1. | " + QUAY + " " + CREWS);
    Draft pieces =
        Drafts.of(
            "Article 1 | | " + QUAY,
            "  1. | " + CREWS,
            "  2. | " + LAMPS,
            "  3. | " + DOGS,
            "Article 2 | | " + CREWS,
            "Article 3 | | Boats wait.");
    assertThat(features(whole, pieces, 1, 0)[6]).isEqualTo(1);
    assertThat(features(whole, pieces, 0, 1)[6]).isEqualTo(1);
    assertThat(features(whole, pieces, 4, 0)[6]).isEqualTo(1);
    assertThat(features(whole, pieces, 0, 4)[6]).isEqualTo(1);
    assertThat(features(whole, pieces, 3, 1)[6]).isEqualTo(0.5);
    assertThat(features(whole, pieces, 3, 0)[6]).isEqualTo(0.5);
    assertThat(features(whole, pieces, 5, 1)[6]).isZero();
    assertThat(features(whole, pieces, 5, 1, 4)[6]).isEqualTo(1);
    assertThat(features(whole, pieces, 5)[6]).isZero();
  }

  @Test
  void aPieceBringsWhatWasNotThereWithoutIt() {
    Draft whole = Drafts.of("1. | " + QUAY + " " + CREWS);
    Draft pieces = Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | " + LAMPS);
    double[] other = features(whole, pieces, 1, 0);
    double[] again = features(whole, pieces, 0, 0);
    double[] foreign = features(whole, pieces, 2, 0);
    assertThat(other[7]).isCloseTo(1, within(1e-9));
    assertThat(other[1]).isGreaterThan(0.8);
    assertThat(again[1]).isLessThan(other[1] / 2);
    assertThat(other[5]).isPositive();
    assertThat(foreign[5]).isNegative();
    assertThat(other[3]).isBetween(0.3, 0.7);
    assertThat(other[9]).isPositive();
    assertThat(again[9]).isLessThan(other[9] / 2);
  }

  @Test
  void theSurestClaimsComeFirst() {
    Draft whole =
        Drafts.of("1. | " + QUAY + " " + CREWS + " " + LAMPS, "2. | Boats wait at the mole.");
    Draft pieces =
        Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | Lamps burn in the chapel of the pilots.");
    Profiles profiles = Vocabulary.profiles(whole, pieces);
    Sharing sharing =
        new Sharing(profiles.old(), profiles.now(), new Tree(pieces), profiles, Sharing.SPLIT);
    List<Sharing.Claim> claims =
        sharing.claims(piece -> piece == 0 ? 0 : -1, of -> of == 0 ? 0 : -1);
    assertThat(claims).extracting(Sharing.Claim::piece).containsExactly(1, 2);
    assertThat(claims).extracting(Sharing.Claim::whole).containsOnly(0);
    assertThat(claims.getFirst().score()).isGreaterThan(claims.getLast().score());
  }
}
