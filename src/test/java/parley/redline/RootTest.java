package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootTest {
  @ParameterizedTest
  @CsvSource({
    "independence, independent",
    "movement, moving",
    "agreement, agreed",
    "constitutional, constitution",
    "prisoners, prison",
    "sovereignty, sovereign",
    "verification, verify",
    "guarantor, guarantees",
    "territorial, territory",
    "arbitrator, arbitration",
    "treatment, treat",
  })
  void theFormsOfAWordHaveOneRoot(String one, String other) {
    assertThat(root(one)).isEqualTo(root(other));
  }

  @ParameterizedTest
  @CsvSource({"state, station", "party, partner", "native, nation", "4500, 450", "mine, minister"})
  void otherWordsHaveOthers(String one, String other) {
    assertThat(root(one)).isNotEqualTo(root(other));
  }

  private static String root(String word) {
    return Root.of(Stem.of(word));
  }
}
