package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.testing.Documents;

/** Each thing that may be ignored makes a change unchanged, and nothing else does. */
class IgnoredTest {
  private static final String FIRST =
      "## Article 1 Fees, fines\n\nThe fee of ten crowns is due in March, each year.\n";

  private static String second(Ignored ignored) {
    return switch (ignored) {
      case CASE -> FIRST.replace("The fee", "THE FEE");
      case PUNCTUATION -> FIRST.replace("March,", "March").replace("Fees,", "Fees");
      case NUMBERING -> FIRST.replace("Article 1", "Article 7");
      case BRACKETS -> FIRST.replace("ten crowns", "[ten crowns]");
    };
  }

  private static Change only(Ignored difference, Set<Ignored> ignored) {
    Draft old = DraftParser.parse(Documents.draft(FIRST));
    Draft now = DraftParser.parse(Documents.draft(second(difference)));
    var comparer = new Comparer(PartyMentions.of(Manifest.EMPTY), ignored);
    assertThat(comparer.compare(old, now).changes()).hasSize(1);
    return comparer.compare(old, now).changes().getFirst();
  }

  private static boolean silent(Change change) {
    return change.relation() == Relation.UNCHANGED
        && change.flags().isEmpty()
        && change.brackets().isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Ignored.class)
  void whatIsIgnoredIsNoChange(Ignored ignored) {
    assertThat(silent(only(ignored, EnumSet.of(ignored)))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Ignored.class)
  void whatIsNotIgnoredIsAChange(Ignored ignored) {
    Set<Ignored> others = EnumSet.complementOf(EnumSet.of(ignored));
    if (ignored == Ignored.BRACKETS) {
      others.remove(Ignored.PUNCTUATION);
    }
    assertThat(silent(only(ignored, others))).as("%s", Arrays.asList(others)).isFalse();
  }
}
