package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void breaksAtBlanksAndIndents() {
    assertThat(Wrapping.wrap("one two  three\nfour", 10, "- ", "  "))
        .isEqualTo("- one two\n  three\n  four");
  }

  @Test
  void givesALongWordALineOfItsOwn() {
    assertThat(Wrapping.wrap("a incomprehensibility b", 8, "", ""))
        .isEqualTo("a\nincomprehensibility\nb");
  }

  @Test
  void countsCodePointsAndNoEscapes() {
    assertThat(Wrapping.columns(Palette.ANSI.deleted("ab") + "\uD83D\uDC1F")).isEqualTo(3);
  }

  @Test
  void fitsByFillingOrCutting() {
    assertThat(Wrapping.fit("abc", 5)).isEqualTo("abc  ");
    assertThat(Wrapping.fit("abcdef", 4)).isEqualTo("abc…");
  }
}
