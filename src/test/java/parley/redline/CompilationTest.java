package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.testing.Drafts;

/** Several drafts as one text, out of which each can be read again. */
class CompilationTest {
  private static final String QUAY = "The quay is swept on the first Monday of each month.";
  private static final String CREWS = "Crews sign the register of the harbour before they land.";
  private static final String LAMPS = "Lamps on the mole burn from dusk until sunrise.";
  private static final String DOGS = "Dogs are kept on a leash on all piers.";

  private static Compilation compiled(Draft... drafts) {
    return Compilation.of(List.of(drafts), new Comparer(PartyMentions.of(Manifest.EMPTY)));
  }

  /** The passages of a provision: shared words plain, those of each draft in braces. */
  private static String shown(List<Compilation.Passage> passages) {
    return passages.stream()
        .map(
            passage ->
                passage.shared()
                    ? passage.first()
                    : passage.readings().values().stream()
                        .collect(Collectors.joining("|", "{", "}")))
        .collect(Collectors.joining());
  }

  private static String shown(String... texts) {
    Draft[] drafts = new Draft[texts.length];
    for (int i = 0; i < texts.length; i++) {
      drafts[i] = Drafts.of("1. | " + texts[i]);
    }
    return shown(compiled(drafts).provisions().getFirst().body());
  }

