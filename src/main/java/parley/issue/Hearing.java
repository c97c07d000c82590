package parley.issue;

import java.util.ArrayList;
import java.util.List;
import parley.claim.Claim;
import parley.claim.ClaimReader;
import parley.claim.Claims;
import parley.claim.Derivation;
import parley.claim.Derivations;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Manifest;
import parley.draft.Draft;
import parley.redline.Comparer;

/**
 * Everything that the documents claim.
 *
 * @param documents what was read
 * @param drafts those of them that are drafts, parsed
 * @param claims in the order of the documents
 * @param answers what parties answer to texts as a whole, in the order of the documents
 * @param copies reports that repeat others
 * @param nicknames which draft a report means
 * @param limits what stayed unresolved
 */
record Hearing(
    List<Document> documents,
    List<Draft> drafts,
    List<Claim> claims,
    List<Claim> answers,
    List<Derivation> copies,
    Nicknames nicknames,
    Findings.Limits limits) {
  Hearing {
    documents = List.copyOf(documents);
    drafts = List.copyOf(drafts);
    claims = List.copyOf(claims);
    answers = List.copyOf(answers);
    copies = List.copyOf(copies);
  }

  /**
   * Reads reports and statements as prose, drafts by their marks and by what they say of
   * themselves.
   */
  static Hearing of(
      Manifest manifest, Agenda agenda, List<Document> documents, List<Draft> drafts) {
    List<Document> prose = documents.stream().filter(d -> d.kind() != DocumentKind.DRAFT).toList();
    ClaimReader reader =
        ClaimReader.of(
            agenda.parties(), agenda.issues(), agenda.names(), manifest.lexicon(), prose);
    // Each report is read by itself; the order of the list is kept.
    List<Claims> read = prose.parallelStream().map(reader::read).toList();
    var claims = new ArrayList<Claim>();
    read.forEach(report -> claims.addAll(report.claims()));
    List<Revisions.Marked> marked =
        drafts.stream().map(d -> new Revisions.Marked(d, reader.read(d).claims())).toList();
    for (Revisions.Marked draft : marked) {
      claims.addAll(draft.marks());
      claims.addAll(DraftStatus.claims(draft.draft(), draft.marks(), reader));
    }
    claims.addAll(Revisions.claims(marked, new Comparer(agenda.mentions())));
    return new Hearing(
        documents,
        drafts,
        claims,
        read.stream().flatMap(report -> report.answers().stream()).toList(),
        Derivations.among(prose),
        Nicknames.of(read, drafts, manifest),
        limits(read));
  }

  private static Findings.Limits limits(List<Claims> read) {
    return new Findings.Limits(
        read.stream().mapToInt(Claims::unresolvedSpeakers).sum(),
        read.stream().mapToInt(Claims::unscoped).sum(),
        read.stream().mapToInt(Claims::silent).sum(),
        read.stream().filter(claims -> !claims.covered()).map(Claims::document).toList());
  }
}
