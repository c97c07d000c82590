package parley.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a Parley of its own process is started.
 *
 * @param before the words before the Java command, such as those of {@code setpriv}; may be empty
 * @param java the Java command
 * @param options of the Java command, the class path among them
 */
record Launch(List<String> before, Path java, List<String> options) {
  private static final String PARLEY = "parley.cli.Parley";

  /** What a process left behind. */
  record Outcome(int exit, String out, String err) {}

  /** Whether what a person is told is free of traces of the program. */
  static boolean isClear(String err) {
    return !err.contains("\tat ") && !err.contains("Exception") && !err.contains("a defect");
  }

  Launch {
    before = List.copyOf(before);
    options = List.copyOf(options);
  }

  /** With the Java and the classes of this process. */
  static Launch ofThisJava() {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new Launch(
        List.of(),
        Path.of(System.getProperty("java.home"), "bin", "java"),
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData", // which would leave a working folder that may not be read
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classes));
  }

  Launch behind(String... words) {
    return new Launch(List.of(words), java, options);
  }

  /** With another Java, and options before the others. */
  Launch with(Path otherJava, List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(options);
    return new Launch(before, otherJava, all);
  }

  private List<String> command(String main, List<String> args) {
    List<String> command = new ArrayList<>(before);
    command.add(java.toString());
    command.addAll(options);
    command.add(main);
    command.addAll(args);
    return command;
  }

  /** Starts Parley in a folder; what it says goes nowhere. */
  Process start(Path folder, String... args) throws IOException {
    return new ProcessBuilder(command(PARLEY, List.of(args)))
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs Parley in a folder to its end. */
  Outcome run(Path folder, String... args) throws IOException {
    return runMain(PARLEY, folder, args);
  }

  /** Runs a class in a folder to its end. */
  Outcome runMain(String main, Path folder, String... args) throws IOException {
    Path out = Files.createTempFile("soak", ".out");
    Path err = Files.createTempFile("soak", ".err");
    try {
      Process process =
          new ProcessBuilder(command(main, List.of(args)))
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int exit = process.waitFor();
      return new Outcome(exit, text(out), text(err));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
