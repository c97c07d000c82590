package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static String kept(int... values) {
    double[] weights = new double[values.length];
    Arrays.fill(weights, 1);
    boolean[] kept = Order.kept(values, weights);
    return IntStream.range(0, kept.length)
        .filter(i -> kept[i])
        .mapToObj(i -> "" + values[i])
        .reduce("", (a, b) -> a + b + " ")
        .strip();
  }

  @Test
  void keepsTheLongestRun() {
    assertThat(kept(0, 1, 2, 3)).isEqualTo("0 1 2 3");
    assertThat(kept(3, 0, 1, 2)).isEqualTo("0 1 2");
    assertThat(kept(1, 2, 3, 0)).isEqualTo("1 2 3");
    assertThat(kept(0, 4, 1, 2, 3)).isEqualTo("0 1 2 3");
    assertThat(kept()).isEmpty();
  }

  @Test
  void valuesThatRepeatAscend() {
    assertThat(kept(0, 1, 1, 0, 2)).isEqualTo("0 1 1 2");
  }

  @Test
  void theHeavierOfTwoRunsIsKept() {
    assertThat(Order.kept(new int[] {1, 0}, new double[] {1, 2})).containsExactly(false, true);
  }

  @Test
  void noRunIsLonger() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int[] values = random.ints(random.nextInt(9), 0, 9).toArray();
      double[] weights = new double[values.length];
      Arrays.fill(weights, 1);
      boolean[] kept = Order.kept(values, weights);
      long size = IntStream.range(0, kept.length).filter(i -> kept[i]).count();
      assertThat(size).isEqualTo(longest(values, 0, -1));
    }
  }

  private static int longest(int[] values, int from, int least) {
    int best = 0;
    for (int i = from; i < values.length; i++) {
      if (values[i] >= least) {
        best = Math.max(best, 1 + longest(values, i + 1, values[i]));
      }
    }
    return best;
  }
}
