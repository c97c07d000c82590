package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void takesTerminalControlOutOfText() {
    assertThat(Printable.line("a\u001b[31mred\u0007")).isEqualTo("a\uFFFD[31mred\uFFFD");
    assertThat(Printable.line("one\r\ntwo\tthree")).isEqualTo("one  two three");
    assertThat(Printable.line("\u202Eabc\u2066\u009B")).isEqualTo("\uFFFDabc\uFFFD\uFFFD");
  }

  @Test
  void keepsLineEndsAndTabsWhereLinesAreWanted() {
    assertThat(Printable.lines("a\n\tb\u0000")).isEqualTo("a\n\tb\uFFFD");
  }

  @Test
  void keepsLettersOfAllScripts() {
    assertThat(Printable.line("Рибальство — pêche 漁業 \uD83D\uDC1F"))
        .isEqualTo("Рибальство — pêche 漁業 \uD83D\uDC1F");
  }
}
