package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;

/** Which issues belong to which family of drafts. */
class TracksTest {
  private static final Findings FINDINGS =
      Tagger.tag(
          CorpusReader.read(
              Path.of("src/test/resources/issues/two-tracks"), ReadingOptions.DEFAULT),
          null);

  private static List<String> families(String issue) {
    return FINDINGS.all().stream()
        .filter(finding -> finding.issue().id().equals(issue))
        .findFirst()
        .orElseThrow()
        .families();
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
    assertThat(FINDINGS.tracks())
        .extracting(track -> track.family() + " " + ids(track.issues()) + " " + ids(track.others()))
        .containsExactly(
            "harbour [pilots, patrols, night-patrols] [search]",
            "coastguard [search] [patrols, night-patrols]",
            " [museum] []");
  }

  @Test
  void oneFamilyLeavesTheOthersOut() {
    assertThat(ids(FINDINGS.inFamily("coastguard").all()))
        .containsExactly("patrols", "night-patrols", "search");
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.issue().id()).toList();
  }
}
