package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.corpus.CorpusReader;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.Comparer;
import parley.redline.Compilation;
import parley.testing.Documents;
import parley.testing.Drafts;
import parley.testing.LibreOffice;
import parley.testing.RandomDrafts;
import parley.testing.TrackedChanges;

/** Accepting all changes gives the new draft, rejecting them all the old one. */
class DiffDocxTest {
  static Stream<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(seed -> 29 + seed * 104_729L);
  }

  private static byte[] diff(Draft old, Draft now) {
    return DiffDocx.of(
        Compilation.of(List.of(old, now), new Comparer(PartyMentions.of(Manifest.EMPTY))));
  }

  private static Draft markdown(String text) {
    return DraftParser.parse(Documents.draft(text));
  }

  private static Draft bundled(String name) {
    Path file = Path.of("corpus/drafts/" + name + ".md");
    Reading reading = CorpusReader.readFile(file, name, ReadingOptions.DEFAULT);
    return DraftParser.parse(((Reading.Read) reading).document());
  }

  private static void assertRoundTrip(Draft old, Draft now) {
    byte[] docx = diff(old, now);
    assertThat(Drafts.words(TrackedChanges.accepted(docx)))
        .as("accepted")
        .isEqualTo(Drafts.words(now));
    assertThat(Drafts.words(TrackedChanges.rejected(docx)))
        .as("rejected")
        .isEqualTo(Drafts.words(old));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesLeadFromTheOldDraftToTheNew(long seed) {
    List<String> drafts = new RandomDrafts(seed).drafts(2);
    assertRoundTrip(markdown(drafts.get(1)), markdown(drafts.get(2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us-28-point-plan ua-us-20-point-framework",
        "us-28-point-plan e3-counter-proposal",
        "paris-declaration-draft paris-declaration-adopted",
        "e3-counter-proposal berlin-security-documents",
      })
  void draftsOfTheCorpusComeOut(String names) {
    List<Draft> drafts = Stream.of(names.split(" ", -1)).map(DiffDocxTest::bundled).toList();
    assertRoundTrip(drafts.getFirst(), drafts.getLast());
  }

  @Test
  void paragraphsOfOneDraftLeaveNoEmptyOnesBehind() {
    Draft old = markdown("# Accord\n\n1. Ships pay.\n\n2. Tugs are free.\n\n3. Pilots board.\n");
    Draft now = markdown("# Accord\n\n1. Ships pay.\n\n2. Pilots board.\n");
    byte[] docx = diff(old, now);
    assertThat(TrackedChanges.accepted(docx))
        .isEqualTo("Accord\n1. Ships pay.\n2. Pilots board.\n");
    assertThat(TrackedChanges.rejected(docx))
        .isEqualTo("Accord\n1. Ships pay.\n2. Tugs are free.\n3. Pilots board.\n");
  }

  private static List<Draft> swapped() {
    String fees = "Every ship that enters the harbour pays a toll of 600 crowns.";
    String pilots = "Pilots board at the outer mark, at whatever hour the master calls for them.";
    String tugs = "Tugs are free for vessels in distress that carry no cargo of any kind.";
    return List.of(
        markdown("# Accord\n\n1. " + fees + "\n\n2. " + pilots + "\n\n3. " + tugs + "\n"),
        markdown("# Accord\n\n1. " + pilots + "\n\n2. " + tugs + "\n\n3. " + fees + "\n"));
  }

  @Test
  void whatMovedIsTrackedAsMoved() {
    byte[] docx = diff(swapped().getFirst(), swapped().getLast());
    assertThat(TrackedChanges.moves(docx, "moveFromRangeStart")).containsExactly("move1");
    assertThat(TrackedChanges.moves(docx, "moveToRangeStart")).containsExactly("move1");
    assertThat(TrackedChanges.moves(docx, "moveFrom")).isNotEmpty();
    assertRoundTrip(swapped().getFirst(), swapped().getLast());
  }

  @Test
  void theSameDraftsGiveTheSameBytes() throws InterruptedException {
    byte[] docx = diff(bundled("us-28-point-plan"), bundled("e3-counter-proposal"));
    Thread.sleep(2100); // The times in an archive go by two seconds.
    assertThat(diff(bundled("us-28-point-plan"), bundled("e3-counter-proposal"))).isEqualTo(docx);
  }

  @Test
  void nothingToAcceptBetweenEqualDrafts() {
    Comparer comparer = new Comparer(PartyMentions.of(Manifest.EMPTY));
    Draft draft = bundled("us-28-point-plan");
    Draft other = bundled("e3-counter-proposal");
    assertThat(DiffDocx.changes(Compilation.of(List.of(draft, draft), comparer))).isFalse();
    assertThat(DiffDocx.changes(Compilation.of(List.of(draft, other), comparer))).isTrue();
  }

  @Test
  void charactersThatXmlHasNotAreReplaced() {
    Draft old = markdown("1. Ships pay.\n");
    Draft now = markdown("1. Ships \u0007\uD800 pay \u202Enow.\n");
    assertThat(TrackedChanges.accepted(diff(old, now)))
        .isEqualTo("1. Ships \uFFFD\uFFFD pay \uFFFDnow.\n");
  }

  @Test
  void libreOfficeAcceptsAndRejectsThem(@TempDir Path folder) throws Exception {
    assumeTrue(LibreOffice.isPresent(), "LibreOffice is not here");
    List<List<Draft>> pairs = new ArrayList<>(List.of(swapped()));
    pairs.add(List.of(bundled("us-28-point-plan"), bundled("ua-us-20-point-framework")));
    for (long seed = 1; seed <= 6; seed++) {
      pairs.add(new RandomDrafts(seed).drafts(1).stream().map(DiffDocxTest::markdown).toList());
    }
    List<Path> files = new ArrayList<>();
    for (List<Draft> pair : pairs) {
      Path file = folder.resolve("diff" + files.size() + ".docx");
      Files.write(file, diff(pair.getFirst(), pair.getLast()));
      files.add(file);
    }
    LibreOffice.settle(folder, files);
    for (int i = 0; i < pairs.size(); i++) {
      assertSettled(files.get(i), "accepted", pairs.get(i).getLast());
      assertSettled(files.get(i), "rejected", pairs.get(i).getFirst());
    }
  }

  private static void assertSettled(Path docx, String how, Draft draft) throws IOException {
    String text = Files.readString(Path.of(docx + "." + how + ".txt"));
    assertThat(Drafts.words(text))
        .as(docx.getFileName() + " " + how)
        .isEqualTo(Drafts.words(draft));
  }
}
