package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static FrontMatter of(String yaml) {
    return FrontMatter.of("a.md", "---\n" + yaml + "---\nBody.\n");
  }

  @Test
  void readsEveryKey() {
    Declaration declared =
        of("""
        title: "Herring: second draft"
        kind: Draft
        date: 2024-03-01
        language: en
        source: [secretariat, by post]
        version: h-2
        family: herring
        supersedes: h-1
        responds_to: h-0
        stage: consolidated
        status: tabled
        authors: Norway
        parties: ["NO", EU]
        drafts: [h-1]
        legend:
          red: new text
        """)
            .declaration();
    assertThat(declared.title()).isEqualTo("Herring: second draft");
    assertThat(declared.kind()).isEqualTo(DocumentKind.DRAFT);
    assertThat(declared.date()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(declared.source()).isEqualTo("secretariat; by post");
    assertThat(declared.family()).isEqualTo("herring");
    assertThat(declared.supersedes()).isEqualTo("h-1");
    assertThat(declared.respondsTo()).isEqualTo("h-0");
    assertThat(declared.stage()).isEqualTo(Stage.CONSOLIDATED);
    assertThat(declared.authors()).containsExactly("Norway");
    assertThat(declared.parties()).containsExactly("NO", "EU");
    assertThat(declared.legend()).containsEntry("red", "new text");
  }

  @Test
  void toleratesKeysOfOtherPrograms() {
    FrontMatter front = of("layout: post\ntags: {a: [1, 2]}\ntitle: Quotas\n");
    assertThat(front.notices()).isEmpty();
    assertThat(front.declaration().title()).isEqualTo("Quotas");
  }

  @Test
  void tellsNoneFromUnsaid() {
    assertThat(of("supersedes: null\n").declaration().supersedes()).isEmpty();
    assertThat(of("title: x\n").declaration().supersedes()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date: 2024-02-30          | a.md:2:7: '2024-02-30' is no date
          date: soon                | a.md:2:7: 'soon' is no date
          kind: article             | a.md:2:7: 'article' is no kind; it is one of draft, report
          stage: done               | a.md:2:8: 'done' is no stage; it is one of proposal, chair
          title: [a, {b: c}]        | a.md:2:8: 'title' must be a text, not a list
          title: {b: c}             | a.md:2:8: 'title' must be a text, not a list of 'key
          authors: {b: c}           | a.md:2:10: 'authors' must be a list of texts
          title: a: b               | a.md:2:9: this is not valid YAML: mapping values are not
          """)
  void notesWhatIsWrongWithItsPlace(String line, String notice) {
    FrontMatter front = of(line + "\n");
    assertThat(front.notices()).singleElement().asString().startsWith(notice);
    assertThat(front.notices()).allMatch(n -> n.severity() == Notice.Severity.FAULT);
    assertThat(front.bodyStart()).isEqualTo(4 + line.length() + 1 + 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Body alone.\n",
        "---\nA paragraph between two rules.\n---\nBody.\n",
        "---\ntitle: never closed\n\nBody.\n",
        "text\n---\ntitle: x\n---\n"
      })
  void isNotSeenWhereThereIsNone(String text) {
    FrontMatter front = FrontMatter.of("a.md", text);
    assertThat(front).isEqualTo(new FrontMatter(Declaration.NONE, 0, List.of()));
  }

  @Test
  void mayBeEmpty() {
    assertThat(of("").bodyStart()).isEqualTo(8);
  }
}
