package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.corpus.CorpusReader;
import parley.corpus.Document;
import parley.corpus.ReadingOptions;

/** Which issues belong to which family of drafts. */
class TracksTest {
  private final Findings findings =
      Tagger.tag(
          CorpusReader.read(
              Path.of("src/test/resources/issues/two-tracks"), ReadingOptions.DEFAULT),
          null);

  private List<String> families(String issue) {
    return Papers.finding(findings, issue).families();
  }

  @Test
  void anIssueBelongsToTheDraftsThatDealWithItTheOldestFirst() {
    assertThat(families("pilots")).containsExactly("harbour");
    assertThat(families("patrols")).containsExactly("harbour", "coastguard");
  }

  @Test
  void theDeclaredFamilyGoesBeforeThose() {
    assertThat(families("search")).containsExactly("coastguard", "harbour");
  }

  @Test
  void aPartBelongsWhereTheWholeDoes() {
    assertThat(families("night-patrols")).containsExactly("harbour", "coastguard");
  }

  @Test
  void whatNoDraftDealsWithBelongsNowhere() {
    assertThat(families("museum")).isEmpty();
  }

  @Test
  void eachIssueIsListedOnceAndNamedWhereItBelongsToo() {
    assertThat(findings.tracks())
        .extracting(track -> track.family() + " " + ids(track.issues()) + " " + ids(track.others()))
        .containsExactly(
            "harbour [pilots, patrols, night-patrols] [search]",
            "coastguard [search] [patrols, night-patrols]",
            " [museum] []");
  }

  @Test
  void aTrackHasTheDraftsOfItsFamily() {
    assertThat(findings.tracks())
        .extracting(track -> track.drafts().stream().map(Document::path).toList())
        .containsExactly(List.of("drafts/harbour.md"), List.of("drafts/coast.md"), List.of());
  }

  @Test
  void oneFamilyLeavesTheOthersOut() {
    assertThat(ids(findings.inFamily("coastguard").all()))
        .containsExactly("patrols", "night-patrols", "search");
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.issue().id()).toList();
  }
}
