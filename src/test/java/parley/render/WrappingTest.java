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
  void countsColumnsOfTheTerminal() {
    assertThat(Wrapping.columns(Palette.ANSI.deleted("ab"))).isEqualTo(2);
    assertThat(Wrapping.columns("漁業")).isEqualTo(4);
    assertThat(Wrapping.columns("\uD83D\uDC1F")).isEqualTo(2);
    assertThat(Wrapping.columns("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutsPiecesBetweenWholeCharacters() {
    assertThat(Wrapping.pieces("abcde", 2)).containsExactly("ab", "cd", "e");
    assertThat(Wrapping.pieces("漁業協", 3)).containsExactly("漁", "業", "協");
    assertThat(Wrapping.pieces("ae\u0301b", 1)).containsExactly("a", "e\u0301", "b");
    assertThat(Wrapping.pieces("漁", 1)).containsExactly("漁");
  }

  @Test
  void fitsByFillingOrCutting() {
    assertThat(Wrapping.fit("abc", 5)).isEqualTo("abc  ");
    assertThat(Wrapping.fit("abcdef", 4)).isEqualTo("abc…");
    assertThat(Wrapping.fit("漁業協定", 6)).isEqualTo("漁業… ");
  }
}
