package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

/** The issues of the bundled negotiation as a page, as a person meets it in a browser. */
class IssuesPageBrowserTest extends BrowserTest {
  @TempDir static Path folder;

  private static Path page;
  private static Path hostile;
  private static Path sourced;

  @BeforeAll
  static void writePages() throws Exception {
    page = written("report", Path.of("corpus").toAbsolutePath(), "report.html");
    sourced = written("report", sourcesCorpus(), "sourced.html");
    hostile = written("positions", hostileCorpus(), "hostile.html");
  }

  private static Path written(String command, Path corpus, String name) throws Exception {
    Path file = folder.resolve(name);
    Cli.Result result =
        Cli.run(folder, command, "--corpus", corpus.toString(), "--output", file.toString());
    assertThat(result.exit()).as(result.err()).isZero();
    return file;
  }

  private static Path sourcesCorpus() {
    return Path.of("src/test/resources/golden/report-with-sources-as-html/in").toAbsolutePath();
  }

  private static Path hostileCorpus() throws Exception {
    String attack =
        "<script>window.taken = 1</script><img src=x onerror='window.taken = 2'> {{{script}}}";
    Path corpus = Files.createDirectories(folder.resolve("talks"));
    Files.createDirectories(corpus.resolve("reports"));
    Files.writeString(
        corpus.resolve("parley.yaml"),
        """
        title: "%1$s"
        parties:
          - {id: NOR, name: "%1$s", aliases: [Norland]}
        issues:
          - {id: quota, title: "%1$s", terms: [quota]}
        """
            .formatted(attack));
    Files.writeString(
        corpus.resolve("reports/2031-03-05.md"),
        "# Talks\n\nNorland rejects the quota, its minister said. " + attack + "\n");
    return corpus;
  }

  private static int count(String selector) throws Exception {
    return browser.value("document.querySelectorAll('" + selector + "').length").asInt();
  }

  @Test
  void theTableHasARowForEachIssueAndLeadsToItsPassages() throws Exception {
    browser.open(page);
    int issues = count("tr[data-issue]");
    assertThat(issues).isEqualTo(count("article.issue")).isGreaterThan(20);
    assertThat(
            text(
                "[...document.querySelectorAll('a')].filter(a =>"
                    + " !document.getElementById(a.getAttribute('href').slice(1))).length"))
        .isEqualTo("0");
  }

  @Test
  void wordsAndTagsChooseTheIssuesShown() throws Exception {
    browser.open(page);
    String all = text("document.getElementById('shown').value");
    assertThat(all).matches("(\\d+) of \\1 issues");
    browser.value(
        "const w = document.getElementById('words'); w.value = 'nuclear PLANT';"
            + " w.dispatchEvent(new Event('input')); 0");
    int found = count("tr[data-issue]:not([hidden])");
    assertThat(found).isBetween(1, 10).isEqualTo(count("article.issue:not([hidden])"));
    assertThat(text("document.getElementById('shown').value")).startsWith(found + " of ");
    browser.value(
        "document.getElementById('words').value = '';"
            + " document.querySelector('button[data-tag=agreed]').click()");
    assertThat(count("tr[data-issue]:not([hidden])"))
        .isEqualTo(count("tr[data-tag=agreed]"))
        .isPositive();
    browser.value("document.querySelector('button[data-tag=\"\"]').click()");
    assertThat(text("document.getElementById('shown').value")).isEqualTo(all);
  }

  @Test
  void evidenceLeadsToItsDocumentAndThatToWhatItRepeats() throws Exception {
    browser.open(sourced);
    assertThat(text("document.querySelector('nav a[href=\"#sources\"]').textContent"))
        .isEqualTo("Sources");
    String row =
        "document.querySelector(document.querySelector('.proofs cite a').getAttribute('href'))";
    assertThat(text(row + ".querySelector('th').textContent"))
        .startsWith("reports/2031-03-04-gazette.md");
    assertThat(text("document.querySelector('#sources td a').getAttribute('href')"))
        .isEqualTo("#" + text(row + ".id"));
    assertThat(
            text(
                "[...document.querySelectorAll('a')].filter(a =>"
                    + " !document.querySelector(a.getAttribute('href'))).length"))
        .isEqualTo("0");
    assertThat(count("#sources caption")).isEqualTo(3);
  }

  @Test
  void theTimelineShowsWhenWhatWasSaid() throws Exception {
    browser.open(page);
    assertThat(count("tr[data-line]")).isEqualTo(count("tr[data-issue]"));
    assertThat(text("document.querySelector('.timeline thead svg').textContent"))
        .contains("Dec 2025", "Jan 2026");
    String line =
        "[...document.querySelectorAll('tr[data-line]')].map(row =>"
            + " [...row.querySelectorAll('.mark')].map(mark => mark.getBoundingClientRect().x))";
    assertThat(
            text(
                line
                    + ".every(xs => xs.every((x, i) => i === 0 || x >= xs[i - 1] - 1)).toString()"))
        .as("marks stand in the order of their days")
        .isEqualTo("true");
    assertThat(
            text(
                "[...document.querySelectorAll('tr[data-line]')].every(row =>"
                    + " row.querySelectorAll('.mark title').length === 0"
                    + " || row.querySelector('svg').getAttribute('aria-label')"
                    + ".endsWith([...row.querySelectorAll('.mark title')].map(t =>"
                    + " t.textContent).join('; '))).toString()"))
        .as("whoever cannot see it hears the same")
        .isEqualTo("true");
    browser.value("document.querySelector('button[data-tag=agreed]').click()");
    assertThat(count("tr[data-line]:not([hidden])")).isEqualTo(count("tr[data-tag=agreed]"));
  }

  @Test
  void theBrowserHasNothingToComplainOf() throws Exception {
    openQuietly(page);
  }

  @Test
  void hostileTextIsReadAndNotRun() throws Exception {
    assertReadAndNotRun(hostile, "h3");
    assertThat(count("script, img")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void axeFindsNoBarrier(String scheme, int width) throws Exception {
    assertNoBarrier(page, scheme, width);
    assertNoBarrier(sourced, scheme, width);
  }

  @Test
  void onlyTheTableScrollsToTheSide() throws Exception {
    assertFitsAPhone(page);
    assertFitsAPhone(sourced);
  }
}
