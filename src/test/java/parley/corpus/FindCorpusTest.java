package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCorpusTest {
  @TempDir private Path temp = Path.of("");

  @Test
  void isTheNearestFolderUpwardThatDeclaresOne() throws IOException {
    Path deep = Files.createDirectories(temp.resolve("talks/drafts/old"));
    Files.createFile(temp.resolve("talks/parley.yaml"));
    assertThat(CorpusReader.find(deep)).isEqualTo(temp.resolve("talks"));
  }

  @Test
  void mayStandInAFolderOfThatNameInARepository() throws IOException {
    Path source = Files.createDirectories(temp.resolve("source/deep"));
    Files.createDirectories(temp.resolve("corpus"));
    Files.createFile(temp.resolve("corpus/parley.yaml"));
    assertThat(CorpusReader.find(source)).isEqualTo(temp.resolve("corpus"));
  }

  @Test
  void isTheFolderItselfWhereNoneIsDeclared() throws IOException {
    Files.createDirectories(temp.resolve("corpus"));
    assertThat(CorpusReader.find(temp)).isEqualTo(temp);
  }

  @Test
  void declaresNothingAboutAFileOutsideOfIt() throws IOException {
    Files.createDirectories(temp.resolve("corpus"));
    Files.writeString(
        temp.resolve("corpus/parley.yaml"),
        "documents:\n  - files: \"**.txt\"\n    kind: statement\n");
    Path outside = Files.writeString(temp.resolve("lease.txt"), "1. Rent\n\n2. Use\n");
    var reading = CorpusReader.readFile(outside, "lease.txt", ReadingOptions.DEFAULT);
    assertThat(((Reading.Read) reading).document().kind()).isNotEqualTo(DocumentKind.STATEMENT);
  }
}
