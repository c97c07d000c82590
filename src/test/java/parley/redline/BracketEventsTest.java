package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Span;
import parley.draft.Bracket;
import parley.draft.BracketParties;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.testing.Drafts;

class BracketEventsTest {
  private static final Pattern BRACKET = Pattern.compile("\\[(?:([A-Z]+): )?([^]]*)]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wages rise [each year].             | Wages rise each year.           | settled-in each year
          Wages rise [each year].             | Wages rise.                     | settled-out each year
          Wages rise each year.               | Wages rise [each year].         | reopened each year
          Wages rise.                         | Wages rise [UNI: twice].        | new twice UNI
          Wages rise by [X] per cent.         | Wages rise by 4 per cent.       | filled X
          They [shall] [should] pay.          | They shall pay.                 | choice-made shall
          They [EMP: may] [UNI: shall] pay.   | They shall pay.                 | choice-made shall UNI
          Wages rise [each year].             | Wages rise [each calendar year].| -
          Wages rise [each year].             | Wages rise [each year].         | -
          Wages rise.                         | Wages fall.                     | -
          """)
  void tellsWhatBecameOfABracket(String old, String now, String expected) {
    Draft before = draft(old);
    Draft after = draft(now);
    List<String> events =
        BracketEvents.of(before, before.clauses(), after, after.clauses()).stream()
            .map(BracketEventsTest::shown)
            .toList();
    assertThat(events.isEmpty() ? "-" : String.join("; ", events)).isEqualTo(expected);
  }

  private static String shown(BracketChange change) {
    String event = change.event().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return (event + " " + change.text() + " " + String.join(" ", change.parties())).strip();
  }

  /** A draft of one clause, its brackets found by a pattern. */
  private static Draft draft(String text) {
    Draft plain = Drafts.of("1. | " + text);
    Clause clause = plain.clauses().getFirst();
    List<Bracket> brackets = new ArrayList<>();
    for (Matcher m = BRACKET.matcher(text); m.find(); ) {
      int start = clause.body().start() + m.start();
      brackets.add(
          new Bracket(
              m.group(2).equals("X") ? Bracket.Kind.PLACEHOLDER : Bracket.Kind.CONTESTED,
              m.group(2),
              new Span(start, start + m.group().length()),
              m.group(1) == null
                  ? BracketParties.NONE
                  : new BracketParties(List.of(m.group(1)), List.of(), List.of(), List.of())));
    }
    return new Draft(plain.document(), List.of(with(clause, brackets)), List.of());
  }

  private static Clause with(Clause c, List<Bracket> brackets) {
    return new Clause(
        c.id(),
        c.label(),
        c.level(),
        c.heading(),
        c.body(),
        c.span(),
        c.line(),
        c.endLine(),
        c.index(),
        c.parent(),
        c.depth(),
        !brackets.isEmpty(),
        brackets);
  }
}
