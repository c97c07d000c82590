package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {
  @TempDir Path folder;

  @Test
  void isReadByWhoeverMayReadOtherNewFiles() throws Exception {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Answer.write(folder.resolve("answer"), "text");
    for (String attribute : new String[] {"owner", "group", "permissions"}) {
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        assertThat(Files.getAttribute(folder.resolve("answer"), "posix:" + attribute))
            .isEqualTo(Files.getAttribute(plain, "posix:" + attribute));
      }
    }
    assertThat(folder.resolve("answer")).hasContent("text");
  }

  @Test
  void takesThePlaceOfWhatWasThereAndLeavesNothingElse() throws Exception {
    Files.writeString(folder.resolve("answer"), "old");
    Answer.write(folder.resolve("answer"), "new");
    assertThat(folder.resolve("answer")).hasContent("new");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void saysWhyItCannotBeWritten() {
    assertThatThrownBy(() -> Answer.write(folder.resolve("none/answer"), "text"))
        .isInstanceOf(Stopped.class)
        .extracting(problem -> ((Stopped) problem).message())
        .asString()
        .contains("its folder does not exist", "--output");
  }

  @Test
  void writesWhatALinkPointsToAndLeavesTheLink() throws Exception {
    Path file = Files.writeString(folder.resolve("answer"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Answer.write(link, "new");
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void writesToAPipeAndPutsNoFileInItsPlace() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    Answer.write(pipe, "text");
    assertThat(reader.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("text");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }
}
