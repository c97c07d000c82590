package parley.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import parley.corpus.Document;

/**
 * A kind of page that stands in one file, made of {@code html/NAME.mustache}, {@code .css} and
 * {@code .js}, and of {@code page.css}, which all share. Its policy lets a browser load nothing and
 * run nothing but the style and the script of the page itself, whatever the texts in it may
 * contain.
 */
final class HtmlPage {
  private final Template template;
  private final String style;
  private final String script;

  private HtmlPage(Template template, String style, String script) {
    this.template = template;
    this.style = style;
    this.script = script;
  }

  /** The kind of page of this name. */
  static HtmlPage named(String name) {
    return new HtmlPage(
        Mustache.compiler().emptyStringIsFalse(true).compile(resource(name + ".mustache")),
        resource("page.css") + resource(name + ".css"),
        resource(name + ".js"));
  }

  private static String resource(String file) {
    try (InputStream in = HtmlPage.class.getResourceAsStream("/parley/html/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks parley/html/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the jar is damaged at parley/html/" + file, e);
    }
  }

  /** The language of a text, where it is said and is not that of the page, English; else empty. */
  static String language(Document document) {
    String language = document.metadata().language();
    return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") && !language.equals("en")
        ? language
        : "";
  }

  /**
   * A page; its template finds {@code policy}, {@code style} and {@code script} beside the content.
   */
  String with(Object content) {
    StringWriter page = new StringWriter();
    template.execute(content, new Frame(policy(), style, script), page);
    return page.toString();
  }

  private record Frame(String policy, String style, String script) {}

  private String policy() {
    return "default-src 'none'; img-src data:; style-src "
        + source(style)
        + "; script-src "
        + source(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String source(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
