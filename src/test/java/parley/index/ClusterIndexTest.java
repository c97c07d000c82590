package parley.index;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.index.IndexUpdate.Counts;
import parley.index.IndexUpdate.Unavailable;
import parley.index.IndexUpdate.Updated;
import parley.index.SearchOutcome.Unanswered;

/** What an update says and does when a cluster refuses, is busy, or is not there. */
class ClusterIndexTest {
  private static final Duration SHORT = Duration.ofMillis(600);
  private static final Credentials USER = new Credentials.Basic("clerk", "s3cret-word");

  @Test
  void saysThatNobodyAnswers() throws IOException {
    URI nowhere;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nowhere = URI.create("http://127.0.0.1:" + free.getLocalPort());
    }
    Cluster cluster = new Cluster(List.of(nowhere), "talks", 1, 0, null, new Credentials.None());
    try (ClusterIndex index = ClusterIndex.at(cluster, SHORT)) {
      assertThat(index.update(Talks.documents(), Progress.NONE))
          .isInstanceOfSatisfying(
              Unavailable.class,
              no -> assertThat(no.reason()).contains("no cluster answers at " + nowhere));
      assertThat(index.search(request("quota")))
          .isInstanceOfSatisfying(
              Unanswered.class,
              no -> assertThat(no.reason()).contains("no cluster answers at " + nowhere));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401|does not let in the user of PARLEY_OPENSEARCH_USER and PARLEY_OPENSEARCH_PASSWORD",
        "403|does not allow this to the user of PARLEY_OPENSEARCH_USER",
        "503|is not able to answer now (503: closed)",
        "400|refused (400: closed)",
      })
  void saysWhyTheClusterRefuses(int status, String reason) throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      fake.alwaysAnswer(status, "{\"error\":{\"type\":\"t\",\"reason\":\"closed\"}}");
      assertThat(reason(fake.cluster(USER)))
          .contains(reason)
          .contains(fake.uri("http").toString())
          .doesNotContain("s3cret", "clerk");
    }
  }

  @Test
  void asksWhoItIsWhereTheEnvironmentSaysNobody() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      fake.alwaysAnswer(401, "Unauthorized");
      assertThat(reason(fake.cluster(Credentials.of(Map.of()))))
          .contains("set PARLEY_OPENSEARCH_USER and PARLEY_OPENSEARCH_PASSWORD");
    }
  }

  @Test
  void takesCredentialsFromTheEnvironmentAndTellsNobody() throws IOException {
    Credentials user =
        Credentials.of(Map.of(Credentials.USER, "clerk", Credentials.PASSWORD, "s3cret-word"));
    Credentials key = Credentials.of(Map.of(Credentials.API_KEY, "k3y", Credentials.USER, "clerk"));
    assertThat(List.of(user.toString(), key.toString(), user.told(), key.told()))
        .noneMatch(text -> text.contains("s3cret") || text.contains("k3y"));
    try (FakeCluster fake = new FakeCluster()) {
      update(fake.cluster(user), Talks.documents());
      update(fake.cluster(key), Talks.documents());
      String basic =
          "Basic "
              + Base64.getEncoder()
                  .encodeToString(
                      "clerk:s3cret-word".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(fake.authorizations()).contains(basic, "ApiKey k3y").doesNotContain("");
    }
  }

  @Test
  void hidesSecretsThatTheClusterRepeats() throws IOException {
    Credentials key = Credentials.of(Map.of(Credentials.API_KEY, "k3y\n"));
    Credentials user =
        Credentials.of(Map.of(Credentials.USER, "clerk", Credentials.PASSWORD, "s3cret-word\r\n"));
    for (Credentials one : List.of(key, user)) {
      try (FakeCluster fake = new FakeCluster()) {
        String repeated = one.header() + " s3cret-word";
        fake.alwaysAnswer(400, "{\"error\":{\"reason\":\"not " + repeated + "\"}}");
        assertThat(reason(fake.cluster(one)))
            .contains("refused (400: not ", "(hidden)")
            .doesNotContain("k3y", one.header(), one.equals(user) ? "s3cret" : "k3y");
      }
      try (FakeCluster fake = new FakeCluster()) {
        fake.answerBulk(
            200,
            "{\"items\":[{\"index\":{\"status\":400,\"error\":{\"reason\":\""
                + one.header()
                + "\"}}}]}");
        assertThat(reason(fake.cluster(one)))
            .contains("refused a passage (400: ", "(hidden)")
            .doesNotContain(one.header());
      }
    }
    assertThat(key.header()).isEqualTo("ApiKey k3y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://search.example:9200", "http://127.example.org:9200"})
  void sendsNoPasswordInTheClear(String address) {
    URI far = URI.create(address);
    assertThat(reason(new Cluster(List.of(far), "talks", 1, 0, null, USER)))
        .isEqualTo("no password is sent to " + address + " in the clear; use https");
  }

  @Test
  void saysThatAClusterSpeaksInTheClear() throws IOException {
    try (ServerSocket clear = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answerInTheClear(clear));
      URI address = URI.create("https://127.0.0.1:" + clear.getLocalPort());
      assertThat(reason(new Cluster(List.of(address), "talks", 1, 0, null, USER)))
          .contains("no secure connection to " + address)
          .doesNotContain("certificate");
    }
  }

  private static void answerInTheClear(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket asked = server.accept()) {
        asked.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
        asked.getInputStream().readAllBytes();
      } catch (IOException e) {
        // Whoever asked has gone, or the test is over.
      }
    }
  }

  @Test
  void trustsTheAuthorityItIsToldAndNoOther(@TempDir Path folder) throws Exception {
    Path right = certificate(folder, "right");
    Path wrong = certificate(folder, "wrong");
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity(folder.resolve("right.p12"))));
    try (FakeCluster fake = new FakeCluster(server)) {
      assertThat(reason(secure(fake, wrong))).contains("is not vouched for by the authority in");
      assertThat(reason(secure(fake, null))).contains("any authority that Java trusts");
      assertThat(update(secure(fake, right), Talks.documents())).isInstanceOf(Updated.class);
      assertThat(reason(secure(fake, folder.resolve("none.pem")))).contains("cannot be read");
      Path text = Files.writeString(folder.resolve("text.pem"), "no certificate");
      assertThat(reason(secure(fake, text))).contains("cannot be used");
    }
  }

  private static Cluster secure(FakeCluster fake, @Nullable Path ca) {
    return new Cluster(List.of(fake.uri("https")), "talks", 1, 0, ca, USER);
  }

  private static Path certificate(Path folder, String name) throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    String store = folder.resolve(name + ".p12").toString();
    run(
        folder,
        tool + "",
        "-genkeypair",
        "-alias",
        "a",
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=ip:127.0.0.1",
        "-validity",
        "30",
        "-storetype",
        "PKCS12",
        "-keystore",
        store,
        "-storepass",
        "changeit");
    Path pem = folder.resolve(name + ".pem");
    run(
        folder,
        tool + "",
        "-exportcert",
        "-rfc",
        "-alias",
        "a",
        "-keystore",
        store,
        "-storepass",
        "changeit",
        "-file",
        pem.toString());
    return pem;
  }

  private static void run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
  }

  private static SSLContext identity(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, "changeit".toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void countsWhatIsNewChangedGoneAndAsBefore() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      Cluster cluster = fake.cluster(new Credentials.None());
      assertThat(update(cluster, Talks.documents()))
          .isEqualTo(new Updated(new Counts(4, 0, 0, 0), new Counts(10, 0, 0, 0), true, List.of()));
      assertThat(update(cluster, Talks.documents()))
          .isEqualTo(new Updated(new Counts(0, 0, 0, 4), new Counts(0, 0, 0, 10), true, List.of()));
      List<Passage> one = Talks.number(Talks.OLD, Talks.paragraph("New.", Facets.NONE));
      assertThat(
              update(
                  cluster,
                  List.of(
                      Talks.document(Talks.OLD, one), Talks.document(Talks.NEW, Talks.fresh()))))
          .isEqualTo(new Updated(new Counts(0, 1, 2, 1), new Counts(0, 1, 4, 2), true, List.of()));
      assertThat(fake.passages())
          .containsExactlyInAnyOrder(
              ClusterDocuments.id("drafts/a.md", 0),
              ClusterDocuments.id("drafts/b.md", 0),
              ClusterDocuments.id("drafts/b.md", 1));
    }
  }

  @Test
  void sendsAgainWhatTheClusterHadNoRoomForAndDoublesNothing() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      fake.answerBulk(429);
      fake.answerBulk(503);
      fake.answerItems((id, time) -> time == 0 && id.hashCode() % 2 == 0 ? 429 : 200);
      assertThat(update(fake.cluster(new Credentials.None()), Talks.documents()))
          .isInstanceOf(Updated.class);
      assertThat(fake.passages()).hasSize(10);
      assertThat(fake.fingerprints()).hasSize(4).doesNotContain("");
    }
  }

  @Test
  void takesUpARunThatWasCutOff() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      Cluster cluster = fake.cluster(new Credentials.None());
      update(cluster, Talks.documents().subList(0, 1));
      List<Passage> longer = new ArrayList<>(Talks.old());
      longer.addAll(Talks.press());
      List<IndexedDocument> grown =
          List.of(
              Talks.document(
                  Talks.OLD,
                  Talks.number(
                      Talks.OLD,
                      longer.stream()
                          .map(p -> Talks.paragraph(p.text(), Facets.NONE))
                          .toArray(Talks.Loose[]::new))));
      fake.answerItems((id, time) -> id.equals(ClusterDocuments.id("drafts/a.md", 6)) ? 400 : 200);
      assertThat(update(cluster, grown)).isInstanceOf(Unavailable.class);
      assertThat(fake.fingerprints()).containsExactly("");
      fake.answerItems((id, time) -> 200);
      assertThat(update(cluster, Talks.documents())).isInstanceOf(Updated.class);
      assertThat(fake.passages()).hasSize(10);
      assertThat(fake.fingerprints()).hasSize(4).doesNotContain("");
    }
  }

  @Test
  void doesAgainWhatAnotherProcessWroteAtTheSameTime() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      String id = ClusterDocuments.id("drafts/a.md");
      List<String> touched = new ArrayList<>();
      fake.beforeClosing(
          () -> {
            fake.touch(id);
            touched.add(id);
          });
      assertThat(update(fake.cluster(new Credentials.None()), Talks.documents()))
          .isEqualTo(new Updated(new Counts(4, 0, 0, 0), new Counts(10, 0, 0, 0), true, List.of()));
      assertThat(touched).hasSize(1);
      assertThat(fake.fingerprints()).hasSize(4).doesNotContain("");
    }
  }

  private static IndexUpdate update(Cluster cluster, List<IndexedDocument> documents) {
    try (ClusterIndex index = ClusterIndex.at(cluster, Duration.ofSeconds(20))) {
      return index.update(documents, Progress.NONE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String reason(Cluster cluster) {
    try (ClusterIndex index = ClusterIndex.at(cluster, SHORT)) {
      return ((Unavailable) index.update(Talks.documents(), Progress.NONE)).reason();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static SearchRequest request(String query) {
    SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
    return new SearchRequest(
        parsed, SearchRequest.Order.RELEVANCE, 20, true, false, SpellingTable.NONE, Talks.TAGS);
  }
}
