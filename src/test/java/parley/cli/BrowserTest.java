package parley.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

  static String text(String expression) throws Exception {
    return browser.value(expression).asText();
  }
}
