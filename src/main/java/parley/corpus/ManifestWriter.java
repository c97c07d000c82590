package parley.corpus;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a manifest as the {@code parley.yaml} that a person goes on with. */
public final class ManifestWriter {
  private static final String HEAD =
      """
      # What Parley should know about these talks. Every section may be left out: what is not
      # declared here is found in the documents and shown as inferred.

      """;

  private static final String PARTIES =
      """

      # Who negotiates. The id is used in brackets, options and output; aliases are names,
      # adjectives, capitals and people that speak for a party; members belong to a bloc.
      """;

  private static final String ISSUES =
      """

      # What is negotiated. Terms are the words by which texts speak of an issue; clauses names the
      # clauses that deal with it, by version of the draft; consent lists the parties whose
      # acceptance makes it agreed, all of them if it is left out.
      """;

  private static final String FAMILIES =
      """

      # Which drafts are versions of one text, oldest first.
      """;

  private static final String NAMES =
      """

      # Spellings that are one name or one word, the preferred one first:
      # names:
      #   - [ceasefire, cease-fire]
      """;

  private static final String RULINGS =
      """

      # Decisions of people, which beat the machine and are shown as rulings:
      # rulings:
      #   - issue: an-issue-of-the-list-above
      #     tag: agreed
      #     date: 2025-01-31
      #     by: desk
      #     because: both delegations confirmed it
      """;

  private static final String DOCUMENTS =
      """

      # What holds for all documents of a pattern:
      # documents:
      #   - files: "press/**.txt"
      #     kind: report
      # A draft whose text is not public; reports tell of it under its names:
      #   - text: unpublished
      #     version: plan-1
      #     family: main
      #     date: 2025-01-31
      #     status: under discussion
      #     names: [operating plan]
      """;

  private static final String ALERTS =
      """

      # Saved searches; 'parley index' reports what they newly find:
      # alerts:
      #   - name: the fund
      #     query: '"reconstruction fund" kind:report'
      """;

  private static final String AUTHORS =
      """

      # Whom the authors of tracked changes speak for:
      # authors: {Anna Kowal: UA, "J. Smith (Desk 4)": US}
      """;

  private static final String BACKEND =
      """

      # Where the search index stands, if not in the folder .parley. Who may use the cluster is said
      # in the environment: PARLEY_OPENSEARCH_USER and _PASSWORD, or PARLEY_OPENSEARCH_API_KEY.
      # backend:
      #   engine: opensearch
      #   url: [https://search-1.example:9200, https://search-2.example:9200]
      #   prefix: my-talks
      #   shards: 1
      #   replicas: 1
      #   ca: search-ca.pem
      """;

  private ManifestWriter() {}

  /** The text of a {@code parley.yaml} that reads back as this manifest. */
  public static String write(Manifest manifest) {
    var parties = manifest.parties().stream().map(ManifestWriter::party).toList();
    var issues = manifest.issues().stream().map(ManifestWriter::issue).toList();
    var rulings = manifest.rulings().stream().map(ManifestWriter::ruling).toList();
    var documents =
        Stream.concat(
                manifest.documents().stream().map(ManifestWriter::rule),
                manifest.unpublished().stream().map(ManifestWriter::unpublished))
            .toList();
    return HEAD
        + new YamlWriter().text("title", manifest.title()).written()
        + PARTIES
        + new YamlWriter().each("parties", parties).written()
        + ISSUES
        + new YamlWriter().each("issues", issues).written()
        + FAMILIES
        + new YamlWriter().textsByKey("families", manifest.families()).written()
        + NAMES
        + new YamlWriter().groups("names", manifest.names()).written()
        + AUTHORS
        + new YamlWriter().textByKey("authors", manifest.authors()).written()
        + RULINGS
        + new YamlWriter().each("rulings", rulings).written()
        + DOCUMENTS
        + new YamlWriter().each("documents", documents).written()
        + ALERTS
        + new YamlWriter()
            .each("alerts", manifest.alerts().stream().map(ManifestWriter::alert).toList())
            .written()
        + BACKEND
        + backend(manifest.backend());
  }

  private static YamlWriter alert(Alert alert) {
    return new YamlWriter().text("name", alert.name()).text("query", alert.query());
  }

  private static String backend(@Nullable Backend backend) {
    if (backend == null || backend.engine() == Backend.Engine.UNUSABLE) {
      return "";
    }
    YamlWriter entries =
        new YamlWriter()
            .text("engine", word(backend.engine()))
            .texts("url", backend.urls())
            .text("prefix", backend.prefix())
            .text("shards", String.valueOf(backend.shards()))
            .text("replicas", String.valueOf(backend.replicas()))
            .text("ca", backend.ca());
    return new YamlWriter().inner("backend", entries).written();
  }

  private static YamlWriter party(Party party) {
    return new YamlWriter()
        .text("id", party.id())
        .text("name", party.name())
        .texts("aliases", party.aliases())
        .texts("members", party.members());
  }

  private static YamlWriter issue(IssueEntry issue) {
    return new YamlWriter()
        .text("id", issue.id())
        .text("title", issue.title())
        .texts("terms", issue.terms())
        .textsByKey("clauses", issue.clauses())
        .texts("consent", issue.consent())
        .text("parent", issue.parent())
        .text("family", issue.family())
        .text("expect", issue.expect() == null ? null : issue.expect().word());
  }

  private static YamlWriter ruling(RulingEntry ruling) {
    return new YamlWriter()
        .text("issue", ruling.issue())
        .text("tag", ruling.tag())
        .text("status", ruling.status())
        .text("date", day(ruling.date()))
        .text("by", ruling.by())
        .text("because", ruling.because());
  }

  private static YamlWriter rule(DocumentRule rule) {
    return declared(new YamlWriter().text("files", rule.files()), rule.declaration());
  }

  private static YamlWriter unpublished(UnpublishedDraft draft) {
    return declared(
            new YamlWriter().text("text", "unpublished").text("version", draft.version()),
            draft.declaration())
        .texts("names", draft.names());
  }

  private static YamlWriter declared(YamlWriter writer, Declaration declared) {
    return writer
        .text("kind", word(declared.kind()))
        .text("date", day(declared.date()))
        .text("title", declared.title())
        .text("language", declared.language())
        .text("source", declared.source())
        .text("version", declared.version())
        .text("family", declared.family())
        .text("supersedes", declared.supersedes())
        .text("responds_to", declared.respondsTo())
        .text("stage", word(declared.stage()))
        .text("status", declared.status())
        .texts("authors", declared.authors())
        .texts("parties", declared.parties())
        .texts("drafts", declared.drafts())
        .textByKey("legend", declared.legend())
        .text("tracked", declared.tracked());
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static @Nullable String word(@Nullable Enum<?> choice) {
    return choice == null ? null : choice.name().toLowerCase(Locale.ROOT);
  }
}
