import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Formats every Java file below a folder; with --check it only names those that would change. */
class Format {
  public static void main(String[] args) throws IOException {
    boolean check = args[0].equals("--check");
    List<String> command =
        new ArrayList<>(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    try (Stream<Path> files = Files.walk(Path.of(args[args.length - 1]))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(command::add);
    }
    ToolProvider format = ToolProvider.findFirst("google-java-format").orElseThrow();
    System.exit(format.run(System.out, System.err, command.toArray(String[]::new)));
  }
}
