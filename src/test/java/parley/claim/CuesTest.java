package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.corpus.Beginnings;
import parley.corpus.Span;

/** The lexicon: every entry finds its own example, through the filter by literals too. */
class CuesTest {
  static Stream<List<String>> rows() {
    return Cues.ROWS.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsItsExample(List<String> row) {
    String text = Typography.lower(Typography.fold(row.get(5)));
    assertThat(Pattern.compile(row.get(3), Pattern.CASE_INSENSITIVE).matcher(text).find()).isTrue();
    assertThat(Literals.of(row.get(3)))
        .allMatch(demand -> demand.stream().anyMatch(text::contains));
  }

  /** What a row finds in the examples of others is found where its pattern can begin alone, too. */
  @ParameterizedTest
  @MethodSource("rows")
  void isFoundWhereItCanBegin(List<String> row) {
    Pattern pattern = Pattern.compile(row.get(3), Pattern.CASE_INSENSITIVE);
    Beginnings beginnings = new Beginnings(pattern);
    int first = Cues.ROWS.indexOf(row);
    for (int i = first; i < Cues.ROWS.size() && i < first + 40; i++) {
      String text = Typography.lower(Typography.fold(Cues.ROWS.get(i).get(5)));
      List<Integer> starts = pattern.matcher(text).results().map(MatchResult::start).toList();
      for (int time = 0; time < 10; time++) { // what letters tell is asked when they come up often
        List<Integer> found = new ArrayList<>();
        beginnings.each(text, match -> found.add(match.start()));
        assertThat(found).isEqualTo(starts);
      }
    }
  }

  @Test
  void demandsAPieceOfEachPartThatEveryMatchHolds() {
    assertThat(
            Literals.of(
                "\\b(?:has|have) (?:not )?agree(?:d|s)? (?:to|on) (?:the )?clos(?:ing|ure)"))
        .containsExactly(
            Set.of("has", "have"),
            Set.of("agree"),
            Set.of("to", "on"),
            Set.of("clos"),
            Set.of("ing", "ure"));
    assertThat(Literals.of("a(?:b|cd)|ef")).isEmpty();
    assertThat(Literals.of("(?!no )(?<=x )\\w+[abc]{2}(?:de|fg){0,3}hi+"))
        .containsExactly(Set.of("hi"));
  }

  @Test
  void prefersTheLongerCue() {
    String text = "the levy is not yet settled";
    assertThat(Cues.SHIPPED.in(text, new Span(0, text.length()), cue -> true))
        .extracting(match -> match.cue().effect().signal())
        .containsExactly(Signal.NO_AGREEMENT);
  }

  @Test
  void blocksNamesAndHopes() {
    String text = "the trade agreement is cited, and officials agreed to speak";
    assertThat(Cues.SHIPPED.in(text, new Span(0, text.length()), cue -> true)).isEmpty();
  }
}
