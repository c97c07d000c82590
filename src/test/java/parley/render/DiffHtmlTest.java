package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Comparer;
import parley.redline.Comparison;
import parley.redline.Grain;
import parley.redline.Units;
import parley.testing.Drafts;
import parley.testing.PagePolicy;

class DiffHtmlTest {
  private static final Draft OLD =
      Drafts.of(
          "Article 1 | Fees | The fee is 600 crowns and shall be paid in March.",
          "Article 2 | Moorings | The registrar keeps the list of moorings for all boats.",
          "  (a) | | A boat that lies on a mooring of another pays twice the fee.",
          "Article 3 | Licences | Boats without a licence leave the harbour before nightfall.",
          "Article 4 | Disputes | Disputes go to an arbitrator whom both sides name.");

  private static final Draft NOW =
      Drafts.of(
          "Article 1 | Disputes | Disputes go to an arbitrator whom both sides name.",
          "Article 2 | Charges | The fee is 800 crowns and may be paid in March.",
          "Article 3 | Moorings | The registrar keeps the list of moorings for all boats.",
          "  (a) | | A boat that lies on a mooring of another pays thrice the fee.",
          "Article 4 | Swimming | Swimming is allowed at one's own risk.");

  private static String page(Draft old, Draft now, Grain grain) {
    Comparison comparison = new Comparer(PartyMentions.of(Manifest.EMPTY)).compare(old, now);
    return DiffHtml.of(DiffView.of(Units.of(comparison, grain), change -> true, 1));
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void everyLinkLeadsToAPlaceAndEveryPlaceHasOneName(Grain grain) {
    Document page = Jsoup.parse(page(OLD, NOW, grain));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(page.select("article")).hasSameSizeAs(page.select("tbody tr"));
  }

  @Test
  void thePolicyNamesTheStyleAndTheScriptAndNothingElse() throws Exception {
    Document page = Jsoup.parse(page(OLD, NOW, Grain.CLAUSE));
    PagePolicy.assertNamesTheStyleAndTheScriptAndNothingElse(page);
    assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
  }

  @Test
  void marksAreSaidToThoseWhoDoNotSeeThem() {
    Document page = Jsoup.parse(page(OLD, NOW, Grain.CLAUSE));
    assertThat(page.select(".words del"))
        .isNotEmpty()
        .allSatisfy(del -> assertThat(del.text()).matches("deleted: .+ end of deletion\\."));
    assertThat(page.select(".words ins"))
        .isNotEmpty()
        .allSatisfy(ins -> assertThat(ins.text()).matches("inserted: .+ end of insertion\\."));
  }

  @Test
  void withoutTheHiddenWordsEachSideReadsAsItsDraft() {
    Document page = Jsoup.parse(page(OLD, NOW, Grain.CLAUSE));
    page.select(".vh").remove();
    Document before = page.clone();
    before.select("ins").remove();
    page.select("del").remove();
    assertThat(before.select("article .words").eachText())
        .contains("Fees", "The fee is 600 crowns and shall be paid in March.");
    assertThat(page.select("article .words").eachText())
        .contains("Charges", "The fee is 800 crowns and may be paid in March.");
  }

  @Test
  void whatMovedSaysFromWhereAndIsMissedThere() {
    Document page = Jsoup.parse(page(OLD, NOW, Grain.CLAUSE));
    Element moved = page.select("article.moved").getFirst();
    assertThat(moved.select(".note").text()).startsWith("Moved: stood after Article 3, now first.");
    Element place = page.select(moved.select(".note a").attr("href")).getFirst();
    assertThat(place.text()).isEqualTo("Article 4 Disputes moved to Article 1");
    assertThat(place.select("a").attr("href")).isEqualTo("#" + moved.id());
  }

  @Test
  void unchangedClausesCanBeUnfolded() {
    Draft long1 = numbered("one", "two", "three", "four", "five");
    Draft long2 = numbered("one", "two", "three", "four", "six");
    Document page = Jsoup.parse(page(long1, long2, Grain.CLAUSE));
    assertThat(page.select("details summary").text()).isEqualTo("3 unchanged: 1 to 3");
    assertThat(page.select("details .words")).hasSize(3);
    assertThat(page.select("div.same .words").text())
        .isEqualTo("4 The clerk of ward four keeps his own list of boats.");
  }

  private static Draft numbered(String... words) {
    return Drafts.of(
        List.of(words).stream()
            .map(
                w ->
                    (List.of(words).indexOf(w) + 1)
                        + ". | | The clerk of ward "
                        + w
                        + " keeps his own list of boats.")
            .toArray(String[]::new));
  }

  @Test
  void ofTwoEqualDraftsThereIsNothingToSay() {
    Document page = Jsoup.parse(page(OLD, OLD, Grain.CLAUSE));
    assertThat(page.select("nav.glance").text()).isEqualTo("At a glance Nothing changed.");
    assertThat(page.select("article, table")).isEmpty();
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
        "{{{script}}} {{#told}} {{=<% %>=}}",
        "<a href=javascript:alert(1)>x</a>",
        "]]><svg onload=alert(1)>"
      })
  void hostileTextIsTextWhereverItStands(String attack) {
    Draft old = Drafts.of(attack + " 1 | " + attack + " | " + attack + " pays " + attack);
    Draft now = Drafts.of(attack + " 2 | " + attack + " too | " + attack + " pays not " + attack);
    Document calm =
        Jsoup.parse(
            page(
                Drafts.of("a 1 | b | c pays d"),
                Drafts.of("a 2 | b too | c pays not d"),
                Grain.CLAUSE));
    Document page = Jsoup.parse(page(old, now, Grain.CLAUSE));
    assertThat(page.select("script, style, svg, b, a, [onfocus], [autofocus], [x]").size())
        .isEqualTo(calm.select("script, style, svg, b, a, [onfocus], [autofocus], [x]").size());
    page.select(".vh").remove();
    assertThat(page.select("article").text()).contains(attack.strip().replaceAll("\\s+", " "));
  }

  @Test
  void noControlOrTurningCharacterOfADraftIsLeft() {
    String attack = "a\u202Eb\u0000c\u001b[31md\u2066e\u0085f";
    Draft old = Drafts.of(attack + " | " + attack + " | " + attack + " pays");
    Draft now = Drafts.of(attack + " | " + attack + " | " + attack + " pays not");
    String page = page(old, now, Grain.CLAUSE);
    assertThat(page).contains("a\uFFFDb\uFFFDc\uFFFD[31md\uFFFDe\uFFFDf");
    assertThat(page.chars().filter(c -> c != '\n').mapToObj(c -> (char) c))
        .allSatisfy(
            c ->
                assertThat(
                        Character.isISOControl(c)
                            || (c >= 0x202A && c <= 0x202E)
                            || (c >= 0x2066 && c <= 0x2069))
                    .isFalse());
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void theRedlinesHoldAllWordsThatChanged(Grain grain) {
    Document page = Jsoup.parse(page(OLD, NOW, grain));
    page.select(".vh").remove();
    assertThat(letters(page.select(".words del").text()))
        .isEqualTo("Fees600shalltwiceBoatswithoutalicenceleavetheharbourbeforenightfall");
    assertThat(letters(page.select(".words ins").text()))
        .isEqualTo("Charges800maythriceSwimmingisallowedatonesownrisk");
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
