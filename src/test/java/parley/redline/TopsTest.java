package parley.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.testing.Documents;

/** Which article a clause belongs to. */
class TopsTest {
  private static List<String> tops(String text) {
    Draft draft = DraftParser.parse(Documents.plainDraft(text));
    Tops tops = new Tops(draft);
    List<String> ids =
        draft.clauses().stream().map(c -> c.id() + " in " + tops.of(c).id()).toList();
    assertThat(draft.clauses())
        .allSatisfy(c -> assertThat(draft.clauses().get(tops.of(c.index()))).isEqualTo(tops.of(c)));
    assertThat(tops.count()).isEqualTo(draft.clauses().stream().map(tops::of).distinct().count());
    return ids;
  }

  @Test
  void aParagraphBelongsToItsArticleAndAnArticleToNoChapter() {
    assertThat(
            tops(
                """
                Chapter I Ships

                Article 1

                1. Each vessel carries an observer.

                (a) The observer has a cabin.

                Annex

                1. The fee is ten crowns.
                """))
        .containsExactly(
            "Chapter I in Chapter I",
            "1 in 1",
            "1(1) in 1",
            "1(1)(a) in 1",
            "Annex in Annex",
            "Annex(1) in Annex");
  }

  @Test
  void aSectionGathersArticlesOrIsOne() {
    assertThat(tops("Section 1\n\nArticle 1\n\nNets stay ashore.\n\n2. Fees are paid.\n"))
        .startsWith("Section 1 in Section 1", "1 in 1");
    assertThat(tops("Section 1\n\n1. Nets stay ashore.\n\n2. Fees are paid.\n"))
        .allMatch(line -> line.endsWith(" in Section 1") || line.endsWith(" in 1"))
        .hasSize(3);
  }
}
