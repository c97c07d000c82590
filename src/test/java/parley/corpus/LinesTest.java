package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void locatesOffsetsByLineAndColumn() {
    Lines lines = Lines.of("ab\n\ncde");
    assertThat(lines.count()).isEqualTo(3);
    assertThat(lines.locate(0)).isEqualTo(new Location(1, 1));
    assertThat(lines.locate(2)).isEqualTo(new Location(1, 3));
    assertThat(lines.locate(3)).isEqualTo(new Location(2, 1));
    assertThat(lines.locate(6)).isEqualTo(new Location(3, 3));
    assertThat(lines.span(0)).isEqualTo(new Span(0, 2));
    assertThat(lines.span(2)).isEqualTo(new Span(4, 7));
  }

  @Test
  void countsCharactersOutsideTheBasicPlaneAsOne() {
    String text = "a\uD83D\uDC1Fb\n\uD83D\uDC1F\uD83D\uDC1Fc";
    Lines lines = Lines.of(text);
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
        assertThat(lines.codePoints(at)).as("at %d", at).isEqualTo(text.codePointCount(0, at));
      }
    }
    assertThat(lines.locate(text.indexOf('c'))).isEqualTo(new Location(2, 3));
  }

  @Test
  void knowsTheSourceLinesOfExtractedText() {
    Lines lines = Lines.of("one\ntwo", new int[] {4, 9});
    assertThat(lines.sourceLine(0)).isEqualTo(4);
    assertThat(lines.locate(5)).isEqualTo(new Location(9, 2));
    assertThatThrownBy(() -> Lines.of("one\ntwo", new int[] {4}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
