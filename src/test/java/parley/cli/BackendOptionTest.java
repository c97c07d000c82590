package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;

class BackendOptionTest {
  @TempDir Path talks;

  private void write(String backend) throws IOException {
    Files.createDirectories(talks.resolve("drafts"));
    Files.writeString(talks.resolve("drafts/a.md"), "1. The quota of herring is shared.\n");
    Files.writeString(talks.resolve("parley.yaml"), "title: Fish\n" + backend);
  }

  private static String nowhere() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + free.getLocalPort();
    }
  }

  private static String cluster(String url) {
    return "backend: {engine: opensearch, url: '" + url + "', prefix: fish}\n";
  }

  @Test
  void saysThatNoClusterIsDeclared() throws IOException {
    write("");
    Cli.Result result = Cli.run(talks, "search", "quota", "--backend", "opensearch");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("parley.yaml names no cluster; write 'backend:'");
  }

  @Test
  void saysOnceThatTheClusterIsNotThereAndTellsNoSecret() throws IOException {
    String url = nowhere();
    write(cluster(url));
    Map<String, String> environment =
        Map.of("PARLEY_OPENSEARCH_USER", "clerk", "PARLEY_OPENSEARCH_PASSWORD", "s3cret");
    for (String[] command : new String[][] {{"index"}, {"search", "quota"}}) {
      Cli.Result result = Cli.run(talks, environment, false, command);
      assertThat(result.exit()).isEqualTo(4);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .startsWith("parley: no cluster answers at " + url)
          .hasLineCount(1)
          .doesNotContain("s3cret", "clerk", "Exception");
    }
  }

  @Test
  void usesTheIndexOfTheCorpusWhenToldTo() throws IOException {
    write(cluster(nowhere()));
    Cli.Result result = Cli.run(talks, "search", "quota", "--backend", "lucene");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("drafts/a.md:1");
  }
}
