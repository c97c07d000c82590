package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void ordersNumbersByTheirValue() {
    var names = List.of("v10", "v2", "v02", "v1a", "v1", "a/99999999999999999999", "b", "a/1");
    assertThat(names.stream().sorted(NaturalOrder.PATHS))
        .containsExactly("a/1", "a/99999999999999999999", "b", "v1", "v1a", "v02", "v2", "v10");
  }

  @Test
  void isAnOrder() {
    var random = new Random(3);
    List<String> names = IntStream.range(0, 60).mapToObj(i -> name(random)).toList();
    for (String a : names) {
      for (String b : names) {
        int order = NaturalOrder.PATHS.compare(a, b);
        assertThat(Integer.signum(NaturalOrder.PATHS.compare(b, a)))
            .isEqualTo(-Integer.signum(order));
        assertThat(order == 0).isEqualTo(a.equals(b));
      }
    }
  }

  private static String name(Random random) {
    var name = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      name.append("a0120b".charAt(random.nextInt(6)));
    }
    return name.toString();
  }
}
