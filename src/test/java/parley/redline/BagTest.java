package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The loops of the alignment give what the plain way of saying it gives. */
class BagTest {
  private static final Weights WEIGHTS =
      new Weights(IntStream.range(0, 12).map(feature -> 1 + feature % 5).toArray(), 20);

  private static Bag bag(Random random) {
    return Bag.of(random.ints(random.nextInt(9), 0, 12).toArray());
  }

  @Test
  void whatTwoShareTogetherIsWhatTheirUnionShares() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      Bag whole = bag(random);
      Bag one = bag(random);
      Bag other = bag(random);
      assertThat(whole.shared(one, other, WEIGHTS))
          .isEqualTo(whole.shared(one.with(other), WEIGHTS));
    }
  }

  @Test
  void sharesEachFeatureAsOftenAsBothHaveIt() {
    double weight = WEIGHTS.of(3);
    assertThat(Bag.of(3, 3, 3, 4).shared(Bag.of(3, 1, 3), WEIGHTS)).isEqualTo(2 * weight);
    assertThat(Bag.EMPTY.shared(Bag.of(3), Bag.of(3), WEIGHTS)).isZero();
  }

  @Test
  void aPairIsNewOnce() {
    Random random = new Random(6);
    PairSet pairs = new PairSet();
    Set<List<Integer>> known = new HashSet<>();
    for (int round = 0; round < 20_000; round++) {
      int a = random.nextInt(90);
      int b = random.nextInt(90) << random.nextInt(20);
      assertThat(pairs.add(a, b)).isEqualTo(known.add(List.of(a, b)));
    }
  }

  @Test
  void countsWordsOnceForEachClause() {
    int[] counts = new int[6];
    Bag.of(5, 2, 5, 5).count(counts);
    Bag.of(2).count(counts);
    assertThat(counts).containsExactly(0, 0, 2, 0, 0, 1);
    assertThat(Bag.of(5, 2, 5, 5).distinct()).containsExactly(2, 5);
  }

  @Test
  void theKeysOfSpokenWordsAreThoseOfTheWords() {
    Random random = new Random(7);
    String signs = "ab Z9,.'’-_()\u00e9\u0301\u00ad\u00a0“\n\ud835\udd38½";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(12), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
      List<String> keys = new ArrayList<>();
      for (Word word : Word.of(text.toString())) {
        if (word.spoken()) {
          keys.add(word.key());
        }
      }
      assertThat(Word.spoken(text.toString())).as(text.toString()).isEqualTo(keys);
      assertThat(Word.hashes(text.toString()))
          .as(text.toString())
          .containsExactly(keys.stream().mapToInt(key -> Word.lower(key).hashCode()).toArray());
    }
  }
}
