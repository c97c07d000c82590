package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Drafts;

/** Looking a number up finds what reading all labels finds. */
class NumbersTest {
  private static final List<String> LABELS =
      List.of("Article 1", "Article 2", "1.", "2.", "(a)", "(b)", "(B)", "6.2", "IV.", "–", "");

  private static Draft draft(Random random) {
    List<String> lines = new ArrayList<>();
    int depth = 0;
    for (int i = random.nextInt(25); i >= 0; i--) {
      lines.add("  ".repeat(depth) + LABELS.get(random.nextInt(LABELS.size())) + " | words");
      depth = random.nextInt(depth + 2);
    }
    return Drafts.of(lines.toArray(String[]::new));
  }

  @Test
  void findsTheClausesBelowWithANumber() {
    Random random = new Random(9);
    for (int round = 0; round < 500; round++) {
      Draft draft = draft(random);
      Numbers numbers = new Numbers(draft);
      for (Clause clause : draft.clauses()) {
        int at = clause.index();
        assertThat(numbers.end(at)).isEqualTo(draft.end(clause));
        for (String number : List.of("1", "2", "a", "B", "6.2", "iv", "z")) {
          assertThat(numbers.below(at, number))
              .containsExactlyElementsOf(
                  IntStream.range(at + 1, draft.end(clause))
                      .filter(i -> numbers.core(i).equalsIgnoreCase(number))
                      .boxed()
                      .toList());
        }
        assertThat(numbers.numbersBelow(at, true))
            .isEqualTo(
                IntStream.range(at + 1, draft.end(clause))
                    .mapToObj(numbers::core)
                    .anyMatch(core -> !core.isEmpty() && Character.isDigit(core.charAt(0))));
      }
    }
  }

  @Test
  void aNumberIsLikeAnotherThatIsWrittenInAnotherWay() {
    Draft draft = Drafts.of("Annex 4 | words", "Annex IV | words", "Annex V | words");
    Numbers numbers = new Numbers(draft);
    assertThat(numbers.with("4")).containsExactly(0);
    assertThat(numbers.like("4")).containsExactly(0, 1);
    assertThat(numbers.like("iv")).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Article", "ARTICLES", "§ 5", "§§", "sub-paragraph", "Sec. 4", "annexe"})
  void aWordOfAProvisionMayBeginWhereOneDoes(String text) {
    assertThat(ProvisionWord.mayBegin("x " + text, 2)).isTrue();
    assertThat(ProvisionWord.mayBegin("x " + text, 1)).isFalse();
  }
}
