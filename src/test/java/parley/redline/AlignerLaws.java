package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;
import static parley.redline.Comparisons.having;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.testing.Drafts;

/** What holds for the comparison of any two drafts. */
class AlignerLaws {
  private static final List<String> WORDS =
      List.of(
          "vessel",
          "quota",
          "shall",
          "the",
          "of",
          "port",
          "crew",
          "notify",
          "licence",
          "may",
          "not",
          "“catch”",
          "200",
          "tonnes",
          "Article",
          "3",
          "in",
          "season",
          "observer",
          "and",
          "–",
          "fee");

  static Stream<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(seed -> seed * 7919L);
  }

  private static Draft random(Random random) {
    List<String> lines = new ArrayList<>();
    int clauses = random.nextInt(14);
    for (int i = 1; i <= clauses; i++) {
      String indent = lines.isEmpty() ? "" : "  ".repeat(random.nextInt(2));
      String heading = random.nextInt(3) == 0 ? words(random, 1 + random.nextInt(2)) : "";
      lines.add(indent + i + ". | " + heading + " | " + words(random, random.nextInt(20)));
    }
    return Drafts.of(lines.toArray(String[]::new));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(random.nextInt(9) == 0 ? "  " : " "));
  }

  /** A draft that shares much with another: lines dropped, doubled, exchanged, edited. */
  private static Draft revised(Draft draft, Random random) {
    List<String> lines = new ArrayList<>();
    for (Clause clause : draft.clauses()) {
      String line = clause.label() + " | " + clause.heading() + " | " + draft.text(clause);
      switch (random.nextInt(6)) {
        case 0 -> lines.add(line + " " + words(random, 3));
        case 1 -> lines.addFirst(line);
        case 2 -> lines.addAll(List.of(line, line));
        case 3 -> lines.add(words(random, 12));
        default -> lines.add(line);
      }
    }
    return Drafts.of(lines.toArray(String[]::new));
  }

  /** A draft, one that shares much with it, and one that shares much with that. */
  static List<Draft> relatives(long seed) {
    Random random = new Random(seed);
    Draft first = random(random);
    Draft second = revised(first, random);
    return List.of(first, second, revised(second, random));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyClauseStandsInExactlyOneChange(long seed) {
    Random random = new Random(seed);
    Draft old = random(random);
    Comparison comparison = compare(old, revised(old, random));
    assertThat(comparison.changes().stream().flatMap(c -> c.old().stream()))
        .containsExactlyInAnyOrderElementsOf(comparison.old().clauses());
    assertThat(comparison.changes().stream().flatMap(c -> c.now().stream()))
        .containsExactlyInAnyOrderElementsOf(comparison.now().clauses());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRedlineRebuildsBothSides(long seed) {
    Random random = new Random(seed);
    Draft old = random(random);
    Draft now = random.nextBoolean() ? revised(old, random) : random(random);
    for (Change change : compare(old, now).changes()) {
      assertThat(plain(joined(change, Edit.Inserted.class)))
          .isEqualTo(plain(Wording.of(old, change.old())));
      assertThat(plain(joined(change, Edit.Deleted.class)))
          .isEqualTo(plain(Wording.of(now, change.now())));
    }
  }

  private static String joined(Change change, Class<? extends Edit> without) {
    return change.redline().stream()
        .filter(edit -> !without.isInstance(edit))
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDraftIsUnchangedBesideItself(long seed) {
    Draft draft = random(new Random(seed));
    assertThat(compare(draft, draft).changes())
        .allSatisfy(
            change -> {
              assertThat(change.relation()).isEqualTo(Relation.UNCHANGED);
              assertThat(change.flags()).isEmpty();
              assertThat(change.similarity()).isEqualTo(1);
              assertThat(change.substance()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesOverOnlyOneSideAreAdditionsOrRemovals(long seed) {
    Random random = new Random(seed);
    Draft old = random(random);
    for (Change change : compare(old, revised(old, random)).changes()) {
      Set<Relation> fitting = new HashSet<>();
      if (change.old().isEmpty()) {
        fitting.add(Relation.ADDED);
      } else if (change.now().isEmpty()) {
        fitting.add(Relation.REMOVED);
      } else if (change.old().size() > 1) {
        fitting.add(Relation.MERGED);
      } else if (change.now().size() > 1) {
        fitting.add(Relation.SPLIT);
      } else {
        fitting.addAll(Arrays.asList(Relation.UNCHANGED, Relation.REWORDED));
      }
      assertThat(fitting).contains(change.relation());
      assertThat(change.old().size() > 1 && change.now().size() > 1).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyChangeIsAPartOfOneArticleWhoseRedlineRebuildsItsParts(long seed) {
    Random random = new Random(seed);
    Draft old = random(random);
    Comparison comparison = compare(old, revised(old, random));
    List<Unit> units = Units.of(comparison, Grain.ARTICLE).list();
    assertThat(units.stream().flatMap(unit -> unit.parts().stream()))
        .containsExactlyInAnyOrderElementsOf(comparison.changes());
    for (Unit unit : units) {
      for (Class<? extends Edit> side : List.of(Edit.Inserted.class, Edit.Deleted.class)) {
        String parts =
            unit.parts().stream().map(p -> joined(p, side)).collect(Collectors.joining("\n"));
        assertThat(plain(joined(unit.whole(), side))).isEqualTo(plain(parts));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameDraftsGiveTheSameComparison(long seed) {
    Random random = new Random(seed);
    Draft old = random(random);
    Draft now = revised(old, random);
    assertThat(compare(old, now)).isEqualTo(compare(old, now));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEmptyDraftHasOnlyAdditions(long seed) {
    Draft draft = random(new Random(seed));
    assertThat(compare(Drafts.of(), draft).changes()).hasSize(draft.clauses().size());
    assertThat(having(compare(Drafts.of(), draft), Relation.ADDED)).hasSize(draft.clauses().size());
    assertThat(having(compare(draft, Drafts.of()), Relation.REMOVED))
        .hasSize(draft.clauses().size());
  }
}
