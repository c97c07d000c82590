package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.corpus.Metadata.Field;

class FamiliesTest {
  private static final String LEASE =
      """
      1. The tenant shall pay the rent for the harbour on the first day of each month.

      2. The owner shall keep the quay, the crane and the cold store in good repair.

      3. Neither side shall end the lease before the fifth year without a good reason.
      """;
  private static final String QUOTA =
      """
      1. The total catch of herring in the northern zone is shared among three coasts.

      2. Each coast reports its landings every week to the joint commission at sea.

      3. A boat that exceeds its share loses the right to fish in the following season.
      """;

  private final List<Document> documents = new ArrayList<>();

  private FamiliesTest draft(String path, String text) {
    var reader = new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT);
    Reading reading = reader.read(path, text.getBytes(StandardCharsets.UTF_8));
    documents.add(((Reading.Read) reading).document());
    return this;
  }

  private List<String> families(Manifest manifest) {
    return completed(manifest).stream().map(Metadata::family).toList();
  }

  private List<Metadata> completed(Manifest manifest) {
    return Families.complete(documents, manifest).stream().map(Document::metadata).toList();
  }

  @Test
  void joinsWhatSupersedesOrAnswers() {
    draft("drafts/one.md", "---\nversion: o\n---\n" + LEASE)
        .draft("drafts/two.md", "---\nsupersedes: o\n---\n" + QUOTA)
        .draft("drafts/three.md", "---\nresponds_to: two\n---\n1. Something else.\n");
    assertThat(families(Manifest.EMPTY)).containsExactly("o", "o", "o");
    assertThat(completed(Manifest.EMPTY)).allMatch(m -> m.inferred().contains(Field.FAMILY));
  }

  @Test
  void joinsNamesThatDifferInAVersion() {
    draft("drafts/lease-v1.md", LEASE)
        .draft("drafts/lease-v2-final.md", QUOTA)
        .draft("drafts/quota.md", "1. Something else altogether.\n");
    assertThat(families(Manifest.EMPTY)).containsExactly("lease", "lease", "quota");
    assertThat(completed(Manifest.EMPTY).get(1).supersedes()).isEqualTo("lease-v1");
    assertThat(completed(Manifest.EMPTY).get(1).inferred()).contains(Field.SUPERSEDES);
    assertThat(completed(Manifest.EMPTY).getFirst().inferred()).doesNotContain(Field.SUPERSEDES);
  }

  @Test
  void joinsTextsThatShareTheirWords() {
    draft("drafts/owner.md", LEASE)
        .draft("drafts/herring.md", QUOTA)
        .draft("drafts/tenant.md", LEASE.replace("fifth", "third"));
    assertThat(families(Manifest.EMPTY)).containsExactly("owner", "herring", "owner");
    assertThat(completed(Manifest.EMPTY).get(2).supersedes())
        .as("the order of two undated drafts is not known")
        .isNull();
  }

  @Test
  void joinsTheDraftsOfAFolder() {
    draft("drafts/money/a.md", LEASE).draft("drafts/money/b.md", QUOTA);
    assertThat(families(Manifest.EMPTY)).containsExactly("money", "money");
  }

  @Test
  void letsDeclarationsWin() {
    draft("drafts/lease-1.md", "---\nfamily: own\n---\n" + LEASE)
        .draft("drafts/lease-2.md", LEASE)
        .draft("drafts/lease-3.md", LEASE);
    var manifest =
        new Manifest(
            "",
            List.of(),
            List.of(),
            Map.of("main", List.of("lease-2")),
            List.of(),
            List.of(),
            List.of());
    assertThat(families(manifest).subList(0, 2)).containsExactly("own", "main");
    assertThat(completed(manifest).get(1).inferred()).doesNotContain(Field.FAMILY);
  }

  @Test
  void infersNoPredecessorWhereNoneIsDeclared() {
    draft("drafts/lease-1.md", LEASE)
        .draft("drafts/lease-2.md", "---\nsupersedes: null\n---\n" + LEASE)
        .draft("drafts/lease-3.md", "---\nresponds_to: lease-2\n---\n" + LEASE);
    assertThat(completed(Manifest.EMPTY)).extracting(Metadata::supersedes).containsOnlyNulls();
  }

  @Test
  void leavesReportsAlone() {
    draft("reports/a.md", LEASE);
    assertThat(families(Manifest.EMPTY)).containsExactly("");
  }
}
