package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.DraftParser;
import parley.testing.Documents;

/** Variants of writing are no changes, unless they are asked for. */
class TypographyTest {
  private static final String FIRST =
      "## Article 1 Berth fees\n\nThe \"fee\" - ten crowns a day - pays for the office, and"
          + " nobody's boat is free of it.\n";

  private static Change compared(String from, String to, Typography typography) {
    String second = FIRST.replace(from, to);
    assertThat(second).isNotEqualTo(FIRST);
    return new Comparer(PartyMentions.of(Manifest.EMPTY))
        .with(typography)
        .compare(
            DraftParser.parse(Documents.draft(FIRST)), DraftParser.parse(Documents.draft(second)))
        .changes()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "fee"      | \u201cfee\u201d  | [-"-]{+\u201c+}fee[-"-]{+\u201d+} - ten
          - ten      | \u2013 ten       | "fee" [---]{+\u2013+} ten
          office     | of\ufb01ce       | [-office-]{+of\ufb01ce+}
          nobody's   | nobody\u2019s    | [-nobody's-]{+nobody\u2019s+}
          Berth fees | BERTH FEES       | [-Berth fees-]{+BERTH FEES+}
          """)
  void variantsAreShownWhenAskedFor(String from, String to, String marked) {
    Change folded = compared(from, to, Typography.FOLDED);
    assertThat(folded.relation()).isEqualTo(Relation.UNCHANGED);
    assertThat(folded.flags()).isEmpty();
    Change shown = compared(from, to, Typography.SHOWN);
    assertThat(shown.relation()).isEqualTo(Relation.REWORDED);
    assertThat(Comparisons.show(shown.redline())).contains(marked);
  }

  @ParameterizedTest
  @CsvSource({"'ten crowns', 'ten\ncrowns'", "'ten crowns', 'ten  crowns'"})
  void blanksAndLineEndsAreNeverChanges(String from, String to) {
    assertThat(compared(from, to, Typography.SHOWN).relation()).isEqualTo(Relation.UNCHANGED);
  }
}
