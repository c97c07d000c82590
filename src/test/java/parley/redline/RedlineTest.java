package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.show;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {
  private static String redline(String old, String now, Ignored... ignored) {
    return show(Redline.of(old, now, Set.of(ignored)).edits());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the fee is due           | the fee is due              | the fee is due
          the fee is due           | the fee was due             | the fee [-is-]{+was+} due
          the fee is due           | the fee is not due          | the fee is {+not +}due
          the small fee is due     | the fee is due              | the [-small +]fee is due
          a fee                    | a fee, once                 | a fee{+, once+}
          ten crowns a year        | twelve pounds a year        | [-ten crowns-]{+twelve pounds+} a year
          five of them stay        | six of us stay              | [-five of them-]{+six of us+} stay
          pay, or leave            | go, or stay                 | [-pay, or leave-]{+go, or stay+}
          the harbour of the town  | the quay of the town        | the [-harbour-]{+quay+} of the town
          Article 5(2)(a)          | Article 5(3)(a)             | Article 5([-2-]{+3+})(a)
          """)
  void marksWordsAndJoinsWhatBelongsTogether(String old, String now, String expected) {
    assertThat(redline(old, now)).isEqualTo(expected.replace("[-small +]", "[-small -]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the “catch” – all of it     | the "catch" - all of it
          the vessel’s crew           | the vessel's crew
          ninety  millimetres         | ninety millimetres
          co‐operate                  | co-operate
          ﬁsh                         | fish
          and so on…                  | and so on...
          ``quota''                   | "quota"
          """)
  void typographicVariantsAreNoEdits(String old, String now) {
    assertThat(Redline.of(old, now, Set.of()).unchanged()).isTrue();
  }

  @Test
  void whiteSpaceOfOneSideGoesWithTheEditOfThatSide() {
    assertThat(redline("a b", "a.")).isEqualTo("a[- b-]{+.+}");
  }

  @Test
  void ignoresWhatItIsToldTo() {
    assertThat(redline("The Party", "the party", Ignored.CASE)).isEqualTo("the party");
    assertThat(redline("pay, then go;", "pay then go.", Ignored.PUNCTUATION))
        .isEqualTo("pay then go.");
    assertThat(redline("[pay] then, go", "pay then go", Ignored.BRACKETS))
        .isEqualTo("pay then[-,-] go");
  }

  @Test
  void similarityIsTheShareOfWordsKept() {
    assertThat(Redline.of("one two three four", "one two three five", Set.of()).similarity())
        .isEqualTo(0.75);
    assertThat(Redline.of("one", "two", Set.of()).similarity()).isZero();
    assertThat(Redline.of("", "", Set.of()).similarity()).isEqualTo(1);
  }

  @Test
  void aLongTextIsCutAtItsUniqueWordsAndStillAddsUp() {
    Random random = new Random(7);
    String old = text(random, 6000);
    String now = old.replace("w17 ", "x ").replace("w4000", "y z");
    Redline redline = Redline.of(old, now, Set.of());
    assertThat(joined(redline, Edit.Inserted.class)).isEqualTo(old);
    assertThat(joined(redline, Edit.Deleted.class)).isEqualTo(now);
    assertThat(redline.similarity()).isGreaterThan(0.99);
  }

  @Test
  void longTextsWithNothingInCommonAreOneReplacement() {
    String old = IntStream.range(0, 15_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    String now = IntStream.range(0, 15_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
    assertThat(Redline.of(old, now, Set.of()).edits()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the modality is clear   | the modalities is clear | the modalit[-y-]{+ies+} is clear
          a committe meets        | a committee meets      | a committe{+e+} meets
          the harbour is open     | the quay is open       | the [-harbour-]{+quay+} is open
          the programme is open   | the program is open    | the program[-me-] is open
          """)
  void byTheCharacterMarksTheLettersOfSimilarWords(String old, String now, String expected) {
    List<Edit> edits = Letters.narrowed(Redline.of(old, now, Set.of()).edits());
    assertThat(show(edits)).isEqualTo(expected);
  }

  @Test
  void aNumberInWordsAndFiguresIsOneChange() {
    assertThat(redline("within thirty (30) days", "within sixty (60) days"))
        .isEqualTo("within [-thirty (30-]{+sixty (60+}) days");
  }

  @Test
  void anyTwoTextsAddUpByTheWordAndByTheLetter() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String old = scrambled(random);
      String now = scrambled(random);
      List<Edit> edits = Redline.of(old, now, Set.of()).edits();
      for (List<Edit> each : List.of(edits, Letters.narrowed(edits))) {
        assertThat(joined(each, Edit.Inserted.class)).as("old, seed " + seed).isEqualTo(old);
        assertThat(joined(each, Edit.Deleted.class)).as("new, seed " + seed).isEqualTo(now);
      }
    }
  }

  private static String scrambled(Random random) {
    List<String> words =
        List.of(
            "the",
            "fee",
            "fees",
            "of",
            "a",
            "crew",
            "shall",
            "not",
            "pay",
            "ten",
            "(10)",
            "e\u0301t",
            "e\u0300t");
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(i -> words.get(random.nextInt(words.size())))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aWordRepeatedWithoutEndIsAnsweredCoarsely() {
    Random random = new Random(11);
    String old = repeated(random, 60_000);
    String now = repeated(random, 60_000);
    Redline redline = Redline.of(old, now, Set.of());
    assertThat(joined(redline, Edit.Inserted.class)).isEqualTo(old);
    assertThat(joined(redline, Edit.Deleted.class)).isEqualTo(now);
    assertThat(redline.edits()).hasSizeLessThan(10);
  }

  @Test
  void wordsThatStandTwiceAreAnchorsWhereNoneStandsOnce() {
    String half = IntStream.range(0, 5000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    String old = half + " " + half + " end";
    String now = "start " + half.replace("w70 ", "x ") + " x " + half + " end end";
    assertThat(Redline.of(old, now, Set.of()).similarity()).isGreaterThan(0.99);
  }

  private static String repeated(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> random.nextInt(9) == 0 ? "and" : "or")
        .collect(Collectors.joining(" "));
  }

  private static String text(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> random.nextInt(3) == 0 ? "w" + i : "the")
        .collect(Collectors.joining(" "));
  }

  private static String joined(Redline redline, Class<? extends Edit> without) {
    return joined(redline.edits(), without);
  }

  private static String joined(List<Edit> edits, Class<? extends Edit> without) {
    return edits.stream()
        .filter(edit -> !without.isInstance(edit))
        .map(Edit::text)
        .collect(Collectors.joining());
  }
}
