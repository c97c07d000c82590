package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The words of the command line and of the output. */
class WordsTest {
  @Test
  void aCauseIsFoundByItsWordAlone() {
    assertThat(Cause.RULING_CONFLICT.word()).isEqualTo("ruling-conflict");
    assertThat(Cause.of("max-open")).contains(Cause.MAX_OPEN);
    assertThat(Cause.of("MAX_OPEN")).isEmpty();
  }

  @Test
  void aStatusIsFoundByItsWordAlone() {
    assertThat(Status.IN_PRINCIPLE.word()).isEqualTo("in_principle");
    assertThat(Status.of("text_agreed")).contains(Status.TEXT_AGREED);
    assertThat(Status.of("agreed")).isEmpty();
  }

  @Test
  void everyStatusAndEveryRuleSaysWhatItMeans() {
    assertThat(Arrays.stream(Status.values()).map(Status::meaning))
        .doesNotHaveDuplicates()
        .allMatch(meaning -> meaning.matches("[a-z].*[a-z]"));
    assertThat(Arrays.stream(Rule.values()).map(Rule::meaning))
        .doesNotHaveDuplicates()
        .allMatch(meaning -> meaning.matches("[a-z].*[a-z]"));
    assertThat(Arrays.stream(Rule.values()).map(Rule::title))
        .doesNotHaveDuplicates()
        .allMatch(title -> title.matches("[a-z][a-z ]*"));
  }

  @Test
  void confidenceCanOnlySink() {
    assertThat(Confidence.HIGH.lower()).isEqualTo(Confidence.MEDIUM);
    assertThat(Confidence.MEDIUM.lower()).isEqualTo(Confidence.LOW);
    assertThat(Confidence.LOW.lower()).isEqualTo(Confidence.LOW);
    assertThat(Confidence.MEDIUM.word()).isEqualTo("medium");
  }
}
