package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import parley.testing.Axe;
import parley.testing.Chromium;

/** Tests of a page as a person meets it in a browser. */
abstract class BrowserTest {
  static Chromium browser;

  @BeforeAll
  static void startBrowser() throws Exception {
    Optional<Path> executable = Chromium.installed();
    assumeTrue(
        executable.isPresent(),
        "no Chromium or Chrome on the PATH: pages were not tried in a browser");
    browser = Chromium.start(executable.get());
  }

  @AfterAll
  static void closeBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asUsual() throws Exception {
    browser.media("screen", "light");
    browser.size(1280, 900);
  }

  /** Opens a page, gives it time for what it may do by itself, and holds that all is well. */
  static void openQuietly(Path page) throws Exception {
    browser.open(page);
    settle();
    assertThat(browser.complaints()).isEmpty();
  }

  /** Waits for what a page does by itself. */
  static void settle() throws Exception {
    browser.value("new Promise(done => setTimeout(done, 300))");
  }

  /** Opens a page of a hostile text and holds that its words were read in a place and not run. */
  static void assertReadAndNotRun(Path hostile, String place) throws Exception {
    openQuietly(hostile);
    assertThat(text("String(window.taken)")).isEqualTo("undefined");
    assertThat(text("document.querySelector('" + place + "').textContent"))
        .contains("<script>window.taken = 1</script>", "{{{script}}}");
  }

  /** Opens a page in a scheme and a width and holds that nobody is kept out. */
  static void assertNoBarrier(Path page, String scheme, int width) throws Exception {
    browser.media("screen", scheme);
    browser.size(width, 900);
    browser.open(page);
    Axe.assertNoBarrier(browser);
  }

  /** Opens a page in a window as narrow as a phone and holds that it is no wider. */
  static void assertFitsAPhone(Path page) throws Exception {
    browser.size(320, 800);
    browser.open(page);
    assertThat(browser.value("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(320);
  }

  static String text(String expression) throws Exception {
    return browser.value(expression).asText();
  }
}
