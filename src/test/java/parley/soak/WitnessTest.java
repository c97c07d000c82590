package parley.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.index.Hit;
import parley.index.Hits;
import parley.index.Passage;
import parley.soak.Witness.Question;
import parley.testing.Library;

class WitnessTest {
  private static final Library LIBRARY = new Library(90);
  private static final Question HARBOUR = new Question("harbour", t -> t.contains(" harbour "));
  private static final Question AMNESTY = new Question("amnesty", t -> t.contains(" amnesty "));
  private static final Witness WITNESS = new Witness(LIBRARY, List.of(HARBOUR, AMNESTY));

  private static final List<Passage> ALL =
      IntStream.range(0, LIBRARY.reports())
          .boxed()
          .flatMap(i -> LIBRARY.report(i).stream())
          .toList();

  private static Hits hits(long total, List<Passage> passages) {
    List<Hit> hits = passages.stream().map(p -> new Hit(1, 1, p, List.of())).toList();
    return new Hits(total, hits, Map.of(), "", List.of(), List.of());
  }

  private static Passage reworded(Passage p, String text) {
    return new Passage(
        p.source(),
        p.id(),
        p.label(),
        p.level(),
        p.heading(),
        p.above(),
        text,
        p.place(),
        p.facets());
  }

  private static List<Passage> about(String word) {
    return ALL.stream().filter(p -> p.text().matches("(?i).*\\b" + word + "\\b.*")).toList();
  }

  private static List<Passage> and(List<Passage> passages, Passage more) {
    return Stream.concat(passages.stream(), Stream.of(more)).toList();
  }

  @Test
  void hasNothingAgainstARightAnswer() {
    List<Passage> found = about("harbour");
    assertThat(found).hasSizeBetween(5, 60);
    assertThat(WITNESS.answers(HARBOUR)).isEqualTo(found.size());
    assertThat(WITNESS.wrong(HARBOUR, hits(found.size(), found))).isEmpty();
    assertThat(WITNESS.wrong(HARBOUR, hits(2, found.subList(0, 2)))).isEmpty();
    assertThat(WITNESS.incomplete(HARBOUR, hits(found.size(), found.subList(0, 2)))).isEmpty();
    assertThat(WITNESS.incomplete(hits(90, ALL))).isEmpty();
  }

  @Test
  void seesWhatIsMissing() {
    assertThat(WITNESS.incomplete(hits(90, ALL.subList(1, 90))))
        .containsExactly("1 passages are missing");
    assertThat(WITNESS.incomplete(hits(89, ALL.subList(1, 90)))).contains("89 passages, not 90");
    int right = WITNESS.answers(HARBOUR);
    assertThat(WITNESS.incomplete(HARBOUR, hits(right - 1, about("harbour"))))
        .containsExactly((right - 1) + " passages for harbour, not " + right);
  }

  @Test
  void seesWhatCameTwice() {
    assertThat(WITNESS.incomplete(hits(91, and(ALL, ALL.getFirst()))))
        .containsExactly("reports/0.md#0 came twice", "91 passages, not 90");
    List<Passage> found = about("harbour");
    assertThat(WITNESS.wrong(HARBOUR, hits(found.size() + 1L, found))).hasSize(1);
  }

  @Test
  void seesOtherWordsThanThoseThatWereWritten() {
    Passage first = about("harbour").getFirst();
    assertThat(WITNESS.wrong(HARBOUR, hits(1, List.of(reworded(first, "A harbour.")))))
        .containsExactly(first.key() + " is not as it was written");
  }

  @Test
  void seesAPassageThatWasNotAskedFor() {
    Passage other =
        ALL.stream().filter(p -> !p.text().contains("amnesty")).findFirst().orElseThrow();
    assertThat(WITNESS.wrong(AMNESTY, hits(0, List.of(other))))
        .containsExactly(other.key() + " was found for amnesty");
  }
}
