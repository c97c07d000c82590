package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Manifest;
import parley.corpus.Party;
import parley.corpus.PartyMentions;
import parley.testing.Drafts;

/** Which edits change meaning; a row each, old, new, and what is named, "-" for nothing. */
class MeaningTest {
  private static final Manifest TALKS =
      new Manifest(
          "Wages",
          List.of(
              new Party("EMP", "the Employers", List.of("management"), List.of()),
              new Party("UNI", "the Union", List.of("workforce"), List.of())),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No more than 600,000 boats sail.         | No more than 800,000 boats sail.            | figure: 600,000 > 800,000
          The lease runs for 15 years.             | The lease runs for 50 years.                | duration: 15 years > 50 years
          Notice of thirty (30) days is given.     | Notice of sixty (60) days is given.         | duration: thirty (30) days > sixty (60) days
          Notice of ten working days is given.     | Notice of ten days is given.                | duration: ten working days > ten days
          They pay EUR 5 million a year.           | They pay EUR 7 million a year.              | amount: EUR 5 million > EUR 7 million
          They pay 300 crowns.                     | They pay 300 dollars.                       | amount: 300 > 300 dollars
          A levy of 5 per cent is due.             | A levy of 7.5 per cent is due.              | percentage: 5 per cent > 7.5 per cent
          A levy of 5% is due.                     | A levy of 6% is due.                        | percentage: 5% > 6%
          Work ends on 1 May 2027.                 | Work ends on 15 June 2027.                  | date: 1 May 2027 > 15 June 2027
          Work ends by 2027.                       | Work ends by 2030.                          | date: 2027 > 2030
          Work ends on March 3, 2027.              | Work ends on March 5, 2027.                 | date: March 3, 2027 > March 5, 2027
          The crew shall report.                   | The crew may report.                        | modality: shall > may
          The crew shall report.                   | The crew shall endeavour to report.         | modality: shall > shall endeavour to
          The crew shall report.                   | The crew shall not report.                  | negation: shall > shall not
          Fees are due.                            | Fees are due unless waived.                 | condition: none > unless
          Fees are due, subject to review.         | Fees are due.                               | condition: subject to > none
          All boats are inspected.                 | Some boats are inspected.                   | scope: All > Some
          They lend up to five boats.              | They lend at least five boats.              | scope: up to > at least
          Quota means the share of the catch.      | Quota is the share of the catch.            | definition: means > none
          See Article 5(2) of the charter.         | See Article 6(2) of the charter.            | reference: Article 5(2) > Article 6(2)
          Costs are borne by the Employers.        | Costs are borne by the Union.               | party: the Employers > the Union
          Costs are borne by management.           | Costs are borne by the Employers.           | -
          Boats of 1,000 tonnes stay.              | Boats of 1000 tonnes stay.                  | -
          Five boats wait.                         | 5 boats wait.                               | -
          Two boats and three nets are lent.       | Three nets and two boats are lent.          | -
          The crew shall report at once.           | At once the crew shall report.              | -
          The harbour is open.                     | The port is open.                           | -
          One of the boats is red.                 | Any of the boats is red.                    | scope: none > Any
          """)
  void namesWhatChangedInMeaning(String old, String now, String expected) {
    Comparison comparison =
        new Comparer(PartyMentions.of(TALKS))
            .compare(Drafts.of("1. | Rule | " + old), Drafts.of("1. | Rule | " + now));
    assertThat(shown(comparison.changes().getFirst().substance())).isEqualTo(expected);
  }

  private static String shown(List<Substance> substance) {
    return substance.isEmpty()
        ? "-"
        : substance.stream()
            .map(
                s ->
                    s.kind().name().toLowerCase(Locale.ROOT)
                        + ": "
                        + (s.old().isEmpty() ? "none" : s.old())
                        + " > "
                        + (s.now().isEmpty() ? "none" : s.now()))
            .collect(Collectors.joining("; "));
  }
}
