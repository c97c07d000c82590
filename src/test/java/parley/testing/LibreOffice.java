package parley.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: accepts or rejects the changes of a document. */
public final class LibreOffice {
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path BRIDGE = Path.of("/usr/lib/python3/dist-packages/uno.py");
  private static final Path SCRIPT = Path.of("src/test/resources/parley/tracked.py");
  private static final int PATIENCE = 120;

  private LibreOffice() {}

  /** Whether it is there, with what a script needs to speak to it. */
  public static boolean isPresent() {
    return Files.isExecutable(PROGRAM) && Files.isExecutable(PYTHON) && Files.exists(BRIDGE);
  }

  /**
   * Writes for each document two texts beside it: {@code .accepted.txt} and {@code .rejected.txt},
   * and the same two as Word files.
   *
   * @param folder a place of its own for the run
   */
  public static void settle(Path folder, List<Path> documents)
      throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(List.of(PYTHON.toString(), SCRIPT.toString()));
    command.add(folder.resolve("profile").toString());
    documents.forEach(document -> command.add(document.toString()));
    Path log = folder.resolve("log");
    Process run =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!run.waitFor(PATIENCE, TimeUnit.SECONDS) || run.exitValue() != 0) {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
      run.destroyForcibly();
      throw new IOException("LibreOffice did not do it: " + Files.readString(log));
    }
  }
}
