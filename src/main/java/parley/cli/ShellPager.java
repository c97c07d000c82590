package parley.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A pager that is a command for the shell. */
final class ShellPager implements Pager {
  /** From here on a shell could not run the command at all, up to {@link #NOT_FOUND}. */
  private static final int NOT_EXECUTABLE = 126;

  private static final int NOT_FOUND = 127;

  private final String command;
  private final Map<String, String> environment;
  private final Path folder;

  private ShellPager(String command, Map<String, String> environment, Path folder) {
    this.command = command;
    this.environment = environment;
    this.folder = folder;
  }

  /**
   * The pager that {@code PAGER} names, a command for the shell, else {@code less}; none if it is
   * empty, or {@code cat}, or if there is no {@code less}. As with git, {@code less} ends by itself
   * where the answer fits the screen, and shows colours.
   *
   * @param folder where it runs
   */
  static Pager of(Map<String, String> environment, Path folder) {
    return command(environment)
        .<Pager>map(command -> new ShellPager(command, environment, folder))
        .orElse(NONE);
  }

  private static Optional<String> command(Map<String, String> environment) {
    String named = environment.get("PAGER");
    if (named != null) {
      return Optional.of(named.strip()).filter(name -> !name.isEmpty() && !name.equals("cat"));
    }
    String path = environment.getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "less")))
        ? Optional.of("less")
        : Optional.empty();
  }

  @Override
  public boolean show(String text) {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    shell.environment().put("LESS", environment.getOrDefault("LESS", "FRX"));
    shell.environment().put("LV", environment.getOrDefault("LV", "-c"));
    try {
      return shown(shell.start(), text);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean shown(Process pager, String text) {
    // Ctrl-C is for the pager: this process waits for it before it leaves the terminal.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(pager)));
    try (OutputStream in = pager.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Who ends the pager early has read enough.
    }
    int end = await(pager);
    return end != NOT_EXECUTABLE && end != NOT_FOUND;
  }

  private static int await(Process pager) {
    while (true) {
      try {
        return pager.waitFor();
      } catch (InterruptedException e) {
        // The person at the pager decides how long it takes.
      }
    }
  }
}
