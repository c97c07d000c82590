package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest
  @CsvSource({
    "fees, fee",
    "parties, party",
    "duties, duty",
    "phasing, phase",
    "capping, caps",
    "withdrawal, withdrawals",
    "exclusivity, exclusively",
    "settlement, settle",
    "monitoring, monitored"
  })
  void meetsOtherFormsOfAWord(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"they, the", "gas, ga", "crisis, cris"})
  void keepsDifferentWordsApart(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }

  @Test
  void leavesFiguresAlone() {
    assertThat(Stems.of("800,000")).isEqualTo("800,000");
  }
}
