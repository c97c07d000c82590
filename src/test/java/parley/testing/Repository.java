package parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository of git made for a test; the test is skipped where git is not installed. */
public final class Repository {
  private final Path folder;

  private Repository(Path folder) {
    this.folder = folder;
  }

  /** Makes a repository of a folder and commits all that is in it. */
  public static Repository of(Path folder) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is not installed");
    Repository repository = new Repository(folder);
    repository.git("init", "-q");
    repository.commit();
    return repository;
  }

  /** Commits the folder as it is. */
  public void commit() throws IOException {
    git("add", ".");
    git("commit", "-q", "-m", "as it is");
  }

  /** Runs git, which must succeed; what it says. */
  public String git(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-C"));
    command.add(folder.toString());
    command.addAll(List.of(words));
    Path log = Files.createTempFile("git", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      int exit = process.waitFor();
      String said = Files.readString(log);
      assertThat(exit).as(said).isZero();
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(log);
    }
  }
}
