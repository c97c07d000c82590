package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.Paragraph.Role;

class ParagraphsTest {
  private static final String PROSE =
      "The ministers of both coasts met again on Monday and spoke for nine hours about herring.";

  private static List<Role> roles(String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    var blocks = Blocks.of(text, new Span(0, text.length()), Syntax.PLAIN);
    return Paragraphs.ofPress(text, blocks, Boilerplate.with(OwnLexicon.NONE)).stream()
        .map(Paragraph::role)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Second Round in the North",
        "Who Pays for the Nets?",
        "650,000 Tonnes at Stake",
        "Brussels: No Deal Before May"
      })
  void takesShortLinesWithoutAnEndForHeadings(String heading) {
    assertThat(roles(PROSE, heading, PROSE)).containsExactly(Role.PROSE, Role.HEADING, Role.PROSE);
    assertThat(roles(heading, PROSE)).containsExactly(Role.HEADING, Role.PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quota stands.",
        "“We will not move,”",
        "- one of the boats",
        "and so it ended",
        "He said: “Never!”",
        "(continued from the first page)"
      })
  void takesOtherShortLinesForProse(String line) {
    assertThat(roles(PROSE, line, PROSE)).containsOnly(Role.PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Lund contributed reporting.",
        "Additional reporting by Ana Lund in Oslo and Per Dahl in Bergen.",
        "Ana B. Lund is a senior correspondent covering the fisheries of the north.",
        "The post Boats Stay in Port appeared first on The Harbour Wire.",
        "More updates may follow as the talks go on.",
        "This is a developing story and will be updated.",
        "This article was originally published by The Harbour Wire.",
        "(Reporting by Ana Lund; Editing by Per Dahl)",
        "Sign up for our newsletter and get the fish market in your inbox.",
        "You may also register here for our Friday briefing.",
        "Do not miss a boat: SUBSCRIBE to our newsletter.",
        "The Harbour Wire, 2024. ALL RIGHTS RESERVED",
        "\u0130stanbul Wire, all boats, all harbours. All rights reserved.",
        "© 2024 The Harbour Wire. All rights reserved.",
        "Read more: Five boats that never sailed"
      })
  void leavesOutWhatAPagePrintsBelow(String line) {
    assertThat(roles(PROSE, line)).containsExactly(Role.PROSE, Role.BOILERPLATE);
    assertThat(roles(PROSE, line, line)).endsWith(Role.BOILERPLATE, Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Lund",
        "By Ana Lund and Per Dahl, Oslo",
        "Published 5 May 2024, 10:00",
        "4 min read",
        "Photo: Harbour Wire",
        "Share this article"
      })
  void leavesOutWhatAPagePrintsAbove(String line) {
    assertThat(roles("Boats Stay in Port", line, PROSE))
        .containsExactly(Role.HEADING, Role.BOILERPLATE, Role.PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday the ministers hoped to agree on a quota for both coasts.",
        "Officials in Oslo contributed to the report on stocks, which both sides accept.",
        "Ana Lund is the minister who leads the delegation of the north.",
        "Updated figures will be given to the ministers, who asked for them.",
        "The text first appeared in May, and the union signed up to it in June.",
      })
  void keepsProseThatLooksLikeIt(String line) {
    assertThat(roles(line, PROSE, line, PROSE)).containsOnly(Role.PROSE);
  }

  @Test
  void leavesOutTheHeadlinesThatFollowTheEnd() {
    assertThat(roles(PROSE, "Read next", "Cod War Over", "Nets Torn"))
        .containsExactly(Role.PROSE, Role.BOILERPLATE, Role.BOILERPLATE, Role.BOILERPLATE);
  }

  @Test
  void keepsATextOfOneLine() {
    assertThat(roles("Quota agreed")).containsExactly(Role.HEADING);
  }

  @Test
  void leavesNothingOutOfADraft() {
    String text = "# Terms\n\nShare this article\n";
    var blocks = Blocks.of(text, new Span(0, text.length()), Syntax.MARKDOWN);
    assertThat(Paragraphs.ofDraft(blocks))
        .containsExactly(
            new Paragraph(1, new Span(0, 7), Role.HEADING),
            new Paragraph(2, new Span(9, 27), Role.PROSE));
  }
}
