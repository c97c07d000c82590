package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackendReaderTest {
  private static ManifestReader.Result read(String entries) {
    return ManifestReader.read("parley.yaml", "backend:\n  " + entries.replace("; ", "\n  "));
  }

  @Test
  void readsAllOfIt() {
    ManifestReader.Result result =
        read(
            "engine: opensearch; url: [https://a.example:9200, http://127.0.0.1:9201]; prefix:"
                + " cod-talks; shards: 3; replicas: 2; ca: keys/ca.pem");
    assertThat(result.notices()).isEmpty();
    assertThat(result.manifest().backend())
        .isEqualTo(
            new Backend(
                Backend.Engine.OPENSEARCH,
                List.of("https://a.example:9200", "http://127.0.0.1:9201"),
                "cod-talks",
                3,
                2,
                "keys/ca.pem"));
  }

  @Test
  void takesAnAddressForTheWishToUseIt() {
    assertThat(read("url: https://a.example; prefix: cod").manifest().backend())
        .isEqualTo(
            new Backend(Backend.Engine.OPENSEARCH, List.of("https://a.example"), "cod", 1, 1, ""));
  }

  @Test
  void mayKeepTheIndexWithTheCorpusAndStillNameACluster() {
    Backend backend =
        read("engine: lucene; url: https://a.example; prefix: cod").manifest().backend();
    assertThat(backend)
        .isEqualTo(
            new Backend(Backend.Engine.LUCENE, List.of("https://a.example"), "cod", 1, 1, ""));
  }

  @Test
  void takesAnEmptyEntryForNone() {
    ManifestReader.Result result = ManifestReader.read("parley.yaml", "title: Fish\nbackend:\n");
    assertThat(result.manifest().backend()).isNull();
    assertThat(result.notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "engine: elastic|'engine' must be lucene or opensearch, not 'elastic'",
        "engine: opensearch; prefix: cod|'backend' has no 'url' of a cluster",
        "url: https://a.example|'backend' needs a 'prefix'",
        "url: https://a.example; prefix: Cod|'backend' needs a 'prefix'",
        "url: ftp://a.example; prefix: cod|'ftp://a.example' is no address of a cluster",
        "url: a.example; prefix: cod|'a.example' is no address of a cluster",
        "url: https://a.example; prefix: cod; shards: 0|'shards' must be a number from 1 to 1024",
        "url: https://a.example; prefix: cod; replicas: x|'replicas' must be a number from 0",
        "url: https://a.example; prefix: cod; pasword: x|unknown key 'pasword'",
      })
  void saysWhatIsWrong(String entries, String message) {
    assertThat(read(entries).notices())
        .anySatisfy(notice -> assertThat(notice.toString()).contains(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "url: https://clerk:s3cret@a.example; prefix: cod",
        "url: 'https://clerk:s3cret@a example'; prefix: cod",
        "url: 'clerk:s3cret@a.example'; prefix: cod"
      })
  void repeatsNoPasswordThatStandsInAnAddress(String entries) {
    ManifestReader.Result result = read(entries);
    assertThat(result.manifest().backend()).isEqualTo(Backend.UNUSABLE);
    assertThat(result.notices())
        .isNotEmpty()
        .noneSatisfy(notice -> assertThat(notice.toString()).contains("s3cret"));
  }
}
