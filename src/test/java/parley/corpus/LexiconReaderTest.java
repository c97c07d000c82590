package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.LexiconReader.Kind;
import parley.corpus.LexiconReader.Named;

/** The tables by which a corpus extends the lexicon: what is read, and what is said of the rest. */
class LexiconReaderTest {
  @TempDir Path root;

  private LexiconReader.Result read(Kind kind, String table) throws IOException {
    Files.writeString(root.resolve("table.tsv"), table);
    return named(kind, "table.tsv");
  }

  private LexiconReader.Result named(Kind kind, String path) {
    return LexiconReader.read(root, List.of(new Named(kind, path, new Location(7, 9))));
  }

  private static List<String> told(LexiconReader.Result result) {
    return result.notices().stream().map(Notice::toString).toList();
  }

  @Test
  void readsRowsBetweenTitlesAndRemarks() throws IOException {
    LexiconReader.Result read =
        read(
            Kind.CUES,
            """
            category\teffect\ttopic\tpattern\tstrength\texample
            # a remark

            defer\tDEFERRED\tbefore\t\\bsnoozed\\b\t2\tThe fee was snoozed.
            """);
    assertThat(read.notices()).isEmpty();
    assertThat(read.lexicon().cues()).hasSize(1);
  }

  @Test
  void namesTheLineOfARowThatCannotBeUsedAndUsesTheOthers() throws IOException {
    LexiconReader.Result read =
        read(Kind.WORDS, "speech\tpiped\nspeach\tpiped\nabbreviations\t \n");
    assertThat(told(read))
        .containsExactly(
            "table.tsv:2:1: there is no list 'speach'; did you mean 'speech'?",
            "table.tsv:3:1: this row names no words");
    assertThat(read.lexicon().words()).containsExactly(List.of("speech", "piped"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(?:(?:a+)+)+!;A!",
        "(?:(?:(?:ab)+)+)+!;ab!",
        "(?:(?:a+)+)+!;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.",
        "(\\w+) ?(\\w+) ?(\\w+) ?(\\w+) ?never;it is now or never",
      })
  void namesAPatternThatTakesTooLongAndLeavesItOut(String pattern, String example)
      throws IOException {
    LexiconReader.Result cues =
        read(
            Kind.CUES,
            "defer\tDEFERRED\tbefore\t"
                + pattern
                + "\t2\t"
                + example
                + "\ndefer\tDEFERRED\tbefore\t\\bsnoozed\\b\t2\tIt was snoozed.\n");
    assertThat(told(cues))
        .singleElement()
        .asString()
        .startsWith("table.tsv:1:1: the pattern takes too long, as on the text '");
    assertThat(cues.lexicon().cues()).hasSize(1);
  }

  @Test
  void readsNothingOutsideTheCorpus() throws IOException {
    Path outside = Files.createTempFile("words", ".tsv");
    Files.writeString(outside, "speech\tpiped\n");
    Files.createSymbolicLink(root.resolve("link.tsv"), outside);
    for (String path :
        List.of("link.tsv", "../" + outside.getFileName(), outside.toString(), ".", "no.tsv")) {
      LexiconReader.Result read = named(Kind.WORDS, path);
      assertThat(read.lexicon()).isEqualTo(OwnLexicon.NONE);
      assertThat(told(read))
          .containsExactly(
              "parley.yaml:7:9: '" + path + "' is no file of this corpus; put it into its folder");
    }
  }

  @Test
  void stopsAtALargeFile() throws IOException {
    assertThat(told(read(Kind.WORDS, "# ".repeat(600_000))))
        .allMatch(told -> told.contains("larger than 1 MB"));
  }
}
