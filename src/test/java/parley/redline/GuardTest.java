package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.testing.Drafts;

class GuardTest {
  private static final String QUAY = "The quay is swept on the first Monday of each month.";
  private static final String CREWS = "Crews sign the register of the harbour before they land.";
  private static final String LAMPS = "Lamps on the mole burn from dusk until sunrise.";

  private static List<String> check(Draft old, Draft now, boolean strict, String... allowed) {
    Comparison comparison = Comparisons.compare(old, now);
    List<Clause> clauses = Arrays.stream(allowed).map(id -> old.clause(id).orElseThrow()).toList();
    return Guard.check(comparison, Allowance.of(comparison, clauses, List.of()), strict).stream()
        .map(t -> t.rule() + " " + Comparisons.show(t.change()))
        .toList();
  }

  @Test
  void tellsWhatChangedOutsideTheAllowedClauses() {
    Draft old = Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | The fee is 600 crowns a year.");
    Draft now =
        Drafts.of(
            "1. | The quay is swept on the last Monday of each month.",
            "2. | " + CREWS,
            "3. | The fee is 800 crowns a year.");
    assertThat(check(old, now, false)).containsExactly("REWORDED 1>1", "CHANGED_IN_SUBSTANCE 3>3");
    assertThat(check(old, now, false, "1")).containsExactly("CHANGED_IN_SUBSTANCE 3>3");
    assertThat(check(old, now, false, "1", "3")).isEmpty();
  }

  @Test
  void renumberingAndItsReferencesDoNotTrip() {
    Draft old =
        Drafts.of(
            "Article 1 | | " + QUAY,
            "Article 2 | | " + CREWS,
            "Article 3 | | The duties under Articles 1 and 2 rest in winter.");
    Draft now =
        Drafts.of(
            "Article 1 | | " + LAMPS,
            "Article 2 | | " + QUAY,
            "Article 3 | | " + CREWS,
            "Article 4 | | The duties under Articles 2 and 3 rest in winter.");
    assertThat(check(old, now, true)).containsExactly("ADDED >Article 1");
  }

  @Test
  void aReferenceToAnotherProvisionTrips() {
    Draft old =
        Drafts.of(
            "Article 1 | | " + QUAY,
            "  1. | " + LAMPS,
            "Article 2 | | " + CREWS,
            "Article 3 | | The duties under Article 1 rest in winter.");
    Draft now =
        Drafts.of(
            "Article 1 | | " + QUAY,
            "  2. | " + LAMPS,
            "Article 2 | | " + CREWS,
            "Article 3 | | The duties under Article 2 rest in winter.");
    assertThat(check(old, now, false)).containsExactly("CHANGED_IN_SUBSTANCE Article 3>Article 3");
  }

  @Test
  void typographyDoesNotTrip() {
    Draft old = Drafts.of("1. | Duty of care | The \"crew\" - as defined - keeps the register.");
    Draft now = Drafts.of("1. | DUTY OF CARE | The “crew” – as *defined* – keeps the register.");
    assertThat(check(old, now, true)).isEmpty();
  }

  @Test
  void movesTripOnlyStrictly() {
    Draft old = Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | " + LAMPS);
    Draft now = Drafts.of("1. | " + LAMPS, "2. | " + QUAY, "3. | " + CREWS);
    assertThat(check(old, now, false)).isEmpty();
    assertThat(check(old, now, true)).containsExactly("MOVED 3>1");
  }

  @Test
  void whatIsAddedUnderAnAllowedClauseIsAllowed() {
    Draft old = Drafts.of("Article 1 | | " + QUAY, "  1. | " + CREWS, "Article 2 | | " + LAMPS);
    Draft now =
        Drafts.of(
            "Article 1 | | " + QUAY,
            "  1. | " + CREWS,
            "  2. | Dogs are kept on a leash on all piers.",
            "Article 2 | | " + LAMPS,
            "  1. | Spare wicks are kept in the chapel of the pilots.");
    String first = old.clauses().getFirst().id();
    assertThat(check(old, now, false, first)).containsExactly("ADDED >Article 2/1");
  }

  @Test
  void aClauseIsNotSmuggledIntoAnAllowedOne() {
    Draft old = Drafts.of("Article 1 | | " + QUAY, "Article 2 | | " + LAMPS + " " + CREWS);
    Draft now =
        Drafts.of(
            "Article 1 | | " + QUAY,
            "  1. | " + LAMPS + " Crews may sign the register of the harbour before they land.");
    assertThat(check(old, now, false, "Article 1")).isNotEmpty();
  }

  @Test
  void everyRuleSaysWhatItIsInASentence() {
    assertThat(Arrays.stream(Trespass.Rule.values()).map(Trespass.Rule::meaning))
        .doesNotHaveDuplicates()
        .allMatch(meaning -> meaning.matches("[A-Z].*\\."));
  }

  @Test
  void whatWasSplitWithItsWordsTripsOnlyStrictly() {
    Draft old = Drafts.of("1. | " + QUAY + " " + CREWS, "2. | " + LAMPS);
    Draft now = Drafts.of("1. | " + QUAY, "2. | " + CREWS, "3. | " + LAMPS);
    assertThat(check(old, now, false)).isEmpty();
    assertThat(check(old, now, true)).containsExactly("MOVED 1>1+2");
  }

  @Test
  void theCaseOfTheTextTripsAndThatOfAHeadingDoesNot() {
    Draft old = Drafts.of("1. | Duty of care | Crews sign the register.");
    assertThat(check(old, Drafts.of("1. | DUTY of care | Crews sign the register."), true))
        .isEmpty();
    assertThat(check(old, Drafts.of("1. | Duty of care | Crews SIGN the register."), false))
        .containsExactly("REWORDED 1>1");
    assertThat(
            check(
                Drafts.of("1. | " + QUAY),
                Drafts.of("1. | " + QUAY.toUpperCase(Locale.ROOT)),
                false))
        .containsExactly("REWORDED 1>1");
  }

  @Test
  void whatIsGoneTrips() {
    Draft old = Drafts.of("1. | " + QUAY, "2. | " + CREWS);
    assertThat(check(old, Drafts.of("1. | " + QUAY), false)).containsExactly("REMOVED 2>");
    assertThat(check(old, Drafts.of("1. | " + QUAY), false, "2")).isEmpty();
  }
}
