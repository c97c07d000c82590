package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;
import static parley.redline.Comparisons.having;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.draft.Draft;
import parley.testing.Drafts;

/** What holds for any draft of articles with paragraphs when one thing is done to it. */
class RevisionLaws {
  private static final List<String> ACTS =
      List.of("shall pay", "may board", "shall notify", "must not delay", "undertakes to repair");
  private static final String CONSONANTS = "bdfgklmnprstv";
  private static final String VOWELS = "aeiou";

  /** An article: the words of each of its paragraphs. */
  private record Article(List<String> paragraphs) {}

  static Stream<Long> seeds() {
    return IntStream.range(0, 50).mapToObj(seed -> 31 + seed * 104_729L);
  }

  private static List<Article> articles(Random random) {
    return IntStream.range(0, 3 + random.nextInt(12)).mapToObj(i -> article(random)).toList();
  }

  private static Article article(Random random) {
    return new Article(
        IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> sentence(random)).toList());
  }

  /** A sentence in words that no other has, around those that many have. */
  private static String sentence(Random random) {
    return "The "
        + noun(random)
        + " "
        + ACTS.get(random.nextInt(ACTS.size()))
        + IntStream.range(0, 2 + random.nextInt(6))
            .mapToObj(i -> " the " + noun(random) + " of " + noun(random))
            .collect(Collectors.joining())
        + ".";
  }

  private static String noun(Random random) {
    return IntStream.range(0, 3)
        .mapToObj(
            i ->
                ""
                    + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                    + VOWELS.charAt(random.nextInt(VOWELS.length())))
        .collect(Collectors.joining());
  }

  private static Draft draft(List<Article> articles) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      lines.add("Article " + (i + 1) + " | ");
      List<String> paragraphs = articles.get(i).paragraphs();
      for (int p = 0; p < paragraphs.size(); p++) {
        lines.add("  " + (p + 1) + ". | " + paragraphs.get(p));
      }
    }
    return Drafts.of(lines.toArray(String[]::new));
  }

  private static int clauses(Article article) {
    return 1 + article.paragraphs().size();
  }

  private static int clauses(List<Article> articles) {
    return articles.stream().mapToInt(RevisionLaws::clauses).sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNewArticleIsAddedAndTheOthersAreOnlyRenumbered(long seed) {
    Random random = new Random(seed);
    List<Article> old = articles(random);
    List<Article> now = new ArrayList<>(old);
    Article fresh = article(random);
    now.add(random.nextInt(old.size() + 1), fresh);
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.ADDED)).hasSize(clauses(fresh));
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(clauses(old));
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anArticleTakenOutIsRemovedAndNothingElse(long seed) {
    Random random = new Random(seed);
    List<Article> old = articles(random);
    List<Article> now = new ArrayList<>(old);
    Article gone = now.remove(random.nextInt(old.size()));
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.REMOVED)).hasSize(clauses(gone));
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(clauses(now));
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  /** Either the article went past others or, where those are shorter, they went past it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anArticleThatMovesTakesItsParagraphsAndNothingElse(long seed) {
    Random random = new Random(seed);
    List<Article> old = articles(random);
    List<Article> now = new ArrayList<>(old);
    int from = random.nextInt(old.size());
    Article moved = now.remove(from);
    int to = random.nextInt(old.size());
    now.add(to, moved);
    int passed = clauses(old.subList(Math.min(from, to), Math.max(from, to) + 1)) - clauses(moved);
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(clauses(old));
    assertThat(having(comparison, Flag.MOVED)).hasSize(Math.min(clauses(moved), passed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCopyOfAnArticleThatStaysIsAnAddition(long seed) {
    Random random = new Random(seed);
    List<Article> old = articles(random);
    List<Article> now = new ArrayList<>(old);
    Article copied = old.get(random.nextInt(old.size()));
    now.add(random.nextInt(old.size() + 1), copied);
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Relation.ADDED)).hasSize(clauses(copied));
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(clauses(old));
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  /** Words exchanged, paragraphs dropped and brought in, articles that come and go. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingThatKeepsItsPlaceIsToldAsMoved(long seed) {
    Random random = new Random(seed);
    List<Article> old = articles(random);
    List<Article> now = new ArrayList<>();
    for (Article article : old) {
      if (random.nextInt(6) == 0) {
        now.add(article(random));
      }
      if (random.nextInt(6) != 0) {
        now.add(revised(article, random));
      }
    }
    Comparison comparison = compare(draft(old), draft(now));
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  private static Article revised(Article article, Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : article.paragraphs()) {
      switch (random.nextInt(5)) {
        case 0 -> paragraphs.addAll(List.of(sentence(random), paragraph));
        case 1 -> paragraphs.add(paragraph.replaceFirst("\\w+\\.$", noun(random) + "."));
        case 2 -> paragraphs.add(paragraph.replaceFirst("The \\w+", "Every " + noun(random)));
        default -> paragraphs.add(paragraph);
      }
    }
    return new Article(paragraphs);
  }

  /** What one comparison tells as added, the one the other way round tells as removed. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theComparisonTheOtherWayRoundIsItsMirror(long seed) {
    Random random = new Random(seed);
    List<Article> articles = articles(random);
    Draft old = draft(articles);
    Draft now = draft(articles.stream().map(article -> revised(article, random)).toList());
    Comparison there = compare(old, now);
    Comparison back = compare(now, old);
    assertThat(having(back, Relation.ADDED)).hasSameSizeAs(having(there, Relation.REMOVED));
    assertThat(having(back, Relation.REMOVED)).hasSameSizeAs(having(there, Relation.ADDED));
    assertThat(having(back, Relation.REWORDED)).hasSameSizeAs(having(there, Relation.REWORDED));
  }
}
