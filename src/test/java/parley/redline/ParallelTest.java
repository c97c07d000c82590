package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.testing.Drafts;

/** How many processors there are, and which is the faster, is not to be seen in a comparison. */
class ParallelTest {
  private static final int CLAUSES = 700;

  private static List<String> lines(Random random) {
    return IntStream.range(0, CLAUSES)
        .mapToObj(i -> i + ". | " + words(random, 4 + random.nextInt(20)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + (int) Math.abs(60 * random.nextGaussian()))
        .collect(Collectors.joining(" "));
  }

  private static Draft draft(List<String> lines) {
    return Drafts.of(lines.toArray(String[]::new));
  }

  private static List<Change> changes(Draft old, Draft now, int processors) {
    try (ForkJoinPool pool = new ForkJoinPool(processors)) {
      return pool.submit(() -> Comparisons.compare(old, now).changes()).join();
    }
  }

  @Test
  void oneProcessorFindsWhatManyFind() {
    Random random = new Random(11);
    List<String> lines = lines(random);
    Draft old = draft(lines);
    for (int i = 0; i < CLAUSES; i++) {
      switch (random.nextInt(4)) {
        case 0 -> lines.set(i, lines.get(i) + " " + words(random, 3));
        case 1 -> Collections.swap(lines, i, random.nextInt(CLAUSES));
        case 2 -> lines.set(i, i + ". | " + words(random, 12));
        default -> {}
      }
    }
    Draft now = draft(lines);
    List<Change> alone = changes(old, now, 1);
    assertThat(alone).hasSizeGreaterThan(CLAUSES / 2);
    assertThat(changes(old, now, 7)).isEqualTo(alone);
    assertThat(changes(old, now, 2)).isEqualTo(alone);
  }
}
