package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Span;

class SentencesTest {
  private static List<String> cut(String text) {
    return Sentences.of(
            Typography.fold(text), new Span(0, text.length()), Lexicon.SHIPPED.abbreviations())
        .stream()
        .map(span -> span.of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. Holt refused. The fee stays. | 2",
        "The U.S. Senate votes in May. | 1",
        "They met in the U.S. The fee stays. | 2",
        "Sergei A. Holt left at 5 p.m. on Friday. | 1",
        "See Art. 5 and No. 7 of the pact. | 1",
        "The answer was no. The crews left. | 2",
        "The fee is 4.5 million. It rose. | 2",
        "\"We refuse.\" He left. | 2",
        "Is it agreed? Nobody knows! | 2",
        "no capital here. or here | 1",
      })
  void endsWhereASentenceEnds(String text, int sentences) {
    assertThat(cut(text)).hasSize(sentences);
  }

  @Test
  void leavesOutTheBlanksAround() {
    assertThat(cut("  One.  Two. ")).containsExactly("One.", "Two.");
  }

  @Test
  void cutsATextWithoutFullStops() {
    assertThat(cut("berth fees ".repeat(2000))).hasSizeGreaterThan(4);
  }

  @Test
  void survivesARunOfFullStops() {
    assertThat(cut(".".repeat(100_000))).hasSize(1);
  }
}
