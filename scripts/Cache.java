import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the jars of a package in place, and a cache of their classes that lets it start faster: Cache
 * TARGET HOME CORPUS TIME [JAVA]. TARGET is where Maven built, HOME the folder of the package, JAVA
 * the home of the Java that the cache is for, by default the one that runs this. The jars get the
 * time TIME, written as in ISO 8601: a JVM takes no cache of jars of another time.
 *
 * <p>The cache holds the classes that a rehearsal loads, sorted: the order in which threads happen
 * to load them would make the bytes of two builds differ.
 */
class Cache {
  private static final List<String> KINDS = List.of("drafts", "press", "search");

  /** What the cache depends on, of the lines that a Java says of itself. */
  private static final List<String> IDENTITY =
      List.of("IMPLEMENTOR=", "JAVA_RUNTIME_VERSION=", "OS_ARCH=", "OS_NAME=");

  private final Path java;
  private final Path home;
  private final String jars;

  private Cache(Path java, Path home, String jars) {
    this.java = java;
    this.home = home;
    this.jars = jars;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[1]);
    Path java = Path.of(args.length > 4 ? args[4] : System.getProperty("java.home"));
    List<String> jars = laid(Path.of(args[0]), home.resolve("lib"), Instant.parse(args[3]));
    String path =
        jars.stream().map(jar -> "lib/" + jar).collect(Collectors.joining(File.pathSeparator));
    new Cache(java, home, path).make(Path.of(args[2]).toAbsolutePath());
    // A cache fits one Java, one order of jars and their time: the launcher reads all three.
    Files.write(home.resolve("lib/jars"), jars);
    List<String> needs = new ArrayList<>(identity(java));
    needs.add("MODIFIED=" + Instant.parse(args[3]).getEpochSecond());
    Files.write(home.resolve("lib/java"), needs);
  }

  /** Copies the jars; gives their names, sorted. */
  private static List<String> laid(Path target, Path lib, Instant time) throws IOException {
    List<Path> built = new ArrayList<>(List.of(target.resolve("parley.jar")));
    try (Stream<Path> files = Files.list(target.resolve("lib"))) {
      files.filter(file -> file.toString().endsWith(".jar")).forEach(built::add);
    }
    Files.createDirectories(lib);
    for (Path jar : built) {
      Path copy = lib.resolve(jar.getFileName());
      Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(copy, FileTime.from(time));
    }
    return built.stream().map(jar -> jar.getFileName().toString()).sorted().toList();
  }

  private static List<String> identity(Path java) throws IOException {
    return Files.readAllLines(java.resolve("release")).stream()
        .filter(line -> IDENTITY.stream().anyMatch(line::startsWith))
        .sorted()
        .toList();
  }

  private void make(Path corpus) throws IOException, InterruptedException {
    SortedSet<String> classes = new TreeSet<>();
    for (String kind : KINDS) {
      Path loaded = Files.createTempFile("loaded", ".txt");
      run("-XX:DumpLoadedClassList=" + loaded, "-cp", jars, "parley.cli.Rehearsal", kind, corpus.toString());
      for (String line : Files.readAllLines(loaded)) {
        if (!line.startsWith("#") && !line.startsWith("@cp")) {
          classes.add(line.replaceFirst(" id: .*", ""));
        }
      }
      Files.delete(loaded);
    }
    Path list = Files.createTempFile("classes", ".txt");
    Files.write(list, classes);
    run(
        "-Xshare:dump",
        "-Xlog:disable",
        "-XX:SharedClassListFile=" + list,
        "-XX:SharedArchiveFile=lib/parley.jsa",
        "-cp",
        jars);
    Files.delete(list);
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin/java").toAbsolutePath().toString());
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(arguments));
    Process run =
        new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (run.waitFor() != 0) {
      throw new IOException("Java could not make a cache of classes: " + said);
    }
  }
}
