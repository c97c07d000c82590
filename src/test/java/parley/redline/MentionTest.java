package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.redline.Mention.Named;
import parley.redline.Mention.Sameness;

/** Whether two references mean the same provision. */
class MentionTest {
  private static final Named FIVE = known(5);
  private static final Named SIX = known(6);

  private static Named known(Integer... path) {
    return new Named(Stream.of(path).map(Set::of).toList(), List.of(), false);
  }

  private static Named upTo(int clause) {
    return new Named(List.of(Set.of(clause)), List.of(), true);
  }

  /** A provision of which only the first parts were found. */
  private static Named partly(List<Integer> path, String... rest) {
    return new Named(path.stream().map(Set::of).toList(), List.of(rest), false);
  }

  private static Mention to(Named... targets) {
    return new Mention(0, 1, false, Arrays.asList(targets), "Article");
  }

  private static Mention abroad(Named... targets) {
    return new Mention(0, 1, true, Arrays.asList(targets), "Article");
  }

  @Test
  void equalProvisionsAreTheSameInWhateverOrder() {
    assertThat(to(FIVE).sameness(to(FIVE))).isEqualTo(Sameness.SAME);
    assertThat(to(FIVE).sameness(to(SIX))).isEqualTo(Sameness.OTHER);
    assertThat(to(FIVE, SIX).sameness(to(SIX, FIVE))).isEqualTo(Sameness.SAME);
    assertThat(to(FIVE, SIX).sameness(to(FIVE))).isEqualTo(Sameness.OTHER);
  }

  @Test
  void aRangeIsNotItsTwoEnds() {
    assertThat(to(FIVE, upTo(9)).sameness(to(FIVE, upTo(9)))).isEqualTo(Sameness.SAME);
    assertThat(to(FIVE, upTo(9)).sameness(to(FIVE, known(9)))).isEqualTo(Sameness.OTHER);
    assertThat(to(FIVE, upTo(9)).sameness(to(SIX, upTo(9)))).isEqualTo(Sameness.OTHER);
  }

  @Test
  void aReferenceToAnotherTextIsNeverTheSame() {
    assertThat(abroad(FIVE).sameness(to(FIVE))).isEqualTo(Sameness.OTHER);
    assertThat(to(FIVE).sameness(abroad(FIVE))).isEqualTo(Sameness.OTHER);
    assertThat(abroad(FIVE).known()).isFalse();
    assertThat(to(FIVE).known()).isTrue();
    assertThat(to(FIVE, partly(List.of(5), "9")).known()).isFalse();
  }

  @Test
  void whatWasFoundInPartIsTheSameWithTheSameRest() {
    Mention five = to(partly(List.of(5), "9"));
    assertThat(five.sameness(to(partly(List.of(5), "9")))).isEqualTo(Sameness.SAME);
    assertThat(five.sameness(to(partly(List.of(6), "9")))).isEqualTo(Sameness.OTHER);
    assertThat(five.sameness(to(partly(List.of(5), "8")))).isEqualTo(Sameness.UNKNOWN);
    assertThat(five.sameness(to(partly(List.of(5, 7), "9")))).isEqualTo(Sameness.UNKNOWN);
    assertThat(five.sameness(to(FIVE))).isEqualTo(Sameness.UNKNOWN);
    assertThat(five.sameness(to(SIX))).isEqualTo(Sameness.OTHER);
  }

  @Test
  void ofWhatWasNotFoundAtAllOneCannotTell() {
    Mention nothing = to(partly(List.of(), "5"));
    assertThat(nothing.sameness(to(partly(List.of(), "5")))).isEqualTo(Sameness.UNKNOWN);
    assertThat(nothing.sameness(to(FIVE))).isEqualTo(Sameness.UNKNOWN);
  }

  @Test
  void oneOtherProvisionMakesAListAnotherOne() {
    Named part = partly(List.of(5), "9");
    Named unknown = partly(List.of(), "5");
    assertThat(to(part, part).sameness(to(part, part))).isEqualTo(Sameness.SAME);
    assertThat(to(part, part).sameness(to(part))).isEqualTo(Sameness.OTHER);
    assertThat(to(unknown, part).sameness(to(unknown, part))).isEqualTo(Sameness.UNKNOWN);
    assertThat(to(unknown, FIVE).sameness(to(unknown, SIX))).isEqualTo(Sameness.OTHER);
  }
}
