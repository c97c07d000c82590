package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the edit of one word is narrowed to its letters. */
class LettersTest {
  private static String narrowed(String old, String now) {
    return Comparisons.show(
        Letters.narrowed(List.of(new Edit.Deleted(old), new Edit.Inserted(now))));
  }

  @ParameterizedTest
  @CsvSource({
    "ships, ship, ship[-s-]",
    "ship, ships, ship{+s+}",
    "colour, color, colo[-u-]r",
    "600, 800, [-6-]{+8+}00",
    "abcd, abxy, ab[-cd-]{+xy+}",
    "abcde, axyze, [-abcde-]{+axyze+}",
    "aa, aaa, aa{+a+}",
    "cat, dog, [-cat-]{+dog+}",
  })
  void theHalfThatIsTheSameAtTheEndsIsKept(String old, String now, String shown) {
    assertThat(narrowed(old, now)).isEqualTo(shown);
  }

  @Test
  void aLetterWithItsMarkIsNotCutInTwo() {
    assertThat(narrowed("cafe\u0301s", "cafes")).isEqualTo("caf[-e\u0301-]{+e+}s");
    assertThat(narrowed("cafes", "cafe\u0301s")).isEqualTo("caf[-e-]{+e\u0301+}s");
    assertThat(narrowed("ab\uD83D\uDE00", "ab\uD83D\uDE01"))
        .isEqualTo("ab[-\uD83D\uDE00-]{+\uD83D\uDE01+}");
    assertThat(narrowed("\uD83D\uDE00ab", "\uD83C\uDE00ab"))
        .isEqualTo("[-\uD83D\uDE00-]{+\uD83C\uDE00+}ab");
  }

  @Test
  void editsOfSeveralWordsStayWhole() {
    assertThat(narrowed("a ship", "a ships")).isEqualTo("[-a ship-]{+a ships+}");
    assertThat(narrowed("ship", "a ship")).isEqualTo("[-ship-]{+a ship+}");
  }

  @Test
  void whatIsOnlyDeletedOrInsertedStaysAsItIs() {
    List<Edit> edits =
        List.of(new Edit.Inserted("ships"), new Edit.Kept(" "), new Edit.Deleted("ship"));
    assertThat(Letters.narrowed(edits)).isEqualTo(edits);
  }
}