  /** For each provision the labels of the clauses that stand there, by draft. */
  private static List<String> places(Compilation compilation) {
    return compilation.provisions().stream()
        .map(
            provision ->
                provision.clauses().entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue().label())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void wordsOfAllStandOnceAndOtherWordsBesideEachOther() {
    assertThat(shown("The toll is 600 crowns a year.", "The toll is 600 crowns a year."))
        .isEqualTo("The toll is 600 crowns a year.");
    assertThat(shown("The toll is 600 crowns a year.", "The toll is 800 crowns a year."))
        .isEqualTo("The toll is {600 |800 }crowns a year.");
    assertThat(
            shown(
                "The toll is 600 crowns a year.",
                "The toll is 800 crowns a year.",
                "The toll is 600 crowns each year."))
        .isEqualTo("The toll is {600 |800 |600 }crowns {a |a |each }year.");
  }

  @Test
  void wordsOfOneAloneStandWhereItHasThem() {
    assertThat(shown("Ships pay the toll in March.", "Ships pay the full toll in March."))
        .isEqualTo("Ships pay the {|full }toll in March.");
    assertThat(shown("Ships pay the toll.", "Ships pay the toll. It is due at once."))
        .startsWith("Ships pay the toll.")
        .contains("{|")
        .endsWith("It is due at once.}");
  }

  @Test
  void eachDraftReadsAsItStands() {
    String[] texts = {
      "Ships pay the toll in March.", "All ships pay in March.", "Ships pay the toll and the fee."
    };
    Draft[] drafts = {
      Drafts.of("1. | Toll | " + texts[0]),
      Drafts.of("1. | Tolls | " + texts[1]),
      Drafts.of("1. | Toll | " + texts[2])
    };
    Compilation.Provision provision = compiled(drafts).provisions().getFirst();
    for (int i = 0; i < texts.length; i++) {
      int draft = i;
      assertThat(
              provision.body().stream()
                  .map(passage -> passage.in(draft))
                  .collect(Collectors.joining()))
          .isEqualTo(texts[i]);
    }
    assertThat(provision.heading().getLast().in(1)).contains("Tolls");
    assertThat(provision.heading().getLast().in(7)).isEmpty();
  }

  @Test
  void textsThatAreUnlikeAreToldWhole() {
    Draft one = Drafts.of("Article 1 | Tolls and fees | " + QUAY);
    Draft other = Drafts.of("Article 1 | Tolls and fees | " + DOGS);
    Compilation compilation = compiled(one, other);
    assertThat(compilation.provisions())
        .allSatisfy(
            provision ->
                assertThat(shown(provision.body()))
                    .isIn("{" + QUAY + "|" + DOGS + "}", QUAY, DOGS));
  }

  @Test
  void aClauseOfOneDraftStandsWhereThatDraftHasIt() {
    Compilation compilation =
        compiled(
            Drafts.of("1. | " + QUAY, "2. | " + CREWS),
            Drafts.of("1. | " + QUAY, "2. | " + LAMPS, "3. | " + CREWS));
    assertThat(places(compilation)).containsExactly("0:1. 1:1.", "1:2.", "0:2. 1:3.");
    Compilation.Provision last = compilation.provisions().getLast();
    assertThat(last.first().label()).isEqualTo("2.");
    assertThat(last.last().label()).isEqualTo("3.");
    assertThat(last.elsewhere()).isEqualTo(Compilation.NOWHERE);
  }

  @Test
  void aClauseThatStandsElsewhereStandsAtBothPlacesAndEachKnowsTheOther() {
    Compilation compilation =
        compiled(
            Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | " + LAMPS, "4. | " + DOGS),
            Drafts.of("1. | " + DOGS, "2. | " + QUAY, "3. | " + CREWS, "4. | " + LAMPS));
    assertThat(places(compilation))
        .containsExactly("1:1.", "0:1. 1:2.", "0:2. 1:3.", "0:3. 1:4.", "0:4.");
    assertThat(compilation.provisions())
        .extracting(Compilation.Provision::elsewhere)
        .containsExactly(4, -1, -1, -1, 0);
    Compilation.Provision joined = compilation.joined(compilation.provisions().getFirst());
    assertThat(joined.clauses()).containsOnlyKeys(0, 1);
    assertThat(shown(joined.body())).isEqualTo(DOGS);
    assertThatThrownBy(() -> compilation.joined(compilation.provisions().get(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofWhatWasSplitTheLikestPartStandsWithTheWhole() {
    Compilation compilation =
        compiled(
            Drafts.of("1. | " + QUAY + " " + LAMPS + " " + CREWS, "2. | " + DOGS),
            Drafts.of("1. | " + QUAY, "2. | " + LAMPS + " " + CREWS, "3. | " + DOGS));
    assertThat(places(compilation)).containsExactly("1:1.", "0:1. 1:2.", "0:2. 1:3.");
  }

  @Test
  void whatStandsUnderAClauseStaysUnderIt() {
    Compilation deeper =
        compiled(
            Drafts.of("Article 1 | | " + QUAY, "Article 2 | | " + LAMPS),
            Drafts.of("Article 1 | | " + QUAY, "  1. | " + CREWS, "Article 2 | | " + LAMPS));
    assertThat(places(deeper))
        .containsExactly("0:Article 1 1:Article 1", "1:1.", "0:Article 2 1:Article 2");
    Compilation higher =
        compiled(
            Drafts.of("Article 1 | | " + QUAY, "  1. | " + CREWS, "Article 2 | | " + LAMPS),
            Drafts.of("Article 1 | | " + QUAY, "Article 2 | | " + DOGS, "Article 3 | | " + LAMPS));
    assertThat(places(higher))
        .containsExactly(
            "0:Article 1 1:Article 1", "0:1.", "1:Article 2", "0:Article 2 1:Article 3");
  }

  @ParameterizedTest
  @MethodSource("parley.redline.AlignerLaws#seeds")
  void everyDraftKeepsItsOrderAndItsWords(long seed) {
    List<Draft> drafts = AlignerLaws.relatives(seed);
    Compilation compilation = compiled(drafts.toArray(Draft[]::new));
    for (int i = 0; i < drafts.size(); i++) {
      int draft = i;
      Draft own = drafts.get(i);
      assertThat(
              compilation.provisions().stream()
                  .filter(provision -> provision.clauses().containsKey(draft))
                  .map(provision -> provision.clauses().get(draft)))
          .containsExactlyElementsOf(own.clauses());
      for (Compilation.Provision provision : compilation.provisions()) {
        if (provision.clauses().containsKey(draft)) {
          String words =
              provision.body().stream()
                  .map(passage -> passage.in(draft))
                  .collect(Collectors.joining());
          assertThat(words)
              .isEqualToNormalizingWhitespace(Wording.body(own, provision.clauses().get(draft)));
        }
      }
    }
  }
}
