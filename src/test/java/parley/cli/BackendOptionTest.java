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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "backend: {engine: elastic}|parley.yaml:2:19: 'engine' must be lucene or opensearch",
        "backend: {engine: unusable}|parley.yaml:2:19: 'engine' must be lucene or opensearch",
        "backend: {engine: opensearch, prefix: fish}|parley.yaml:2:10: 'backend' has no 'url'",
        "backend: {url: 'ftp://a', prefix: fish}|parley.yaml:2:16: 'ftp://a' is no address",
        "backend: opensearch|parley.yaml:2:10: 'backend' must be",
      })
  void fallsBackToNoOtherIndexWhereTheBackendIsWrong(String backend, String message)
      throws IOException {
    write(backend + "\n");
    for (String[] command :
        new String[][] {{"index"}, {"search", "quota"}, {"index", "--backend", "opensearch"}}) {
      Cli.Result result = Cli.run(talks, command);
      assertThat(result.exit()).isEqualTo(4);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .contains(message, "'backend' in parley.yaml cannot be used")
          .hasLineCount(2);
      assertThat(talks.resolve(".parley")).doesNotExist();
    }
    Cli.Result here = Cli.run(talks, "search", "quota", "--backend", "lucene");
    assertThat(here.out()).contains("drafts/a.md:1");
    assertThat(here.exit()).isEqualTo(3);
  }

  @Test
  void usesTheIndexOfTheCorpusWhenToldTo() throws IOException {
    write(cluster(nowhere()));
    Cli.Result result = Cli.run(talks, "search", "quota", "--backend", "lucene");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("drafts/a.md:1");
  }
}
