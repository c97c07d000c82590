package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  @Test
  void noWordStandsInTwoRows() {
    Map<String, String> rowOf = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String row : Synonyms.rows()) {
      for (String word : row.split("\t", -1)) {
        String other = rowOf.putIfAbsent(Root.of(Stem.of(word)), row);
        if (other != null && !other.equals(row)) {
          twice.add(word + " of: " + row);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyRowHasSeveralSingleWordsInLowerCase() {
    for (String row : Synonyms.rows()) {
      List<String> words = List.of(row.split("\t", -1));
      assertThat(words).as(row).hasSizeGreaterThan(1).noneMatch(String::isBlank);
      assertThat(row).isEqualTo(row.toLowerCase(Locale.ROOT)).doesNotContain(" ");
    }
  }

  @Test
  void wordsOfOneRowAreOneConcept() {
    assertThat(concept("withdrawal")).isEqualTo(concept("pullback")).isNotEqualTo(concept("war"));
  }

  @Test
  void aNumberIsOneConceptInWordsAndInFigures() {
    assertThat(concept("thirty")).isEqualTo(concept("30")).isNotEqualTo(concept("forty"));
  }

  @Test
  void aWordOfNoRowIsItsRoot() {
    assertThat(concept("beekeepers")).isEqualTo("beekeep");
  }

  @Test
  void smallWordsNameNothing() {
    assertThat(concept("the")).isEmpty();
  }

  private static String concept(String word) {
    return Synonyms.concept(Stem.of(word));
  }
}
