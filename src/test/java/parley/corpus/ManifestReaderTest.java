package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {
  private static final String HERRING =
      """
      title: Herring quotas
      parties:
        - {id: NO, name: Norway, aliases: [Oslo]}
        - id: EU
          members:
          - Denmark
          - Spain
      issues:
        - id: total-catch
          title: Total allowable catch
          terms: [total catch, "650,000"]
          clauses: {h-1: ["2", 3], h-2: "4(a)"}
          consent: [NO, EU]
        - id: access-fee
          parent: total-catch
          family: money
      families:
        main: [h-1, h-2]
      names:
        - [Oslo, Kristiania]
      rulings:
        - issue: access-fee
          tag: agreed
          status: text_agreed
          date: 2024-05-06
          by: desk
          because: both said so
      documents:
        - files: "in/**.txt"
          kind: report
      """;

  private static ManifestReader.Result read(String yaml) {
    return ManifestReader.read("parley.yaml", yaml);
  }

  private static List<String> notices(String yaml) {
    return read(yaml).notices().stream().map(Notice::toString).toList();
  }

  @Test
  void readsEverySection() {
    ManifestReader.Result result = read(HERRING);
    assertThat(result.notices()).isEmpty();
    Manifest manifest = result.manifest();
    assertThat(manifest.title()).isEqualTo("Herring quotas");
    assertThat(manifest.parties())
        .containsExactly(
            new Party("NO", "Norway", List.of("Oslo"), List.of()),
            new Party("EU", "EU", List.of(), List.of("Denmark", "Spain")));
    IssueEntry issue = manifest.issues().getFirst();
    assertThat(issue.terms()).containsExactly("total catch", "650,000");
    assertThat(issue.clauses())
        .containsEntry("h-1", List.of("2", "3"))
        .containsEntry("h-2", List.of("4(a)"));
    assertThat(issue.consent()).containsExactly("NO", "EU");
    assertThat(manifest.issues().get(1).title()).isEqualTo("access fee");
    assertThat(manifest.issues().get(1).parent()).isEqualTo("total-catch");
    assertThat(manifest.families()).containsEntry("main", List.of("h-1", "h-2"));
    assertThat(manifest.names()).containsExactly(List.of("Oslo", "Kristiania"));
    assertThat(manifest.rulings())
        .containsExactly(
            new RulingEntry(
                "access-fee",
                "agreed",
                "text_agreed",
                LocalDate.of(2024, 5, 6),
                "desk",
                "both said so",
                22));
    assertThat(manifest.documents().getFirst().declaration().kind()).isEqualTo(DocumentKind.REPORT);
    assertThat(result.versions()).containsEntry("h-1", new Location(12, 14));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          partys: []                              | 1:1: unknown key 'partys'; did you mean 'parties'?
          xyzzy: 1                                | 1:1: unknown key 'xyzzy'; known: title, parties
          parties: UA                             | 1:10: 'parties' must be a list, each entry after '- '
          parties: [UA]                           | 1:11: an entry of 'parties' must be a list of 'key: value'
          parties: [{id: A, alias: [b]}]          | 1:19: unknown key 'alias'; did you mean 'aliases'?
          parties: [{name: A}]                    | 1:11: this party has no 'id'; it is left out
          parties: [{id: A}, {id: A}]             | 1:25: there is another party 'A' above
          issues: [{id: a, parent: b}]            | 1:26: there is no issue 'b'; known: a
          issues: [{id: a, consent: [X]}]         | 1:28: there is no party 'X'; there are none
          issues: [{id: a}, {id: a}]              | 1:24: there is another issue 'a' above
          issues: [{id: a, clauses: [1]}]         | 1:27: 'clauses' must be a list of 'key: value' lines
          rulings: [{tag: open}]                  | 1:11: this ruling has no 'issue'
          names: [a, b]                           | 1:9: 'names' must be a list of lists, not a text
          documents: [{files: "[a"}]              | 1:21: '[a' is no pattern of files
          documents: [{kind: report}]             | 1:13: this entry of 'documents' has no 'files'
          documents: [{text: short, version: a}]  | 1:20: 'short' cannot be the text of a draft; write 'unpublished'
          documents: [{text: unpublished}]        | 1:13: this draft without a text has no 'version'
          documents: [{text: unpublished, version: a, files: b}]  | 1:52: a draft without a text has no files
          documents: [{text: unpublished, version: a, kind: report}] | 1:51: only a draft can be without a text
          documents: [{text: unpublished, version: a, name: b}] | 1:45: unknown key 'name'; did you mean 'names'?
          documents: [{text: unpublished, version: a}, {text: unpublished, version: a}] | 1:75: there is another draft without a text 'a' above
          title: {a: b}                           | 1:8: 'title' must be a text
          title: [                                | 1:9: this is not valid YAML: expected the node content
          - a                                     | 1:1: parley.yaml must be a list of 'key: value' lines
          """)
  void namesWhatIsWrongAndWhere(String yaml, String notice) {
    assertThat(notices(yaml)).first().asString().startsWith("parley.yaml:" + notice);
  }

  @Test
  void readsADraftWithoutAText() {
    Manifest manifest =
        read("""
        families:
          main: [plan-2]
        documents:
          - files: press/*
            kind: report
          - text: unpublished
            version: plan-1
            title: The first plan
            family: old
            date: 2031-05-06
            status: under discussion
            names: [operating plan]
          - text: unpublished
            version: plan-2
          - text: unpublished
            version: plan-3
        """)
            .manifest();
    assertThat(manifest.documents()).hasSize(1);
    UnpublishedDraft first = manifest.unpublished().getFirst();
    assertThat(first.title()).isEqualTo("The first plan");
    assertThat(first.declaration().date()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(first.declaration().status()).isEqualTo("under discussion");
    assertThat(first.names()).containsExactly("operating plan");
    assertThat(manifest.unpublished())
        .extracting(draft -> draft.family(manifest))
        .containsExactly("old", "main", "plan-3");
    assertThat(manifest.unpublished().getLast().title()).isEqualTo("plan-3");
  }

  @Test
  void usesEverythingElse() {
    ManifestReader.Result result =
        read(HERRING.replace("consent: [NO, EU]", "consent: [NO, EUR]\n    colour: red"));
    assertThat(result.notices())
        .extracting(Notice::toString)
        .containsExactly(
            "parley.yaml:13:19: there is no party 'EUR'; did you mean 'EU'?",
            "parley.yaml:14:5: unknown key 'colour'; known: id, title, terms, clauses, consent,"
                + " parent, family, expect");
    assertThat(result.manifest().issues()).hasSize(2);
    assertThat(result.manifest().issues().getFirst().consent()).containsExactly("NO");
  }

  @Test
  void leavesOutARulingThatCannotHold() {
    String yaml = "issues: [{id: a}]\nrulings:\n- {issue: b, tag: open}\n- {issue: a, tag: yes!}\n";
    assertThat(notices(yaml))
        .containsExactly(
            "parley.yaml:3:11: there is no issue 'b'; known: a",
            "parley.yaml:4:19: there is no tag 'yes!'; known: agreed, open");
    assertThat(read(yaml).manifest().rulings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a comment\n", "parties:\nissues:\nnames:\n", "title:\n"})
  void mayBeEmpty(String yaml) {
    assertThat(read(yaml).notices()).isEmpty();
    assertThat(read(yaml).manifest()).isEqualTo(Manifest.EMPTY);
  }

  @Test
  void namesWhatAMisspeltSectionHidesOnce() {
    assertThat(notices(HERRING.replace("parties:", "partys:") + "  - issue: x\n"))
        .filteredOn(notice -> notice.contains("no party 'NO'"))
        .hasSize(1);
    String twice = HERRING.replace("id: access-fee", "id: access-fee\n    consent: [NO, EU]");
    assertThat(notices(twice.replace("parties:", "partys:")))
        .filteredOn(notice -> notice.contains("there is no party"))
        .hasSize(2);
  }
}
