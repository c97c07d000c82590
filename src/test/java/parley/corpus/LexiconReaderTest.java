package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void refusesAPatternThatTakesTooLong() throws IOException {
    LexiconReader.Result read =
        read(Kind.CUES, "defer\tDEFERRED\tbefore\t(?:(?:a+)+)+!\t2\t" + "a".repeat(60) + ".\n");
    assertThat(told(read)).hasSize(1).allMatch(told -> told.contains("does not find its own"));
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
