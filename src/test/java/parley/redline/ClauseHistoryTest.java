package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.ClauseHistory.Run;
import parley.redline.ClauseHistory.Step;
import parley.testing.Drafts;

@SuppressWarnings("ReferenceEquality") // two drafts of a family may have the same words
class ClauseHistoryTest {
  private static final Comparer COMPARER = new Comparer(PartyMentions.of(Manifest.EMPTY));
  private static final String BERTH = "The berth is let for one season at a fee of ";
  private static final String MOORING =
      "Moorings are inspected by the harbour master every spring.";
  private static final String TUGS = "Tugs stand by whenever the lock of the inner basin is open.";

  private static ClauseHistory history(List<Draft> drafts, int asked, String id) {
    Draft draft = drafts.get(asked);
    return ClauseHistory.of(drafts, draft, draft.clause(id).orElseThrow(), COMPARER);
  }

  private static List<String> blame(ClauseHistory history, List<Draft> drafts) {
    List<String> runs = new ArrayList<>();
    for (Run run : history.blame()) {
      runs.add(place(drafts, run.draft()) + ":" + run.text().strip());
    }
    return runs;
  }

  private static int place(List<Draft> drafts, Draft draft) {
    return IntStream.range(0, drafts.size())
        .filter(i -> drafts.get(i) == draft)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhichDraftBroughtWhichWords() {
    List<Draft> drafts =
        List.of(
            Drafts.of("1. | " + BERTH + "600 crowns.", "2. | " + MOORING),
            Drafts.of("1. | " + BERTH + "800 crowns.", "2. | " + MOORING),
            Drafts.of("1. | " + MOORING, "2. | " + BERTH + "800 crowns, payable in March."));
    ClauseHistory history = history(drafts, 2, "2");
    assertThat(blame(history, drafts))
        .containsExactly("0:" + BERTH.strip(), "1:800", "0:crowns,", "2:payable in March.");
    assertThat(history.steps())
        .extracting(step -> step.clauses().getFirst().id())
        .containsExactly("1", "1", "2");
  }

  @Test
  void anotherQuotationMarkBringsNoWord() {
    List<Draft> drafts =
        List.of(
            Drafts.of("1. | The \"quay\" is the stone wall along the inner basin."),
            Drafts.of("1. | The “quay” is the stone wall along the inner basin."));
    assertThat(blame(history(drafts, 1, "1"), drafts))
        .containsExactly("0:The “quay” is the stone wall along the inner basin.");
  }

  @Test
  void findsAClauseAgainThatWasTakenOutForAWhile() {
    List<Draft> drafts =
        List.of(
            Drafts.of("1. | " + MOORING, "2. | " + TUGS),
            Drafts.of("1. | " + MOORING),
            Drafts.of("1. | " + MOORING, "2. | " + TUGS));
    ClauseHistory back = history(drafts, 2, "2");
    assertThat(back.steps()).hasSize(3);
    assertThat(back.steps().getLast().restored()).isTrue();
    assertThat(blame(back, drafts)).containsExactly("0:" + TUGS);
    ClauseHistory on = history(drafts, 0, "2");
    assertThat(on.steps()).extracting(step -> step.clauses().size()).containsExactly(1, 0, 1);
    assertThat(on.latest()).isSameAs(drafts.get(2));
  }

  @Test
  void followsASplitForwardAndBack() {
    List<Draft> drafts =
        List.of(
            Drafts.of("1. | " + MOORING, "2. | " + TUGS + " " + BERTH + "600 crowns."),
            Drafts.of("1. | " + MOORING, "2. | " + TUGS, "3. | " + BERTH + "600 crowns."));
    assertThat(history(drafts, 0, "2").steps().getLast().clauses())
        .extracting(Clause::id)
        .containsExactly("2", "3");
    Step step = history(drafts, 1, "3").steps().getLast();
    assertThat(step.changes()).extracting(Change::relation).containsExactly(Relation.SPLIT);
    assertThat(blame(history(drafts, 1, "3"), drafts))
        .containsExactly("0:" + BERTH + "600 crowns.");
  }

  @Test
  void endsWhereTheClauseIsGone() {
    List<Draft> drafts =
        List.of(Drafts.of("1. | " + MOORING, "2. | " + TUGS), Drafts.of("1. | " + MOORING));
    ClauseHistory history = history(drafts, 0, "2");
    assertThat(history.steps().getLast().clauses()).isEmpty();
    assertThat(history.latest()).isSameAs(drafts.getFirst());
  }

  static Stream<Long> seeds() {
    return IntStream.range(0, 40).mapToObj(seed -> seed * 104729L);
  }

  /** A text that is written on: words dropped, added and exchanged, clauses shuffled. */
  private static List<Draft> family(Random random) {
    List<List<String>> clauses = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(5); i++) {
      clauses.add(new ArrayList<>(Arrays.asList((MOORING + " " + TUGS + " w" + i).split(" "))));
    }
    List<Draft> drafts = new ArrayList<>();
    for (int draft = 0; draft < 2 + random.nextInt(4); draft++) {
      for (List<String> words : clauses) {
        words.add(random.nextInt(words.size() + 1), "new" + draft);
        words.remove(random.nextInt(words.size()));
      }
      if (random.nextInt(3) == 0) {
        clauses.addFirst(clauses.removeLast());
      }
      drafts.add(
          Drafts.of(
              IntStream.range(0, clauses.size())
                  .mapToObj(i -> (i + 1) + ". | " + String.join(" ", clauses.get(i)))
                  .toArray(String[]::new)));
    }
    return drafts;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRunsJoinedAreTheLatestWords(long seed) {
    Random random = new Random(seed);
    List<Draft> drafts = family(random);
    int asked = random.nextInt(drafts.size());
    for (Clause clause : drafts.get(asked).clauses()) {
      ClauseHistory history = ClauseHistory.of(drafts, drafts.get(asked), clause, COMPARER);
      Step last =
          history.steps().stream()
              .filter(step -> step.draft() == history.latest())
              .findFirst()
              .orElseThrow();
      assertThat(history.blame().stream().map(Run::text).collect(Collectors.joining()))
          .isEqualTo(Wording.of(history.latest(), last.clauses()));
      assertThat(history.steps()).extracting(step -> place(drafts, step.draft())).isSorted();
    }
  }
}
