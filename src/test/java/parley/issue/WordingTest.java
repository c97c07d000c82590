package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.claim.Signal;

class WordingTest {
  @Test
  void saysOfEachSignalWhatNoOtherMeansAsAClauseOfASentence() {
    assertThat(Arrays.stream(Signal.values()).map(Wording::of))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.matches("[a-z][a-z ,]*[a-z]"));
  }
}
