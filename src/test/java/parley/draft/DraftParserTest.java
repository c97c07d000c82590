package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.corpus.Document;
import parley.testing.Documents;

class DraftParserTest {
  private static final String QUOTA_PLAN =
      """
      # Plan for the herring fishery

      ## 1. Quota

      The quota is 400 tonnes.

      ## 2. Landing

      Catches are landed as follows:

      (a) by day, in the old harbour;

      (b) by night, at the quay.
      """;

  @Test
  void readsPointsUnderHeadingsWithTheirItems() {
    assertThat(ids(QUOTA_PLAN)).containsExactly("p1", "1", "2", "2(a)", "2(b)");
    Draft draft = DraftParser.parse(Documents.draft(QUOTA_PLAN));
    Clause landing = draft.clauses().get(2);
    assertThat(landing.heading()).isEqualTo("Landing");
    assertThat(draft.text(landing)).isEqualTo("Catches are landed as follows:");
    assertThat(landing.line()).isEqualTo(7);
    assertThat(draft.clauses().get(3).label()).isEqualTo("(a)");
  }

  @Test
  void coversAnyTextWithUniqueIds() {
    Random random = new Random(3);
    for (int round = 0; round < 400; round++) {
      Document document = Documents.draft(noise(random));
      Draft draft = DraftParser.parse(document);
      List<Clause> clauses = draft.clauses();
      Set<String> ids = new HashSet<>();
      int at = document.body().start();
      for (Clause clause : clauses) {
        assertThat(clause.span().start()).isEqualTo(at);
        assertThat(clause.span().contains(clause.body())).isTrue();
        assertThat(clause.parent()).isLessThan(clause.index());
        assertThat(ids.add(clause.id())).as(clause.id()).isTrue();
        assertThat(draft.text(clause))
            .isEqualTo(document.quote(clause.body()).strip().replaceAll("\\s+", " "));
        at = clause.span().end();
      }
      if (!document.text().isBlank()) {
        assertThat(at).isEqualTo(document.body().end());
      }
    }
  }

  private static String noise(Random random) {
    String[] pieces = {
      "\n",
      "\n\n",
      " ",
      "1. ",
      "2.",
      "(a)",
      "(i) ",
      "(b)",
      "## ",
      "Article 3",
      "[",
      "]",
      "**",
      "- ",
      "Boats",
      " land; ",
      "the catch",
      ": ",
      "\t",
      "§ 5",
      "1.1 ",
      "Annex II",
      "|",
      "```",
      "Option 1:",
      "x.",
      "é",
      "\ud83d\ude00",
      "\ud83d",
      "(12)",
      "A. ",
      "IV. ",
      "> ",
      "---\n",
      "[^1]: "
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static List<String> ids(String text) {
    return DraftParser.parse(Documents.draft(text)).clauses().stream().map(Clause::id).toList();
  }
}
