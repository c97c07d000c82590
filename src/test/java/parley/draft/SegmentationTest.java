package parley.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Documents;

/**
 * Texts of the kinds that drafts come in, each beside the tree of its clauses: one row a clause,
 * its level of nesting, id, label, heading and the beginning of its words. {@code
 * -Dparley.record=true} records the trees anew, to be read before they are kept.
 */
class SegmentationTest {
  private static final Path TREES = Path.of("src/test/resources/parley/draft/trees");
  private static final int SHOWN = 60;

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(TREES)) {
      return files.filter(f -> !f.toString().endsWith(".tree")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void givesTheTreeThatWasRead(Path file) throws IOException {
    String text = Files.readString(file);
    Draft draft =
        DraftParser.parse(
            file.toString().endsWith(".md") ? Documents.draft(text) : Documents.plainDraft(text));
    String tree =
        draft.clauses().stream().map(clause -> row(draft, clause)).collect(Collectors.joining());
    Path known = TREES.resolve(file.getFileName().toString().replaceAll("\\.[a-z]+$", ".tree"));
    if (Boolean.getBoolean("parley.record")) {
      Files.writeString(known, tree);
    }
    assertThat(tree).isEqualTo(Files.readString(known));
  }

  private static String row(Draft draft, Clause clause) {
    String words = draft.text(clause).strip().replaceAll("\\s+", " ");
    String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    return "%s%s | %s | %s | %s%n"
        .formatted(
            "  ".repeat(clause.depth()), clause.id(), clause.label(), clause.heading(), shown)
        .replace("\r", "");
  }
}
