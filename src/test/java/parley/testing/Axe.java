package parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The checks of axe-core for barriers to people who use a page without a mouse or without sight.
 */
public final class Axe {
  private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /** Fewer rules than this on a page of ours mean that the checks did not run. */
  private static final int FEWEST_PASSES = 20;

  private Axe() {}

  /** Checks the page that is open. */
  public static void assertNoBarrier(Chromium browser) throws Exception {
    browser.value(script());
    JsonNode found =
        browser.value(
            "axe.run().then(r => ({passes: r.passes.length, violations: r.violations.map("
                + "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' '"
                + " + n.failureSummary).join(' | '))}))");
    assertThat(found.get("passes").asInt()).isGreaterThan(FEWEST_PASSES);
    assertThat(found.get("violations")).map(JsonNode::asText).isEmpty();
  }

  private static String script() throws Exception {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      assertThat(in).as(SCRIPT).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0";
    }
  }
}
