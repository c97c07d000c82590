package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LiteralIndexTest {
  private static final String LETTERS = "abé ";

  @RepeatedTest(300)
  void findsThePatternsWhoseDemandsAreMetOrCannotBeTold(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    List<List<Set<String>>> patterns = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      List<Set<String>> demands = new ArrayList<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        demands.add(demand(random));
      }
      patterns.add(demands);
    }
    String text = word(random, random.nextInt(40));
    BitSet possible = new LiteralIndex(patterns).possible(text);
    for (int i = 0; i < patterns.size(); i++) {
      assertThat(possible.get(i))
          .as("%s in “%s”", patterns.get(i), text)
          .isEqualTo(patterns.get(i).stream().allMatch(demand -> mayBeMet(demand, text)));
    }
  }

  private static Set<String> demand(Random random) {
    Set<String> literals = new TreeSet<>();
    for (int j = 1 + random.nextInt(4); j > 0; j--) {
      literals.add(word(random, 2 + random.nextInt(5)));
    }
    return literals;
  }

  private static boolean mayBeMet(Set<String> demand, String text) {
    boolean untold = demand.stream().anyMatch(literal -> literal.length() < 3);
    return untold || demand.stream().anyMatch(text::contains);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
