package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;
import static parley.redline.Comparisons.show;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.testing.Documents;
import parley.testing.Drafts;

class UnitsTest {
  private static final String OBSERVERS = "Each vessel carries an observer of the commission.";
  private static final String NETS = "Nets narrower than ninety millimetres stay ashore.";
  private static final String FEES = "Fees are paid in March to the harbour master.";
  private static final String DISPUTES = "Disputes go to an arbitrator whom both sides name.";

  private static final Draft OLD =
      Drafts.of(
          "Article 1 | Ships | These rules hold for ships of any size:",
          "  (a) | | " + OBSERVERS,
          "  (b) | | " + NETS,
          "Article 2 | Money | These rules hold for money of any kind:",
          "  (a) | | " + FEES);

  private static Units articles(Draft now) {
    return Units.of(compare(OLD, now), Grain.ARTICLE);
  }

  private static List<String> tell(Units units) {
    return units.list().stream()
        .map(unit -> show(unit.whole()) + " " + unit.whole().relation() + unit.whole().flags())
        .toList();
  }

  @Test
  void anArticleIsReworededByWhatStandsUnderIt() {
    Units units =
        articles(
            Drafts.of(
                "Article 1 | Ships | These rules hold for ships of any size:",
                "  (a) | | " + OBSERVERS,
                "  (b) | | " + NETS.replace("ninety", "eighty"),
                "  (c) | | " + DISPUTES,
                "Article 2 | Money | These rules hold for money of any kind:",
                "  (a) | | " + FEES));
    assertThat(tell(units))
        .containsExactly("Article 1>Article 1 REWORDED[]", "Article 2>Article 2 UNCHANGED[]");
    assertThat(units.list().getFirst().parts()).hasSize(4);
    assertThat(units.list().getFirst().whole().substance())
        .containsExactly(
            new Substance(Substance.Kind.FIGURE, "ninety millimetres", "eighty millimetres"));
    assertThat(units.old()).isEqualTo(2);
    assertThat(units.now()).isEqualTo(2);
  }

  @Test
  void anArticleThatMovedWithAllItsPointsIsMovedAndNotReworded() {
    Units units =
        articles(
            Drafts.of(
                "Article 1 | Money | These rules hold for money of any kind:",
                "  (a) | | " + FEES,
                "Article 2 | Ships | These rules hold for ships of any size:",
                "  (a) | | " + OBSERVERS,
                "  (b) | | " + NETS));
    assertThat(tell(units))
        .containsExactly(
            "Article 2>Article 1 UNCHANGED[MOVED, RENUMBERED]",
            "Article 1>Article 2 UNCHANGED[RENUMBERED]");
  }

  @Test
  void aPointThatGoesToAnotherArticleChangesBoth() {
    Units units =
        articles(
            Drafts.of(
                "Article 1 | Ships | These rules hold for ships of any size:",
                "  (a) | | " + OBSERVERS,
                "Article 2 | Money | These rules hold for money of any kind:",
                "  (a) | | " + FEES,
                "  (b) | | " + NETS));
    assertThat(tell(units))
        .containsExactly("Article 1>Article 1 REWORDED[]", "Article 2>Article 2 REWORDED[]");
    assertThat(units.list().getFirst().left())
        .map(Comparisons::show)
        .containsExactly("Article 1/b>Article 2/b");
    assertThat(units.list().getLast().parts())
        .map(Comparisons::show)
        .contains("Article 1/b>Article 2/b");
  }

  @Test
  void whatIsGoneOrNewAltogetherIsRemovedOrAdded() {
    Units units =
        articles(
            Drafts.of(
                "Article 1 | Ships | These rules hold for ships of any size:",
                "  (a) | | " + OBSERVERS,
                "  (b) | | " + NETS,
                "Article 2 | Peace | " + DISPUTES));
    assertThat(tell(units))
        .containsExactlyInAnyOrder(
            "Article 1>Article 1 UNCHANGED[]", "Article 2> REMOVED[]", ">Article 2 ADDED[]");
  }

  @Test
  void chaptersAreNoArticlesButAnnexesAre() {
    Draft draft =
        DraftParser.parse(
            Documents.plainDraft(
                """
                Chapter I Ships

                Article 1

                1. Each vessel carries an observer.

                2. Nets stay ashore.

                Chapter II Money

                Article 2

                Fees are paid in March.

                Annex

                1. The fee is ten crowns.

                2. The fine is twenty crowns.
                """));
    assertThat(Units.of(compare(draft, draft), Grain.ARTICLE).list())
        .map(unit -> unit.whole().now().getFirst().id() + " " + unit.parts().size())
        .containsExactly("Chapter I 1", "1 3", "Chapter II 1", "2 2", "Annex 3");
  }

  @Test
  void clauseByClauseEachChangeIsAUnit() {
    Comparison comparison = compare(OLD, OLD);
    assertThat(Units.of(comparison, Grain.CLAUSE).list())
        .map(Unit::whole)
        .isEqualTo(comparison.changes());
  }
}
