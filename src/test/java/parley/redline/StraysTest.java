package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;
import static parley.redline.Comparisons.having;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.testing.Drafts;

class StraysTest {
  private static final String FORMULA =
      "The harbour board shall, after hearing the pilots and the owners of the quays, adopt rules";

  private static final String STORING =
      " on the storing of nets, pots and lines in sheds that stand open to the weather.";
  private static final String SAILING =
      " for those who sail alone at night, with a lamp for each that burns until they are back.";

  /** Forty clauses that nobody takes for one another. */
  private static List<String> clauses() {
    return new ArrayList<>(
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "The keeper of lamp n" + i + " reports to warden w" + i + " by noon.")
            .toList());
  }

  private static Draft draft(List<String> texts) {
    return Drafts.of(
        IntStream.range(0, texts.size())
            .mapToObj(i -> "Article " + (i + 1) + " | " + texts.get(i))
            .toArray(String[]::new));
  }

  @Test
  void aClauseThatStaysRewordedIsNotMovedToItsCopy() {
    List<String> old = clauses();
    old.set(9, FORMULA + " on moorings.");
    List<String> now = new ArrayList<>(old);
    now.set(9, FORMULA + " on moorings and on anchorage in winter.");
    now.add(30, FORMULA + " on moorings.");
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.REWORDED)).containsExactly("Article 10>Article 10");
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">Article 31");
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  @Test
  void aFormulaInADeletedClauseAndInAnInsertedOneMakesNoMove() {
    List<String> old = clauses();
    old.add(9, FORMULA + STORING);
    List<String> now = clauses();
    now.add(30, FORMULA + SAILING);
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.REMOVED)).containsExactly("Article 10>");
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">Article 31");
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  @Test
  void whereMuchMovedAClauseMayHaveMovedAndChanged() {
    List<String> old = clauses();
    old.add(9, FORMULA + STORING);
    List<String> now = clauses();
    now.add(30, FORMULA + SAILING);
    for (int i = 0; i < 5; i++) {
      now.add(now.remove(2 + 5 * i));
    }
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.REMOVED)).isEmpty();
    assertThat(having(comparison, Flag.MOVED)).contains("Article 10>Article 26");
  }

  @Test
  void aClauseThatMovedAsItIsIsMovedHoweverMuchElseStays() {
    List<String> now = clauses();
    now.add(30, now.remove(4));
    Comparison comparison = compare(draft(clauses()), draft(now));
    assertThat(having(comparison, Flag.MOVED)).containsExactly("Article 5>Article 31");
    assertThat(having(comparison, Relation.REMOVED)).isEmpty();
  }
}
