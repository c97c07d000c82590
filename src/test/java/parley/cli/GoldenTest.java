package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Cli;

/**
 * Runs every folder below {@code golden/}: the line in {@code command}, in a copy of {@code in/}
 * beside a copy of the bundled corpus, must print {@code stdout} and {@code stderr} and end with
 * {@code exit}, and must do so again under another locale and time zone. With {@code COLUMNS=200}
 * before the command it runs on a terminal of that width. {@code -Dparley.record=true} records
 * anew.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatWasRecorded(String name, @TempDir Path temp) throws IOException {
    Path folder = CASES.resolve(name);
    String[] args = words(Files.readString(folder.resolve("command")).strip());
    Cli.Result result = run(prepare(folder, temp.resolve("first")), args);
    if (Boolean.getBoolean("parley.record")) {
      record(folder, result);
    }
    assertThat(result.out()).isEqualTo(Files.readString(folder.resolve("stdout")));
    assertThat(result.err()).isEqualTo(Files.readString(folder.resolve("stderr")));
    assertThat(result.exit() + "\n").isEqualTo(Files.readString(folder.resolve("exit")));
    assertThat(elsewhere(() -> run(prepare(folder, temp.resolve("second")), args)))
        .as("under another locale and time zone")
        .isEqualTo(result);
  }

  private static Cli.Result run(Path folder, String... words) {
    String columns = words[0].startsWith("COLUMNS=") ? words[0].replace("COLUMNS=", "") : "";
    String[] args = Arrays.copyOfRange(words, columns.isEmpty() ? 1 : 2, words.length);
    return columns.isEmpty()
        ? Cli.run(folder, args)
        : Cli.run(folder, Map.of("COLUMNS", columns), true, args);
  }

  private interface Run {
    Cli.Result run() throws IOException;
  }

  private static Cli.Result elsewhere(Run run) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return run.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Path prepare(Path folder, Path target) throws IOException {
    Files.createDirectories(target);
    if (Files.readString(folder.resolve("command")).contains("corpus")) {
      copy(Path.of("corpus"), target.resolve("corpus"));
    }
    if (Files.isDirectory(folder.resolve("in"))) {
      copy(folder.resolve("in"), target);
    }
    return target;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains(".parley")) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(line); m.find(); ) {
      words.add(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
    }
    return words.toArray(String[]::new);
  }

  private static void record(Path folder, Cli.Result result) throws IOException {
    Files.writeString(folder.resolve("stdout"), result.out());
    Files.writeString(folder.resolve("stderr"), result.err());
    Files.writeString(folder.resolve("exit"), result.exit() + "\n");
  }
}
