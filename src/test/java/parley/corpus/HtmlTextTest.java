package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
  private static String text(String html) {
    return HtmlText.of(html).text();
  }

  @Test
  void writesHeadingsParagraphsAndLists() {
    String html =
        """
        <h1>Lease of the harbour</h1>
        <p>Rent is
           due   in&nbsp;May.<br>Heat is free.</p>
        <h2>Terms</h2>
        <ul><li>boats<ul><li>of wood</li></ul></li><li><p>nets</p></li></ul>
        <ol start=3><li>crews</li><li value=9>fuel</li><li>10. ice</li></ol>
        <ol type=a><li>north</li><li>south</li></ol>
        """;
    assertThat(text(html))
        .isEqualTo(
            """
            # Lease of the harbour

            Rent is due in May.
            Heat is free.

            ## Terms

            - boats

              - of wood

            - nets

            3. crews

            9. fuel

            10. ice

            (a) north

            (b) south

            """);
  }

  @Test
  void writesTablesRowByRow() {
    String html =
        """
        <table><tr><th>Coast<th>Tonnes</tr><tr><td>North<td>600</tr></table>
        <table><tr><td>(a)</td><td><p>the tenant pays;</p></td></tr>
        <tr><td>(b)</td><td>the owner heats.</td></tr></table>
        <table><tr><td><p>Left one.</p><p>Left two.</p></td><td>Right.</td></tr></table>
        """;
    assertThat(text(html).split("\n\n"))
        .containsExactly(
            "Coast | Tonnes",
            "North | 600",
            "(a) the tenant pays;",
            "(b) the owner heats.",
            "Left one.",
            "Left two.",
            "Right.");
  }

  @Test
  void leavesOutWhatStandsRoundTheText() {
    String html =
        """
        <html><head><title>x</title><style>p {}</style></head><body>
        <nav><a href=/>Home</a></nav>
        <div id="cookie-consent">We use cookies.</div>
        <div class="article-body"><p>The boats stayed in port, and the talks went on for days.</p>
        <div class="related-links"><p>Other boats</p></div><script>alert(1)</script></div>
        <p hidden>secret</p><p style="display: none">gone</p>
        <footer>Imprint</footer></body></html>
        """;
    assertThat(text(html).strip())
        .isEqualTo("The boats stayed in port, and the talks went on for days.");
  }

  @Test
  void readsTheMainPartIfThePageNamesOne() {
    assertThat(text("<p>Menu</p><main><p>Rent.</p></main><p>Ads</p>").strip()).isEqualTo("Rent.");
    assertThat(text("<article>One.</article><article>Two.</article>").strip())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void keepsAPageThatIsAllBanner() {
    assertThat(text("<div class=banner><p>Rent is due.</p></div>").strip())
        .isEqualTo("Rent is due.");
  }

  @Test
  void knowsTheLinesOfThePage() {
    HtmlText page = HtmlText.of("<h1>\n\nLease</h1>\n<p>Rent\nis due.</p>\n\n<pre>a\n b</pre>");
    assertThat(page.text()).isEqualTo("# Lease\n\nRent is due.\n\na\n b\n\n");
    assertThat(page.lines().sourceLine(0)).isEqualTo(3);
    assertThat(page.lines().sourceLine(page.text().indexOf("Rent"))).isEqualTo(4);
    assertThat(page.lines().sourceLine(page.text().indexOf(" b"))).isEqualTo(8);
  }

  @Test
  void takesWhatThePageSaysOfItself() {
    String html =
        """
        <html lang="EN"><meta property="og:title" content="Boats stay in port">
        <meta property="article:published_time" content="2024-05-06T07:00:00Z"><p>Text.</p>
        """;
    Declaration declared = HtmlText.of(html).declaration();
    assertThat(declared.title()).isEqualTo("Boats stay in port");
    assertThat(declared.date()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(declared.language()).isEqualTo("en");
    assertThat(HtmlText.of("<time datetime=2024-05-07>x</time>").declaration().date())
        .isEqualTo(LocalDate.of(2024, 5, 7));
    assertThat(HtmlText.of("<p>x").declaration()).isEqualTo(Declaration.NONE);
  }
}
