package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Party;

/** Figures of own wording: value, bound, unit, what, whose and status, and what is no figure. */
class FigureReaderTest {
  private static final Actors ACTORS =
      Actors.of(
          List.of(
              new Party("Norland", "Norland", List.of("Norlandic"), List.of()),
              new Party("Sudmark", "Sudmark", List.of(), List.of())),
          List.of(),
          Lexicon.SHIPPED);

  private static List<Figure> figures(String text) {
    return new FigureReader(Reports.of(text), ACTORS).read();
  }

  private static String values(Figure figure) {
    String numbers =
        figure.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    return (numbers + " " + String.join(" ", figure.days())).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fleet may land 40,000 tonnes. | 40000 | EXACTLY | tonnes",
        "The fleet may land up to 40,000 tonnes. | 40000 | UP_TO | tonnes",
        "The fund holds at least $1.5 billion. | 1500000000 | AT_LEAST | dollars",
        "The fund holds no less than €20 million. | 20000000 | AT_LEAST | euros",
        "Nearly three hundred trawlers stayed in port. | 300 | NEARLY | trawlers",
        "The talks took more than eleven hours. | 11 | MORE_THAN | hours",
        "The talks took over two weeks. | 2 | MORE_THAN | weeks",
        "Fewer than 60 boats sailed. | 60 | LESS_THAN | boats",
        "About a dozen coastal towns signed. | 12 | ABOUT | towns",
        "An estimated 4 to 5 percent of the stock is left. | 4 5 | RANGE | percent",
        "Between 3 and 7 inspectors come aboard. | 3 7 | RANGE | inspectors",
        "The share is 12–14% of the catch. | 12 14 | RANGE | percent",
        "The list was cut from 17 demands to 11. | 17 11 | CHANGE | demands",
        "Twenty-five harbours were closed. | 25 | EXACTLY | harbours",
        "A nearly six-year dispute ended. | 6 | NEARLY | years",
        "Norland offers a 30-month licence. | 30 | EXACTLY | months",
        "The clause was used only twice. | 2 | EXACTLY | times",
        "Two Norlandic officials spoke. | 2 | EXACTLY | officials",
        "Wages rise by 3.5 per cent. | 3.5 | EXACTLY | percent",
        "The pact of 1987 was broken in 1999. | 1987 | EXACTLY | year",
        "They met on 4 March 2031. | 2031-03-04 | EXACTLY | date",
        "They met on March 4 and 5, 2031. | 2031-03-04 2031-03-05 | EXACTLY | dates",
        "They have not met since June 2029. | 2029-06 | EXACTLY | date",
      })
  void readsValueBoundAndUnit(String text, String values, Figure.Bound bound, String unit) {
    Figure figure = figures(text).getFirst();
    assertThat(values(figure)).isEqualTo(values);
    assertThat(figure.bound()).isEqualTo(bound);
    assertThat(figure.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 9 stays as it is.",
        "They quarrel over Articles 4 and 6.",
        "The 14-point plan is dead.",
        "The three-part framework is new.",
        "Chapter 3 and Annex 2 were read out.",
        "Resolution 4471 was not quoted.",
        "Once the strike ends, the talks resume.",
        "The two sides met.",
        "One diplomat left early.",
      })
  void takesNoIdentifierForAFigure(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland's fleet has 90 ships. | Norland's fleet | Norland | NOW",
        "By comparison, Sudmark's fleet has about 200 ships. | Sudmark's fleet | Sudmark | NOW",
        "The deal would cut the Norlandic fleet to a ceiling of 70 ships. | ceiling | Norland |"
            + " PLANNED",
        "Norland demanded 45 percent of the catch. | catch | Norland | DEMANDED",
        "Norland had 120 ships. | Norland | Norland | PAST",
        "Norland shrank its fleet to 80 ships. | fleet | Norland | ''",
      })
  void readsWhatAndWhoseAndWhether(String text, String of, String whose, String status) {
    Figure figure = figures(text).getFirst();
    assertThat(figure.of()).isEqualTo(of);
    assertThat(figure.whose()).isEqualTo(whose);
    assertThat(figure.status() == null ? "" : String.valueOf(figure.status())).isEqualTo(status);
  }

  @Test
  void givesABareFigureTheUnitOfTheOneBefore() {
    List<Figure> figures =
        figures("The deal caps the crew at 9,000 sailors. Norland raised its crew to 10,500.");
    assertThat(figures).extracting(Figure::unit).containsExactly("sailors", "sailors");
    assertThat(figures.getLast().whose()).isEqualTo("Norland");
  }

  @Test
  void listsAConflictOnlyForTheSameThingOfTheSameOwner() {
    var one = Reports.of("Norland's fleet has 90 ships.", "reports/a.md", "", Reports.DAY);
    var other = Reports.of("Norland's fleet has 95 ships.", "reports/b.md", "", Reports.DAY);
    var foreign = Reports.of("Sudmark's fleet has 20 ships.", "reports/c.md", "", Reports.DAY);
    var planned =
        Reports.of("Norland's fleet would have 60 ships.", "reports/d.md", "", Reports.DAY);
    List<Party> parties =
        List.of(
            new Party("Norland", "Norland", List.of(), List.of()),
            new Party("Sudmark", "Sudmark", List.of(), List.of()));
    Sources sources = SourceReader.read(List.of(one, other, foreign, planned), parties, List.of());
    assertThat(sources.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.one().document()).isEqualTo(one);
              assertThat(conflict.other().document()).isEqualTo(other);
            });
  }
}
