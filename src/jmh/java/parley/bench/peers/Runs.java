package parley.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs of one command, as whole processes.
 *
 * @param seconds the median wall time
 * @param megabytes the greatest resident memory seen, in MB; 0 where the system does not tell
 * @param output what it printed
 */
public record Runs(double seconds, long megabytes, String output) {
  private static final int LIMIT_SECONDS = 180;

  /**
   * Runs a command so many times after one that does not count.
   *
   * @return null if it takes more than three minutes
   * @throws IllegalStateException if it fails; a program that exits with 1 has found differences
   */
  public static @Nullable Runs of(List<String> command, int times, Path folder)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    long memory = 0;
    Path output = folder.resolve("output");
    for (int i = 0; i <= times; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(folder.resolve("errors").toFile())
              .start();
      long deadline = start + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
      while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
        memory = Math.max(memory, resident(process.pid()));
        if (System.nanoTime() > deadline) {
          process.destroyForcibly().waitFor();
          return null;
        }
      }
      if (process.exitValue() > 1) {
        throw new IllegalStateException(
            command + " failed: " + Files.readString(folder.resolve("errors")));
      }
      if (i > 0) {
        seconds.add((System.nanoTime() - start) / 1e9);
      }
    }
    seconds.sort(null);
    return new Runs(seconds.get(times / 2), memory / 1024, Files.readString(output));
  }

  /** The peak of a process on Linux, in kB. */
  private static long resident(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      return 0; // it has ended meanwhile, or this is no Linux
    }
    return 0;
  }
}
