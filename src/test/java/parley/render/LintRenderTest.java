package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.draft.DraftParser;
import parley.draft.Flaw;
import parley.draft.Lint;
import parley.draft.Linted;
import parley.testing.Documents;
import parley.testing.Schemas;

class LintRenderTest {
  private static final String FEE = "The fee is due under Article 9 and ends with [X].";

  private static Linted linted(String text) {
    return Lint.of(DraftParser.parse(Documents.draft(text)), List.of());
  }

  private static final Linted FLAWED = linted("Article 1\n\nDogs.\n\nArticle 2\n\n" + FEE + "\n");

  @Test
  void bothFormsFitTheirSchemas() {
    assertThat(FLAWED.flaws()).hasSize(2);
    Schemas.assertFits(LintJson.of(List.of(FLAWED, linted("Dogs."))), "lint");
    Schemas.assertSarif(LintSarif.of(List.of(FLAWED)));
  }

  @Test
  void theSchemaNamesEveryRule() {
    for (Flaw.Rule rule : Flaw.Rule.values()) {
      assertThat(rule.word()).matches("[a-z]+(-[a-z]+)*");
      assertThat(LintSarif.of(List.of())).contains("\"id\": \"" + rule.word() + "\"");
    }
  }

  @Test
  void theFingerprintOutlivesRenumbering() {
    Linted later = linted("Article 1\n\nCats.\n\nArticle 2\n\nDogs.\n\nArticle 3\n\n" + FEE + "\n");
    assertThat(fingerprint(LintSarif.of(List.of(later))))
        .isEqualTo(fingerprint(LintSarif.of(List.of(FLAWED))));
  }

  private static String fingerprint(String sarif) {
    Matcher found = Pattern.compile("\"parleyClause/v1\": \"([^\"]+)\"").matcher(sarif);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void noControlCharacterReachesTheTerminal() {
    String hostile = "Article 1\n\nThe fee (of \u001b crowns is due.\n";
    assertThat(LintText.of(List.of(linted(hostile)), List.of(linted(hostile)), Palette.PLAIN))
        .contains("parenthesis is not closed")
        .doesNotContain("\u001b");
  }
}
