package parley.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.claim.ClaimReader;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.corpus.Span;
import parley.draft.DraftParser;
import parley.index.Facets;
import parley.index.IndexedDocument;
import parley.index.Passage;
import parley.index.Passages;
import parley.index.Source;

/** What of a corpus goes into its index, and which parties and issues each passage names. */
final class CorpusPassages {
  private final Corpus corpus;
  private final PartyMentions parties;
  private final ClaimReader issues;
  private final String declarations;

  CorpusPassages(Corpus corpus) {
    this.corpus = corpus;
    this.parties = PartyMentions.of(corpus.manifest());
    this.issues = ClaimReader.of(corpus);
    this.declarations = declarations(corpus.manifest());
  }

  /** Everything declared that decides which parties and issues a passage is said to name. */
  private static String declarations(Manifest manifest) {
    return manifest.issues().stream()
        .map(issue -> issue.id() + issue.title() + issue.terms() + new TreeMap<>(issue.clauses()))
        .collect(Collectors.joining("\n", manifest.parties() + "\n" + manifest.names(), ""));
  }

  /** All documents; they are cut into passages when the index asks for it. */
  List<IndexedDocument> all() {
    return corpus.documents().stream()
        .map(document -> new IndexedDocument(document.path(), state(document), () -> of(document)))
        .toList();
  }

  private String state(Document document) {
    return sha256(document.hash() + "\n" + Source.of(document) + "\n" + declarations);
  }

  /** The passages of one document. */
  List<Passage> of(Document document) {
    return document.kind() == DocumentKind.DRAFT
        ? Passages.of(DraftParser.parse(document), (span, id) -> facets(document, span, id))
        : Passages.of(document, (span, id) -> facets(document, span, id));
  }

  private Facets facets(Document document, Span span, String clause) {
    String text = document.quote(span);
    Set<String> named = new LinkedHashSet<>();
    parties.in(text).forEach(mention -> named.add(mention.party()));
    Set<String> spokenOf = new LinkedHashSet<>(issues.issuesIn(text));
    for (IssueEntry issue : corpus.manifest().issues()) {
      String version = document.metadata().version();
      if (issue.clauses().getOrDefault(version, List.of()).stream().anyMatch(c -> in(clause, c))) {
        spokenOf.add(issue.id());
      }
    }
    return new Facets(named.stream().sorted().toList(), spokenOf.stream().sorted().toList());
  }

  /** Whether a clause is the one declared or stands under it. */
  private static boolean in(String clause, String declared) {
    return clause.equals(declared) || clause.startsWith(declared + "(");
  }

  /** A short name for a text; two texts that share one are not to be expected. */
  static String digest(String text) {
    return sha256(text).substring(0, 16);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
