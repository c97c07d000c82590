package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Comparer;
import parley.redline.Synopsis;
import parley.testing.Drafts;
import parley.testing.PagePolicy;

class ColumnsHtmlTest {
  private static final Draft FIRST =
      Drafts.of(
          "1. | Ships pay a toll of 600 crowns.",
          "2. | Pilots board at the outer mark.",
          "3. | Dogs stay ashore.");

  private static final Draft SECOND =
      Drafts.of("1. | Ships pay a toll of 800 crowns.", "2. | Pilots board at the outer mark.");

  private static final Draft THIRD =
      Drafts.of("1. | Pilots board at the outer mark.", "2. | Ships pay a toll of 800 crowns.");

  private static String html(Draft... drafts) {
    return ColumnsHtml.of(
        Synopsis.againstFirst(List.of(drafts), new Comparer(PartyMentions.of(Manifest.EMPTY))));
  }

  private static Document page(Draft... drafts) {
    return Jsoup.parse(html(drafts));
  }

  @Test
  void hasAColumnToADraftAndOneForTheCompromise() {
    Document page = page(FIRST, SECOND, THIRD);
    assertThat(page.select("thead th")).hasSize(4);
    assertThat(page.select("thead th").get(3).text()).isEqualTo("Compromise");
    assertThat(page.select("tbody tr"))
        .hasSize(3)
        .allSatisfy(
            row -> {
              assertThat(row.select("td")).hasSize(4);
              assertThat(row.select("td").get(3).text()).isEmpty();
            });
    assertThat(page.select("td.compromise").eachAttr("data-name"))
        .containsExactlyInAnyOrder("Compromise on 1", "Compromise on 2", "Compromise on 3");
    assertThat(page.select("td:has(.gone)").eachText()).containsExactly("not here", "not here");
  }

  /** The third draft has the words of the second, and they differ from the first all the same. */
  @Test
  void marksDifferencesAgainstTheFirstDraftAndSaysSo() {
    assertThat(page(FIRST, SECOND, THIRD).select("td mark").eachText())
        .containsExactly("different: 800 end of difference.", "different: 800 end of difference.");
  }

  @Test
  void withoutTheHiddenWordsEachCellReadsAsItsDraft() {
    Document page = page(FIRST, SECOND, THIRD);
    page.select(".vh").remove();
    assertThat(page.select(".words").eachText())
        .contains(
            "Ships pay a toll of 600 crowns.",
            "Ships pay a toll of 800 crowns.",
            "Dogs stay ashore.");
  }

  @Test
  void thePolicyNamesTheStyleAndTheScriptAndNothingElse() throws Exception {
    Document page = page(FIRST, SECOND);
    PagePolicy.assertNamesTheStyleAndTheScriptAndNothingElse(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><b>",
        "<!-- ",
        "\" autofocus onfocus=\"alert(1)",
        "' x='",
        "&lt;script&gt; &amp; &#60;",
        "{{{script}}} {{#rows}} {{=<% %>=}}",
        "<a href=javascript:alert(1)>x</a>",
        "]]><svg onload=alert(1)>"
      })
  void hostileTextIsTextWhereverItStands(String attack) {
    String suspects = "script, style, svg, b, a, [onfocus], [autofocus], [x]";
    Document calm = page(Drafts.of("a 1 | b | c pays d"), Drafts.of("a 2 | b too | c pays not d"));
    Document page =
        page(
            Drafts.of(attack + " 1 | " + attack + " | " + attack + " pays " + attack),
            Drafts.of(attack + " 2 | " + attack + " too | " + attack + " pays not " + attack));
    assertThat(page.select(suspects)).hasSameSizeAs(calm.select(suspects));
    page.select(".vh").remove();
    assertThat(page.select("td").text()).contains(attack.strip().replaceAll("\\s+", " "));
  }

  @Test
  void noControlOrTurningCharacterOfADraftIsLeft() {
    String attack = "a\u202Eb\u0000c\u001b[31md\u2066e\u0085f";
    String page =
        html(
            Drafts.of(attack + " | " + attack + " | " + attack + " pays"),
            Drafts.of(attack + " | " + attack + " | " + attack + " pays not"));
    assertThat(page).contains("a\uFFFDb\uFFFDc\uFFFD[31md\uFFFDe\uFFFDf");
    assertThat(page.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069]");
  }
}
