package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Axe;
import parley.testing.Cli;

/** The comparison of two bundled drafts as a page, as a person meets it in a browser. */
class DiffPageBrowserTest extends BrowserTest {
  @TempDir static Path folder;

  private static Path page;
  private static Path articles;
  private static Path hostile;

  @BeforeAll
  static void writePages() throws Exception {
    page = diff("page.html", "us-28", "ua-us-20");
    articles = diff("articles.html", "us-28", "ua-us-20", "--level", "article", "--context", "1");
    hostile = hostile();
  }

  private static Path diff(String name, String... args) throws Exception {
    String[] all = new String[args.length + 5];
    all[0] = "diff";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--corpus";
    all[args.length + 2] = Path.of("corpus").toAbsolutePath().toString();
    all[args.length + 3] = "--output";
    all[args.length + 4] = folder.resolve(name).toString();
    Cli.Result result = Cli.run(folder, all);
    assertThat(result.exit()).as(result.err()).isZero();
    return folder.resolve(name);
  }

  private static Path hostile() throws Exception {
    String attack =
        "<script>window.taken = 1</script><img src=x onerror='window.taken = 2'>"
            + "</style></script>\" onfocus=\"window.taken = 3\" {{{script}}} javascript:taken=4";
    Files.writeString(folder.resolve("a.md"), "# " + attack + "\n\n1. Pay. " + attack + "\n");
    Files.writeString(folder.resolve("b.md"), "# " + attack + "\n\n1. Play. " + attack + " now\n");
    return diff("hostile.html", "a.md", "b.md");
  }

  private static String focus() throws Exception {
    return text("document.activeElement.id");
  }

  @Test
  void keysGoFromChangeToChangeAndTheFocusGoesWithThem() throws Exception {
    browser.open(page);
    String path = "";
    for (String key : List.of("n", "j", "n", "k", "p", "p", "p")) {
      browser.press(key);
      path += focus() + " ";
    }
    assertThat(path).isEqualTo("c1 c2 c3 c2 c1 c1 c1 ");
    assertThat(text("document.getElementById('where').value")).isEqualTo("1 of 59");
  }

  private static int shown(String selector) throws Exception {
    return browser
        .value(
            "[...document.querySelectorAll('%s')].filter(e => e.getClientRects().length).length"
                .formatted(selector))
        .asInt();
  }

  private static void find(String words) throws Exception {
    browser.value(
        "{const w = document.getElementById('words'); w.value = '%s';".formatted(words)
            + " w.dispatchEvent(new Event('input')); 0}");
  }

  @Test
  void wordsAndKindsChooseTheChangesShown() throws Exception {
    browser.open(page);
    int context = shown(".same, .departed");
    assertThat(text("document.getElementById('shown').value")).isEqualTo("59 of 59 changes");
    browser.value("document.querySelector('button[data-kind=moved]').click()");
    int moved = shown(".change");
    assertThat(moved).isBetween(1, 40).isEqualTo(shown(".change.moved"));
    assertThat(shown(".glance tbody tr")).isEqualTo(moved);
    assertThat(shown(".same, .departed")).isZero();
    assertThat(text("document.querySelector('[aria-pressed=true][data-kind]').textContent"))
        .isEqualTo("moved " + moved);
    browser.value("document.querySelector('button[data-kind=\"\"]').click()");
    find("nuclear  PLANT");
    assertThat(shown(".change")).isBetween(1, 10).isEqualTo(shown(".glance tbody tr"));
    assertThat(text("document.getElementById('shown').value"))
        .isEqualTo(shown(".change") + " of 59 changes");
    find("");
    assertThat(shown(".change")).isEqualTo(59);
    assertThat(shown(".same, .departed")).isEqualTo(context).isPositive();
  }

  @Test
  void keysGoThroughTheChangesShownAndIntoTheBoxAndWriteThere() throws Exception {
    browser.open(page);
    browser.press("/");
    assertThat(focus()).isEqualTo("words");
    browser.press("n");
    assertThat(focus()).isEqualTo("words");
    assertThat(text("document.getElementById('words').value")).isEqualTo("n");
    find("");
    browser.value(
        "{const b = document.querySelector('button[data-kind=added]'); b.focus(); b.click(); 0}");
    browser.press("n");
    browser.press("n");
    assertThat(text("document.activeElement.dataset.change").split(" ", -1)).contains("added");
    assertThat(text("document.getElementById('where').value"))
        .isEqualTo("2 of " + shown(".change"));
  }

  @Test
  void aLinkToWhatIsNotShownShowsAllAgain() throws Exception {
    browser.open(page);
    browser.value("document.querySelector('button[data-kind=moved]').click()");
    browser.value("document.querySelector('.change.moved .note a').click()");
    assertThat(shown(".change")).isEqualTo(59);
    assertThat(text("document.querySelector('[aria-pressed=true][data-kind]').dataset.kind"))
        .isEmpty();
  }

