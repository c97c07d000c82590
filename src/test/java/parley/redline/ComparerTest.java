package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;
import static parley.redline.Comparisons.having;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.testing.Drafts;

class ComparerTest {
  private static final List<String> MATTERS =
      List.of(
          "Each vessel shall carry an observer appointed by the joint commission.",
          "The annual catch of cod in the northern zone may not exceed the quota in Annex II.",
          "Licences are issued by the flag State and carried on board at all times.",
          "Nets with a mesh narrower than ninety millimetres are prohibited.",
          "Landings take place in designated ports during daylight.",
          "The master records every haul in the logbook before the next one begins.",
          "Inspectors may board a vessel on the high seas after giving notice by radio.",
          "Breaches are reported to the authorities that issued the licence.",
          "Disputes are settled by an arbitrator whom both sides name.",
          "Scientific data are exchanged each January among the research institutes.",
          "Fees are reviewed whenever the price of fuel rises by a tenth.",
          "This agreement enters into force when the last ratification is deposited.");

  private static List<String> articles(List<String> matters) {
    return IntStream.range(0, matters.size())
        .mapToObj(i -> "Article " + (i + 1) + " | " + matters.get(i))
        .toList();
  }

  private static Draft draft(List<String> lines) {
    return Drafts.of(lines.toArray(String[]::new));
  }

  @Test
  void oneArticleInsertedInFrontOfTwelveIsOneAdditionAndNoWordEdit() {
    List<String> more = new ArrayList<>(MATTERS);
    more.addFirst("The parties recognise their common interest in healthy seas.");
    Comparison comparison = compare(draft(articles(MATTERS)), draft(articles(more)));
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">Article 1");
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(12);
    assertThat(having(comparison, Flag.RENUMBERED)).hasSize(12);
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
    assertThat(comparison.changes().stream().skip(1).flatMap(c -> c.redline().stream()))
        .allMatch(edit -> edit instanceof Edit.Kept);
  }

  private static List<String> withParagraphs(List<Integer> order) {
    List<String> lines = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      lines.add("Article " + (place + 1) + " | ");
      for (int p = 0; p < 3; p++) {
        lines.add("  " + (p + 1) + ". | " + MATTERS.get(3 * order.get(place) + p));
      }
    }
    return lines;
  }

  @Test
  void anArticleThatMovesTakesItsParagraphsAndNothingElse() {
    Comparison comparison =
        compare(
            draft(withParagraphs(List.of(0, 1, 2, 3))), draft(withParagraphs(List.of(1, 2, 3, 0))));
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(16);
    assertThat(having(comparison, Flag.MOVED))
        .containsExactly(
            "Article 1>Article 4",
            "Article 1/1>Article 4/1",
            "Article 1/2>Article 4/2",
            "Article 1/3>Article 4/3");
  }

  @Test
  void aSplitClauseIsOneChangeWithItsPieces() {
    List<String> old = new ArrayList<>(articles(MATTERS));
    old.set(4, "Article 5 | " + MATTERS.get(4) + " " + MATTERS.get(5));
    old.remove(5);
    Comparison comparison = compare(draft(old), draft(articles(MATTERS)));
    assertThat(having(comparison, Relation.SPLIT)).containsExactly("Article 5>Article 5+Article 6");
    assertThat(having(comparison, Relation.ADDED)).isEmpty();
    Comparison back = compare(draft(articles(MATTERS)), draft(old));
    assertThat(having(back, Relation.MERGED)).containsExactly("Article 5+Article 6>Article 5");
    assertThat(having(back, Relation.REMOVED)).isEmpty();
  }

  @Test
  void aCopyOfAClauseThatStaysIsAnAddition() {
    List<String> more = new ArrayList<>(articles(MATTERS));
    more.add("Article 13 | " + MATTERS.get(2).replace("at all times", "in port"));
    Comparison comparison = compare(draft(articles(MATTERS)), draft(more));
    assertThat(having(comparison, Relation.ADDED)).containsExactly(">Article 13");
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(12);
  }

  @Test
  void aReferenceThatFollowsItsTargetIsNoRewording() {
    Draft old =
        Drafts.of(
            "Article 1 | Crews are paid monthly.",
            "Article 2 | Wages under Article 1 are paid in the currency of the port.");
    Draft now =
        Drafts.of(
            "Article 1 | Parties respect the law of the sea.",
            "Article 2 | Crews are paid monthly.",
            "Article 3 | Wages under Article 2 are paid in the currency of the port.");
    Comparison comparison = compare(old, now);
    assertThat(having(comparison, Relation.UNCHANGED))
        .containsExactly("Article 1>Article 2", "Article 2>Article 3");
    assertThat(Comparisons.show(comparison.changes().getLast().redline()))
        .isEqualTo("Wages under Article [-1-]{+2+} are paid in the currency of the port.");
  }

  @Test
  void aReferenceToAnotherProvisionIsARewording() {
    Draft old = Drafts.of("Article 1 | Crews are paid monthly.", "Article 2 | See Article 1 here.");
    Draft now = Drafts.of("Article 1 | Crews are paid monthly.", "Article 2 | See Article 7 here.");
    assertThat(having(compare(old, now), Relation.REWORDED)).containsExactly("Article 2>Article 2");
  }

  @Test
  void aNewHeadingIsARetitlingInTheRedline() {
    Draft old = Drafts.of("1. | Fees | The fee is due in March and paid to the registrar.");
    Draft now = Drafts.of("1. | Charges | The fee is due in March and paid to the registrar.");
    Comparison comparison = compare(old, now);
    assertThat(having(comparison, Flag.RETITLED)).containsExactly("1>1");
    assertThat(Comparisons.show(comparison.changes().getFirst().redline()))
        .startsWith("[-Fees-]{+Charges+}\nThe fee");
  }

  @Test
  void aClauseRepeatedAThousandTimesIsMatchedInOrder() {
    List<String> lines =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(i -> i + ". | The lessee keeps the premises clean.")
            .toList();
    Comparison comparison = compare(draft(lines), draft(lines));
    assertThat(having(comparison, Relation.UNCHANGED)).hasSize(1000);
    assertThat(having(comparison, Flag.MOVED)).isEmpty();
  }

  @Test
  void removedClausesAreListedWhereTheyStood() {
    List<String> less = new ArrayList<>(articles(MATTERS));
    less.remove(3);
    Comparison comparison = compare(draft(articles(MATTERS)), draft(less));
    assertThat(comparison.changes().get(3).relation()).isEqualTo(Relation.REMOVED);
  }

  @Test
  void theCaseOfAHeadingIsNoRewordingButTheRedlineStillAddsUp() {
    Change change =
        compare(Drafts.of("1. | BERTH FEES | Due."), Drafts.of("1. | Berth fees | Due."))
            .changes()
            .getFirst();
    assertThat(change.relation()).isEqualTo(Relation.UNCHANGED);
    assertThat(change.flags()).isEmpty();
    assertThat(Comparisons.show(change.redline())).isEqualTo("[-BERTH FEES-]{+Berth fees+}\nDue.");
  }
}
