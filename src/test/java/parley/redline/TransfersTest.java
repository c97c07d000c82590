package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static parley.redline.Comparisons.compare;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.testing.Drafts;

class TransfersTest {
  private static final String SHIPS =
      "Each vessel carries an observer whom the joint commission has chosen from its list.";
  private static final String PORTS =
      "Landings take place in designated ports during daylight and under the eyes of an inspector.";
  private static final String RADIO =
      "The master reports every haul by radio to the harbour office before the nets go out again.";

  private static List<String> transfers(Draft old, Draft now) {
    return Transfers.of(compare(old, now)).stream()
        .map(t -> Comparisons.show(t.from()) + " to " + Comparisons.show(t.to()) + ": " + t.words())
        .toList();
  }

  @Test
  void aSentenceThatGoesToAnotherClauseIsFound() {
    assertThat(
            transfers(
                Drafts.of("1. | Ships | " + SHIPS + " " + RADIO, "2. | Ports | " + PORTS),
                Drafts.of("1. | Ships | " + SHIPS, "2. | Ports | " + PORTS + " " + RADIO)))
        .containsExactly("1>1 to 2>2: " + RADIO.substring(0, RADIO.length() - 1));
  }

  @Test
  void itIsFoundWhateverItsCapitalsAndStops() {
    String lower = RADIO.replace("The master", "the master").replace("haul by", "haul, by");
    assertThat(
            transfers(
                Drafts.of("1. | Ships | " + SHIPS + " " + RADIO, "2. | Ports | " + PORTS),
                Drafts.of("1. | Ships | " + SHIPS, "2. | Ports | " + PORTS + " Moreover " + lower)))
        .singleElement()
        .asString()
        .contains("the master reports every haul, by radio");
  }

  @Test
  void aTurnOfPhraseThatStandsInADraftTwiceComesFromNowhere() {
    assertThat(
            transfers(
                Drafts.of(
                    "1. | Ships | " + SHIPS + " " + RADIO,
                    "2. | Ports | " + PORTS,
                    "3. | Radio | " + RADIO),
                Drafts.of(
                    "1. | Ships | " + SHIPS,
                    "2. | Ports | " + PORTS + " " + RADIO,
                    "3. | Radio | " + RADIO)))
        .isEmpty();
  }

  @Test
  void aFewWordsAreNoSentence() {
    String few = "The master reports every haul by radio to the harbour office.";
    assertThat(
            transfers(
                Drafts.of("1. | Ships | " + SHIPS + " " + few, "2. | Ports | " + PORTS),
                Drafts.of("1. | Ships | " + SHIPS, "2. | Ports | " + PORTS + " " + few)))
        .isEmpty();
  }

  @Test
  void whatDidNotChangeHasNotMoved() {
    Draft draft = Drafts.of("1. | Ships | " + SHIPS, "2. | Radio | " + RADIO);
    assertThat(transfers(draft, draft)).isEmpty();
  }

  @Test
  void aTextThatRepeatsItselfCostsNoMoreThanAnother() {
    String words =
        IntStream.range(0, 15_000).mapToObj(i -> "w" + i % 40).collect(Collectors.joining(" "));
    Comparison comparison =
        new Comparison(
            Drafts.of(),
            Drafts.of(),
            List.of(change(new Edit.Deleted(words)), change(new Edit.Inserted(words))));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThatCode(() -> Transfers.of(comparison)).doesNotThrowAnyException());
  }

  private static Change change(Edit edit) {
    return new Change(
        Relation.REWORDED, Set.of(), List.of(), List.of(), 0, List.of(edit), List.of(), List.of());
  }

  private static List<String> twelve(String words) {
    return transfers(
        Drafts.of("1. | Ships | " + SHIPS + " " + words, "2. | Ports | " + PORTS),
        Drafts.of("1. | Ships | " + SHIPS, "2. | Ports | " + PORTS + " " + words));
  }

  @Test
  void twelveWordsInARowAreTheFewest() {
    String eleven = "pilots board before dawn when tides rise near rocks off capes";
    assertThat(twelve(eleven)).isEmpty();
    assertThat(twelve(eleven + " northwards")).hasSize(1);
  }

  @Test
  void wordsThatStandAnywhereTellNothing() {
    String four = "and it is to be that of the pilots with masters near rocks";
    assertThat(twelve(four)).isEmpty();
    assertThat(twelve(four + " northwards at")).hasSize(1);
  }

  @Test
  void whatIsInsertedTwiceComesFromNowhere() {
    assertThat(
            transfers(
                Drafts.of("1. | Ships | " + SHIPS + " " + RADIO, "2. | Ports | " + PORTS),
                Drafts.of(
                    "1. | Ships | " + SHIPS,
                    "2. | Ports | " + PORTS + " " + RADIO,
                    "3. | Radio | " + RADIO)))
        .isEmpty();
  }
}
