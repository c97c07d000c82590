package parley.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a cluster is told of saved searches, and what is done where it does not take them. */
class PercolatorRegistryTest {
  private static final SpellingTable SHARES = SpellingTable.of(List.of(List.of("quota", "share")));

  /** What came of asking for the passages of a small corpus. */
  private record Told(List<AlertFinds> found, List<String> notes) {
    long total() {
      return found.stream().mapToLong(AlertFinds::total).sum();
    }
  }

  private static Told told(FakeCluster fake, SpellingTable spellings, String... queries)
      throws IOException {
    SavedSearches saved = PassageSieveTest.saved(List.of(queries), spellings);
    Cluster cluster = fake.cluster(new Credentials.None());
    try (ClusterIndex index = ClusterIndex.at(cluster, Duration.ofMillis(600));
        PassageSieve sieve = PassageSieveTest.ready(index.sieve(saved))) {
      sieve.sift(PassageSieveTest.passages(Talks.documents()), saved.searches());
      return new Told(sieve.found(), sieve.notes());
    }
  }

  /** How often each search finds something here. */
  private static long here(String... queries) throws IOException {
    try (ClauseIndex index = ClauseIndex.inMemory()) {
      index.update(Talks.documents(), Progress.NONE);
      return PassageSieveTest.found(
          index,
          PassageSieveTest.saved(List.of(queries), SpellingTable.NONE),
          PassageSieveTest.passages(Talks.documents()));
    }
  }

  @Test
  void takesTheWordOfTheCluster() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      Told told = told(fake, SpellingTable.NONE, "nowhere", "quota");
      assertThat(told.notes()).isEmpty();
      assertThat(told.found()).extracting(AlertFinds::name).containsExactly("nowhere", "quota");
      assertThat(told.total()).isEqualTo(2);
    }
  }

  @Test
  void registersEachQueryOnceAndAgainWhenItIsReadOtherwise() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      told(fake, SHARES, "quota", "kind:draft", "kind:DRAFT");
      Map<String, JsonNode> first = new TreeMap<>(fake.alerts());
      assertThat(first).hasSize(2);
      told(fake, SHARES, "quota", "kind:draft");
      assertThat(fake.alerts()).isEqualTo(first);
      fake.occurs(1);
      told(fake, SHARES, "quota", "kind:draft");
      assertThat(fake.alerts()).hasSize(2).isNotEqualTo(first);
      assertThat(fake.alerts().values()).anyMatch(query -> query.toString().contains("share"));
      told(fake, SHARES, "kind:draft");
      assertThat(fake.alerts()).hasSize(1);
    }
  }

  @Test
  void matchesHereWhereTheClusterPercolatesNothingAndSaysSo() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      fake.percolateNot();
      Told told = told(fake, SpellingTable.NONE, "nowhere", "quota");
      assertThat(told.notes())
          .containsExactly(
              fake.uri("http")
                  + " refused (400: No handler for type [percolator] declared on field [query]);"
                  + " the alerts were matched on this machine instead");
      assertThat(told.total()).isEqualTo(here("nowhere", "quota")).isPositive();
    }
  }

  @Test
  void matchesHereWhatAnotherProcessTookAway() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      fake.loseAlerts();
      Told told = told(fake, SpellingTable.NONE, "quota");
      assertThat(told.notes()).singleElement().asString().contains("another process changes");
      assertThat(told.total()).isEqualTo(here("quota")).isPositive();
    }
  }

  @Test
  void saysThatTheWordsOfTheIndexCannotBeAskedFor() throws IOException {
    try (FakeCluster fake = new FakeCluster()) {
      fake.alwaysAnswer(400, "{\"error\":{\"type\":\"t\",\"reason\":\"closed\"}}");
      SavedSearches saved = PassageSieveTest.saved(List.of("cease-fire"), SpellingTable.NONE);
      try (ClusterIndex index =
          ClusterIndex.at(fake.cluster(new Credentials.None()), Duration.ofMillis(600))) {
        assertThat(index.sieve(saved))
            .isInstanceOfSatisfying(
                SieveOutcome.Unready.class,
                no -> assertThat(no.reason()).contains("refused (400: closed)"));
      }
    }
  }
}
