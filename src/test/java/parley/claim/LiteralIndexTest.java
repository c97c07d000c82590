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
  void findsThePatternsWithALiteralInTheTextAndThoseThatItCannotTell(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    List<Set<String>> patterns = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      Set<String> literals = new TreeSet<>();
      for (int j = random.nextInt(4); j > 0; j--) {
        literals.add(word(random, 2 + random.nextInt(5)));
      }
      patterns.add(literals);
    }
    String text = word(random, random.nextInt(40));
    BitSet possible = new LiteralIndex(patterns).possible(text);
    for (int i = 0; i < patterns.size(); i++) {
      Set<String> literals = patterns.get(i);
      boolean untold = literals.isEmpty() || literals.stream().anyMatch(l -> l.length() < 3);
      assertThat(possible.get(i))
          .as("%s in “%s”", literals, text)
          .isEqualTo(untold || literals.stream().anyMatch(text::contains));
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
