package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of a folder is read as the text beside it has it, in UTF-8 and with {@code .expected}
 * behind its name. The files come out of Word processors, browsers and the hands of publishers; how
 * each was made is told in {@code SOURCES.md} of the folder.
 */
class DocumentFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/documents");
  private static final String EXPECTED = ".expected";

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(?:docx|pdf|html|odt|rtf)"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsEachFileAsItsReaderDoes(Path file) throws IOException {
    var reader = new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT);
    Reading reading = reader.read(file, file.getFileName().toString());
    assertThat(reading).isInstanceOf(Reading.Read.class);
    String text = ((Reading.Read) reading).document().text();
    Path expected = Path.of(file + EXPECTED);
    if (Boolean.getBoolean("parley.record")) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  @Test
  void holdsEnoughOfThem() throws IOException {
    assertThat(files()).hasSizeGreaterThan(39);
  }
}
