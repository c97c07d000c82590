package parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words or patterns that ships with the program: columns between tabulators. */
final class Table {
  private Table() {}

  /**
   * The rows below the line of titles; lines that begin with a number sign are comments.
   *
   * @throws IllegalStateException if the program was built without this table
   */
  static List<List<String>> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/parley/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
