package parley.issue;

import java.util.List;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.OwnLexicon;
import parley.corpus.Party;
import parley.draft.Draft;
import parley.redline.Comparer;

/** Finds parties and issues where none are declared. */
final class Discovery {
  private Discovery() {}

  /** What the manifest declares, filled up with what the documents show. */
  static Agenda agenda(Manifest manifest, List<Document> documents, List<Draft> drafts) {
    List<Party> parties =
        manifest.parties().isEmpty()
            ? FoundParties.in(documents, drafts, FoundWords.with(manifest.lexicon()))
            : manifest.parties();
    boolean declared = !manifest.issues().isEmpty();
    var known = new Agenda(parties, manifest.issues(), manifest.names(), declared);
    List<IssueEntry> issues =
        declared ? manifest.issues() : issues(documents, drafts, known, manifest.lexicon());
    return new Agenda(parties, Agenda.consenting(issues, parties), manifest.names(), declared);
  }

  private static List<IssueEntry> issues(
      List<Document> documents, List<Draft> drafts, Agenda known, OwnLexicon own) {
    var slugs = new Slugs();
    var comparer = new Comparer(known.mentions());
    List<IssueEntry> chains = ClauseChains.issues(drafts, comparer, slugs);
    return chains.isEmpty() ? FoundTopics.issues(documents, known.parties(), own, slugs) : chains;
  }
}
