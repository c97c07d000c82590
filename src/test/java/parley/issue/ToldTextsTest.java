package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.claim.Stance;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;

/** What reports tell of drafts whose text is not public. */
class ToldTextsTest {
  private static Findings findings(@Nullable LocalDate day) {
    Path root = Path.of("src/test/resources/issues/told-texts");
    return Tagger.tag(CorpusReader.read(root, ReadingOptions.DEFAULT), day);
  }

  private static List<String> contents(ToldText text) {
    return text.contents().stream().map(ToldText.Content::issue).toList();
  }

  @Test
  void areFoundUnderTheirNamesAndInReportsThatDeclareThem() {
    List<ToldText> unpublished = findings(null).unpublished();
    assertThat(unpublished).extracting(ToldText::name).containsExactly("ferry-plan");
    assertThat(contents(unpublished.getFirst())).containsExactly("fares", "timetable", "fuel");
    assertThat(unpublished.getFirst().told()).isEqualTo(LocalDate.of(2031, 3, 2));
  }

  @Test
  void areUnknownBeforeTheirDay() {
    assertThat(findings(LocalDate.of(2031, 2, 28)).unpublished()).isEmpty();
    assertThat(findings(LocalDate.of(2031, 6, 1)).unpublished())
        .extracting(ToldText::name)
        .containsExactly("ferry-plan", "ferry-plan-2");
  }

  @Test
  void otherTextsThatReportsTellOfAreKeptApart() {
    assertThat(findings(null).told())
        .filteredOn(text -> text.declared().isEmpty())
        .singleElement()
        .satisfies(text -> assertThat(text.name()).isEqualTo("museum plan"))
        .satisfies(text -> assertThat(contents(text)).contains("pilots"));
  }

  @Test
  void giveTheirFamilyToWhatStandsInThem() {
    assertThat(findings(null).tracks())
        .extracting(track -> track.family() + " " + track.issues().size())
        .containsExactly("harbour 1", "ferries 3");
  }

  @Test
  void areTheTextThatAPartyAnswers() {
    assertThat(findings(null).all())
        .filteredOn(finding -> finding.issue().id().equals("fares"))
        .flatExtracting(Finding::positions)
        .filteredOn(position -> position.party().equals("LAG"))
        .allMatch(position -> position.stance() == Stance.ACCEPTS)
        .extracting(Position::inherited)
        .containsExactly("operating plan");
  }
}
