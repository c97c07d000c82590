package parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The content security policy that a page carries. */
public final class PagePolicy {
  private PagePolicy() {}

  /**
   * Holds that it allows the one style and the one script of the page, and that it needs no more.
   */
  public static void assertNamesTheStyleAndTheScriptAndNothingElse(Document page) throws Exception {
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; img-src data:; style-src %s; script-src %s; base-uri 'none';"
                    .formatted(hash(page.select("style")), hash(page.select("script")))
                + " form-action 'none'");
    assertThat(page.select("[style], [src], [onclick], [onload], form, iframe, base")).isEmpty();
  }

  private static String hash(List<Element> element) throws Exception {
    assertThat(element).hasSize(1);
    byte[] text = element.getFirst().data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