  @Test
  void whereNoChangeFitsKeysStayWhereTheyAre() throws Exception {
    browser.open(page);
    find("no draft has these words");
    browser.value("document.activeElement.blur()");
    browser.press("n");
    assertThat(text("document.getElementById('where').value")).isEqualTo("0 changes");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theFocusCanBeSeen() throws Exception {
    browser.open(page);
    for (int i = 0; i < 9; i++) {
      browser.press("n");
    }
    JsonNode box =
        browser.value(
            """
            (async () => {
              await new Promise(done => setTimeout(done, 800));
              const box = document.activeElement.getBoundingClientRect();
              const style = getComputedStyle(document.activeElement);
              return {top: box.top, outline: style.outlineStyle, width: parseFloat(style.outlineWidth)};
            })()\
            """);
    assertThat(focus()).isEqualTo("c9");
    assertThat(box.get("top").asDouble()).isBetween(0.0, 200.0);
    assertThat(box.get("outline").asText()).isEqualTo("solid");
    assertThat(box.get("width").asDouble()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void keysCanBeTurnedOff() throws Exception {
    browser.open(page);
    browser.value("document.getElementById('keys').click()");
    browser.press("n");
    assertThat(focus()).isNotEqualTo("c1");
    assertThat(browser.value("document.getElementById('hint').hidden").asBoolean()).isTrue();
    browser.value("document.getElementById('keys').click()");
    browser.press("n");
    assertThat(focus()).isEqualTo("c1");
  }

  @Test
  void aLineOfTheTableLeadsToItsChange() throws Exception {
    browser.open(page);
    browser.value("document.querySelector('th a[href=\"#c5\"]').click()");
    assertThat(focus()).isEqualTo("c5");
    browser.press("n");
    assertThat(focus()).isEqualTo("c6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "articles", "hostile"})
  void theBrowserHasNothingToComplainOf(String name) throws Exception {
    browser.open(
        switch (name) {
          case "page" -> page;
          case "articles" -> articles;
          default -> hostile;
        });
    browser.press("n");
    settle();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void hostileTextIsReadAndNotRun() throws Exception {
    browser.open(hostile);
    browser.press("n");
    assertThat(text("String(window.taken)")).isEqualTo("undefined");
    assertThat(text("document.querySelector('.words').textContent"))
        .contains("<script>window.taken = 1</script>", "{{{script}}}");
    assertThat(browser.value("document.querySelectorAll('script, img, [onfocus]').length").asInt())
        .isEqualTo(1);
  }

  @Test
  void thePolicyStopsAnyOtherScript() throws Exception {
    browser.open(page);
    browser.value(
        "const s = document.createElement('script'); s.textContent = 'window.taken = 1';"
            + " document.body.append(s); 0");
    settle();
    assertThat(text("String(window.taken)")).isEqualTo("undefined");
    assertThat(browser.complaints()).anyMatch(c -> c.contains("Content Security Policy"));
  }

  @ParameterizedTest
  @CsvSource({
    "page, light, 1280",
    "page, dark, 1280",
    "page, light, 360",
    "page, dark, 360",
    "articles, light, 1280",
    "articles, dark, 360"
  })
  void axeFindsNoBarrier(String name, String scheme, int width) throws Exception {
    browser.media("screen", scheme);
    browser.size(width, 900);
    browser.open(name.equals("page") ? page : articles);
    browser.value("document.querySelectorAll('details').forEach(d => d.open = true)");
    Axe.assertNoBarrier(browser);
  }

  @Test
  void aNarrowWindowNeedsNoScrollingToTheSide() throws Exception {
    assertFitsAPhone(page);
  }

  @Test
  void theDarkSchemeIsDark() throws Exception {
    browser.open(page);
    String background = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g)[0]";
    assertThat(browser.value(background).asInt()).isGreaterThan(200);
    browser.media("screen", "dark");
    assertThat(browser.value(background).asInt()).isLessThan(60);
  }

  @Test
  void onPaperOnlyWhatCanBeReadIsLeft() throws Exception {
    browser.media("print", "dark");
    browser.open(page);
    assertThat(
            text(
                "['.steps', '.hint', '.skip'].map(s =>"
                    + " getComputedStyle(document.querySelector(s)).display).join()"))
        .isEqualTo("none,none,none");
    assertThat(text("getComputedStyle(document.querySelector('.words')).color"))
        .isEqualTo("rgb(0, 0, 0)");
    assertThat(text("getComputedStyle(document.querySelector('del')).textDecorationLine"))
        .isEqualTo("line-through");
    String pdf = browser.send("Page.printToPDF", Map.of()).get("data").asText();
    assertThat(new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
  }
}
