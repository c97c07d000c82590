package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.testing.Drafts;

class LeftoversTest {
  private static final String KEPT =
      "A mooring licence names the berth, the boat and the season that it was issued for.";
  private static final String OTHER =
      " Whoever applies for one encloses a certificate of insurance, two photographs of the hull"
          + " and a receipt. Applications that reach the registry after Easter wait for the"
          + " following year unless another applicant withdraws.";

  /** Long enough that words which stand in one clause of it weigh much. */
  private static final Draft OLD =
      Drafts.of(
          Stream.concat(
                  Stream.of(
                      "1. | " + KEPT + OTHER,
                      "2. | The master of the boat shall keep a log of the season."),
                  IntStream.rangeClosed(3, 90).mapToObj(i -> i + ". | Lamp " + i + " is lit."))
              .toArray(String[]::new));

  private static List<Candidate> among(Draft now) {
    Profiles profiles = Vocabulary.profiles(OLD, now);
    Likeness likeness = new Likeness(new Tree(OLD), new Tree(now), profiles);
    List<Candidate> all =
        OLD.clauses().stream()
            .flatMap(
                one ->
                    now.clauses().stream()
                        .map(other -> likeness.compare(one.index(), other.index())))
            .toList();
    return new Leftovers(profiles).among(all);
  }

  @Test
  void aSentenceInBothMakesAPairOfAShortAndALongClause() {
    Draft now = Drafts.of("1. | Nets are marked.", "2. | " + KEPT + " Wardens may ask to see it.");
    assertThat(among(now))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.old()).isEqualTo(0);
              assertThat(pair.now()).isEqualTo(1);
            });
  }

  @Test
  void aTurnOfPhraseMakesNone() {
    assertThat(among(Drafts.of("1. | The master of the boat shall stay aboard."))).isEmpty();
  }

  @Test
  void aSentenceThatIsLostInOtherTextMakesNone() {
    Draft now =
        Drafts.of(
            "1. | Fees are due in spring. Whoever pays late pays a fifth more, and whoever does not"
                + " pay at all loses the place to the next in line. Pilots are free of all fees but"
                + " the one for water, and so are lifeboats, tugs, dredgers and the ferry. "
                + KEPT);
    assertThat(among(now)).isEmpty();
  }
}
