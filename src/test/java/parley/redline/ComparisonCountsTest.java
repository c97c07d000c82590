package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.redline.Comparisons.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Metadata;
import parley.corpus.Stage;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.testing.Drafts;

/** What a comparison counts, which clauses it may touch, and which draft follows which. */
class ComparisonCountsTest {
  private static final String QUAY = "The quay is swept on the first Monday of each month.";
  private static final String CREWS = "Crews sign the register of the harbour before they land.";
  private static final String LAMPS = "Lamps on the mole burn from dusk until sunrise.";
  private static final String DOGS = "Dogs are kept on a leash on all piers.";

  private static final Draft OLD =
      Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | The fee is 600 crowns.", "4. | " + DOGS);
  private static final Draft NOW =
      Drafts.of("1. | " + LAMPS, "2. | " + QUAY, "3. | " + CREWS, "4. | The fee is 800 crowns.");

  @Test
  void countsChangesByRelationFlagAndSubstance() {
    Comparison comparison = compare(OLD, NOW);
    assertThat(comparison.count(Relation.UNCHANGED)).isEqualTo(2);
    assertThat(comparison.count(Relation.REWORDED)).isEqualTo(1);
    assertThat(comparison.count(Relation.ADDED)).isEqualTo(1);
    assertThat(comparison.count(Relation.REMOVED)).isEqualTo(1);
    assertThat(comparison.count(Relation.SPLIT)).isZero();
    assertThat(comparison.count(Flag.RENUMBERED)).isEqualTo(3);
    assertThat(comparison.count(Flag.MOVED)).isZero();
    assertThat(comparison.substantive()).isEqualTo(1);
  }

  @Test
  void countsArticlesAsItCountsClauses() {
    Comparison comparison = compare(OLD, NOW);
    Units units = Units.of(comparison, Grain.CLAUSE);
    for (Relation relation : Relation.values()) {
      assertThat(units.count(relation)).isEqualTo(comparison.count(relation));
    }
    for (Flag flag : Flag.values()) {
      assertThat(units.count(flag)).isEqualTo(comparison.count(flag));
    }
    assertThat(units.substantive()).isEqualTo(1);
    assertThat(units.old()).isEqualTo(4);
    assertThat(units.now()).isEqualTo(4);
  }

  private static List<String> covered(List<Clause> old, List<Clause> now) {
    Comparison comparison = compare(OLD, NOW);
    Allowance allowance = Allowance.of(comparison, old, now);
    return comparison.changes().stream().filter(allowance::covers).map(Comparisons::show).toList();
  }

  @Test
  void whatIsAllowedIsCoveredOnTheSideThatNamesIt() {
    assertThat(covered(List.of(OLD.clauses().get(2)), List.of())).containsExactly("3>4");
    assertThat(covered(List.of(), List.of(NOW.clauses().get(3)))).containsExactly("3>4");
    assertThat(covered(List.of(), List.of(NOW.clauses().getFirst()))).containsExactly(">1");
    assertThat(covered(List.of(OLD.clauses().get(3)), List.of())).containsExactly("4>");
    assertThat(covered(List.of(), List.of())).isEmpty();
  }

  private static Draft draft(String version, String supersedes, String respondsTo) {
    Draft plain = Drafts.of("1. | " + QUAY);
    Document document = plain.document();
    Metadata of =
        new Metadata(
            DocumentKind.DRAFT,
            null,
            "Test",
            "en",
            "",
            version,
            "",
            supersedes.isEmpty() ? null : supersedes,
            respondsTo.isEmpty() ? null : respondsTo,
            Stage.CONSOLIDATED,
            "",
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Set.of());
    return new Draft(
        new Document(
            document.path(),
            of,
            document.syntax(),
            document.text(),
            document.lines(),
            document.body(),
            document.paragraphs(),
            version),
        plain.clauses(),
        List.of());
  }

  private static Optional<String> before(Draft draft, Draft... earlier) {
    return Succession.predecessor(draft, List.of(earlier))
        .map(found -> found.document().metadata().version());
  }

  @Test
  void aDraftFollowsTheOneThatItNamesElseTheOneBeforeIt() {
    Draft first = draft("a", "", "");
    Draft second = draft("b", "", "");
    assertThat(before(draft("c", "a", ""), first, second)).contains("a");
    assertThat(before(draft("c", "", "a"), first, second)).contains("a");
    assertThat(before(draft("c", "", ""), first, second)).contains("b");
    assertThat(before(draft("c", "x", ""), first, second)).contains("b");
    assertThat(before(first)).isEmpty();
  }
}
