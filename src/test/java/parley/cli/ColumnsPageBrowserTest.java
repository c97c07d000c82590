package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

/** Three bundled drafts side by side as a page, as a person meets it in a browser. */
class ColumnsPageBrowserTest extends BrowserTest {
  @TempDir static Path folder;

  private static Path page;
  private static Path hostile;

  @BeforeAll
  static void writePages() throws Exception {
    String corpus = Path.of("corpus").toAbsolutePath().toString();
    page = columns("page.html", "us-28", "e3-counter", "ua-us-20", corpus);
    String attack =
        "<script>window.taken = 1</script><img src=x onerror='window.taken = 2'>"
            + "</style></script>\" onfocus=\"window.taken = 3\" {{{script}}}";
    for (String name : new String[] {"a", "b", "c"}) {
      Files.writeString(
          folder.resolve(name + ".md"), "# " + attack + "\n\n1. Pay " + name + ". " + attack);
    }
    hostile = columns("hostile.html", "a.md", "b.md", "c.md", corpus);
  }

  private static Path columns(
      String name, String first, String second, String third, String corpus) {
    String file = folder.resolve(name).toString();
    Cli.Result result =
        Cli.run(folder, "columns", first, second, third, "--corpus", corpus, "--output", file);
    assertThat(result.exit()).as(result.err()).isZero();
    return folder.resolve(name);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void axeFindsNoBarrier(String scheme, int width) throws Exception {
    assertNoBarrier(page, scheme, width);
  }

  @Test
  void theCompromiseIsWrittenIntoTheLastColumn() throws Exception {
    browser.open(page);
    browser.value("document.querySelector('.compromise [role=textbox]').focus()");
    browser.value("document.execCommand('insertText', false, 'x')");
    assertThat(text("document.querySelector('.compromise').textContent")).isEqualTo("x");
    assertThat(text("document.activeElement.getAttribute('aria-label')"))
        .startsWith("Compromise on ");
    assertThat(browser.value("document.querySelectorAll('.compromise [role=textbox]').length"))
        .isEqualTo(browser.value("document.querySelectorAll('tbody tr').length"));
    assertThat(text("String(window.dispatchEvent(new Event('beforeunload', {cancelable: true})))"))
        .as("the browser asks before what was written goes")
        .isEqualTo("false");
    browser.value("document.querySelector('.compromise [role=textbox]').textContent = ''");
    assertThat(text("String(window.dispatchEvent(new Event('beforeunload', {cancelable: true})))"))
        .as("and not where nothing is written")
        .isEqualTo("true");
  }

  @Test
  void hostileTextIsReadAndNotRun() throws Exception {
    assertReadAndNotRun(hostile, "tbody");
    assertThat(browser.value("document.querySelectorAll('script, img, [onfocus]').length").asInt())
        .isEqualTo(1);
  }

  @Test
  void theBrowserHasNothingToComplainOf() throws Exception {
    openQuietly(page);
  }

  @Test
  void onlyTheTableScrollsToTheSide() throws Exception {
    assertFitsAPhone(page);
    assertThat(browser.value("document.querySelector('.table').scrollWidth").asInt())
        .isGreaterThan(800);
  }

  @Test
  void itPrintsInLandscapeWithAllColumnsOnThePaper() throws Exception {
    browser.media("print", "light");
    browser.open(page);
    byte[] pdf =
        Base64.getDecoder()
            .decode(
                browser
                    .send("Page.printToPDF", Map.of("preferCSSPageSize", true))
                    .get("data")
                    .asText());
    try (var document = Loader.loadPDF(pdf)) {
      var box = document.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isGreaterThan(box.getHeight());
      assertThat(document.getNumberOfPages()).isBetween(2, 30);
    }
    browser.size(1000, 700);
    assertThat(browser.value("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(1000);
    assertThat(text("getComputedStyle(document.querySelector('.hint')).display")).isEqualTo("none");
  }
}
