package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTableTest {
  private static final SpellingTable TABLE =
      SpellingTable.of(
          List.of(
              List.of("Bear Island", "Bjørnøya"),
              List.of("International Whaling Commission", "IWC"),
              List.of("-isation", "-ization"),
              List.of("-sky", "-skyy", "-skiy")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bear island|Bjørnøya",
        "Bjornoya|Bear Island",
        "IWC|International Whaling Commission",
        "international whaling commission|IWC",
        "iwc|",
        "bear|",
        "organisation|organization",
        "Kanevskyy|Kanevsky Kanevskiy",
        "sky|",
        "esky|",
      })
  void knowsTheOtherSpellings(String typed, String others) {
    assertThat(String.join(" ", TABLE.others(typed))).isEqualTo(others == null ? "" : others);
  }

  @Test
  void shipsAListThatCanBeRead() {
    SpellingTable shipped = SpellingTable.shippedAnd(List.of(List.of("Bear Island", "Bjørnøya")));
    assertThat(shipped.others("Kiev")).contains("Kyiv");
    assertThat(shipped.others("UN")).contains("United Nations");
    assertThat(shipped.others("cease-fire")).contains("ceasefire");
    assertThat(shipped.others("demilitarised")).contains("demilitarized");
    assertThat(shipped.others("Bjørnøya")).containsExactly("Bear Island");
  }
}
