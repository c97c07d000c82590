package parley.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a corpus that extend the lexicon. Every row that cannot be used is noted with
 * its line, and the others are used.
 */
final class LexiconReader {
  /** What a file of the lexicon holds. */
  enum Kind {
    CUES("cues", 6),
    WORDS("words", 2),
    BOILERPLATE("boilerplate", 2);

    private final String key;
    private final int columns;

    Kind(String key, int columns) {
      this.key = key;
      this.columns = columns;
    }

    /** Under which key {@code parley.yaml} names such files. */
    String key() {
      return key;
    }
  }

  /**
   * A file as {@code parley.yaml} names it.
   *
   * @param at where it is named
   */
  record Named(Kind kind, String path, Location at) {}

  /** What was read, and what was wrong with it. */
  record Result(OwnLexicon lexicon, List<Notice> notices) {}

  /** A table for one negotiation is small; more is a mistake. */
  private static final int LARGEST = 1 << 20;

  private static final int MOST_ROWS = 5_000;
  private static final int LONGEST_PATTERN = 1_000;

  /** A file with more faults than these is of another kind; the rest would only be noise. */
  private static final int MOST_FAULTS = 20;

  private static final Set<String> TITLES = Set.of("category", "where");
  private static final Set<String> SIDES = Set.of("before", "after", "-");
  private static final Set<String> PLACES = Set.of("head", "tail", "any", "-");
  private static final Set<String> EXTENSIBLE =
      Set.of("abbreviations", "speech", "topic.before", "party.adverbs", "party.verbs");

  private final List<List<String>> cues = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();
  private final List<List<String>> boilerplate = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private LexiconReader() {}

  /** The effects of cues, which are read only where a corpus adds cues of its own. */
  private static final class Effects {
    private static final Set<String> ALL = all();

    private static Set<String> all() {
      var effects = new TreeSet<String>(Set.of("-"));
      Table.read("cues.tsv").forEach(row -> effects.add(row.get(1)));
      return effects;
    }
  }

  static Result read(Path root, List<Named> files) {
    var reader = new LexiconReader();
    files.forEach(file -> reader.read(root, file));
    return new Result(
        new OwnLexicon(reader.cues, reader.words, reader.boilerplate), reader.notices);
  }

  private void read(Path root, Named file) {
    try {
      Path real = inside(root, file.path());
      if (real == null) {
        fault(file, "'" + file.path() + "' is no file of this corpus; put it into its folder");
      } else if (Files.size(real) > LARGEST) {
        fault(file, "'" + file.path() + "' is larger than 1 MB; a table of words is smaller");
      } else {
        rows(file, real);
      }
    } catch (IOException e) {
      fault(file, "'" + file.path() + "': " + DocumentReader.reason(e));
    }
  }

  /** What the files are called in the corpus, where they are no documents. */
  static Set<String> paths(List<Named> files) {
    return files.stream()
        .flatMap(file -> normal(file.path()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> normal(String path) {
    try {
      return Optional.of(Path.of(path).normalize().toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The file that a name means, or null if it is none or lies outside the corpus. */
  static @Nullable Path inside(Path root, String name) throws IOException {
    try {
      Path top = root.toRealPath();
      Path file = top.resolve(name).normalize();
      boolean within = file.startsWith(top) && Files.isRegularFile(file);
      return within && file.toRealPath().startsWith(top) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private void rows(Named file, Path real) throws IOException {
    Decoder.Decoded decoded = Decoder.decode(Files.readAllBytes(real), FileFormat.TEXT);
    if (decoded == null) {
      fault(file, "'" + file.path() + "' is a binary file, no table");
      return;
    }
    List<String> lines = decoded.text().lines().toList();
    int used = 0;
    int faults = 0;
    for (int i = 0; i < lines.size() && faults < MOST_FAULTS; i++) {
      String line = lines.get(i);
      List<String> row = List.of(line.split("\t", -1));
      if (line.isBlank() || line.startsWith("#") || TITLES.contains(row.getFirst())) {
        continue;
      }
      String wrong = ++used > MOST_ROWS ? "there are more than 5000 rows" : fault(file.kind(), row);
      if (wrong == null) {
        rows(file.kind()).add(row);
      } else {
        faults++;
        notices.add(Notice.fault(file.path(), new Location(i + 1, 1), wrong));
      }
    }
  }

  private List<List<String>> rows(Kind kind) {
    return switch (kind) {
      case CUES -> cues;
      case WORDS -> words;
      case BOILERPLATE -> boilerplate;
    };
  }

  private void fault(Named file, String message) {
    notices.add(Notice.fault(CorpusReader.MANIFEST, file.at(), message));
  }

  /** What is wrong with a row, or null. */
  private static @Nullable String fault(Kind kind, List<String> row) {
    if (row.size() < kind.columns) {
      return "a row of '"
          + kind.key
          + "' has "
          + kind.columns
          + " columns with a tabulator between them; this one has "
          + row.size();
    }
    return switch (kind) {
      case CUES -> cueFault(row);
      case WORDS -> wordsFault(row);
      case BOILERPLATE -> known("place", row.get(0), PLACES, patternFault(row.get(1), null));
    };
  }

  private static @Nullable String cueFault(List<String> row) {
    String wrong = patternFault(row.get(3), row.get(1).equals("-") ? null : row.get(5));
    if (!row.get(4).matches("[0-3]")) {
      wrong = "the strength '" + row.get(4) + "' is not 0, 1, 2 or 3";
    }
    return known("effect", row.get(1), Effects.ALL, known("side", row.get(2), SIDES, wrong));
  }

  private static @Nullable String wordsFault(List<String> row) {
    String empty = row.get(1).isBlank() ? "this row names no words" : null;
    return known("list", row.get(0), EXTENSIBLE, empty);
  }

  private static @Nullable String known(
      String what, String name, Set<String> all, @Nullable String otherwise) {
    return all.contains(name)
        ? otherwise
        : "there is no " + what + " '" + name + "'; " + Spelling.hint(name, new TreeSet<>(all));
  }

  /**
   * What is wrong with a pattern, or null.
   *
   * @param example what it has to find; null to leave that out
   */
  private static @Nullable String patternFault(String pattern, @Nullable String example) {
    if (pattern.isEmpty() || pattern.length() > LONGEST_PATTERN) {
      return "a pattern has 1 to " + LONGEST_PATTERN + " letters";
    }
    try {
      Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      if (Patience.finds(compiled, "")) {
        return "the pattern finds every text, even an empty one";
      }
      String slow = Patience.exhaustedBy(compiled, example == null ? "" : example);
      if (slow != null) {
        return "the pattern takes too long, as on the text '"
            + slow
            + "'; let no repetition stand in another";
      }
      boolean found = example == null || Patience.finds(compiled, Objects.requireNonNull(example));
      return found ? null : "the pattern does not find its own example '" + example + "'";
    } catch (PatternSyntaxException e) {
      return "the pattern is malformed: " + e.getDescription();
    }
  }
}
