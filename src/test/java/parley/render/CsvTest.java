package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44",
        "-5",
        "@SUM(A1)",
        "  =1+1",
        "\t=1+1",
        "\tx",
        "\r=1+1",
        "＝1+1",
        "＠SUM"
      })
  void noFieldIsAFormula(String text) {
    assertThat(Csv.row(List.of(text))).startsWith("'").endsWith("\n");
  }

  @Test
  void wordsStayAsTheyAre() {
    assertThat(Csv.row(List.of("1=1", "\"a\", b", "c\nd", "")))
        .isEqualTo("1=1,\"\"\"a\"\", b\",\"c\nd\",\n");
  }

  @Test
  void noFieldIsACommandToATerminal() {
    assertThat(Csv.row(List.of("\u001b[31mred\u0007", "\u202Eturned", "\u009b1m")))
        .isEqualTo("\uFFFD[31mred\uFFFD,\uFFFDturned,\uFFFD1m\n");
  }
}
