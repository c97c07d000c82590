package parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the version that the build wrote into the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("/parley/version.txt")) {
      if (in == null) {
        throw new IOException("the jar lacks parley/version.txt");
      }
      return new String[] {
        "parley " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()
      };
    }
  }
}
