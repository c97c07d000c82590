package parley.claim;

import java.util.List;
import java.util.Optional;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.OwnLexicon;
import parley.corpus.Party;
import parley.draft.Draft;

/**
 * Reads claims out of documents, for given parties and issues; it can be used any number of times.
 */
public final class ClaimReader {
  /** Parties by the names that are declared, which is what a draft means by them. */
  private final Actors declared;

  /** Parties by what prose calls them too. */
  private final Actors known;

  private final IssueTerms terms;
  private final DraftPassages passages;
  private final List<IssueEntry> issues;

  private ClaimReader(Actors declared, Actors known, IssueTerms terms, List<IssueEntry> issues) {
    this.declared = declared;
    this.known = known;
    this.terms = terms;
    this.passages = new DraftPassages(terms);
    this.issues = List.copyOf(issues);
  }

  /** A reader for the parties and issues that a corpus declares. */
  public static ClaimReader of(Corpus corpus) {
    Manifest manifest = corpus.manifest();
    return of(manifest.parties(), manifest.issues(), manifest.names(), manifest.lexicon());
  }

  /**
   * A reader for parties and issues found in another way.
   *
   * @param names groups of spellings that are one name or word
   */
  public static ClaimReader of(
      List<Party> parties, List<IssueEntry> issues, List<List<String>> names) {
    return of(parties, issues, names, OwnLexicon.NONE);
  }

  /**
   * A reader for parties and issues found in another way.
   *
   * @param names groups of spellings that are one name or word
   * @param own what the corpus adds to the words that reports are read by
   */
  public static ClaimReader of(
      List<Party> parties, List<IssueEntry> issues, List<List<String>> names, OwnLexicon own) {
    Actors declared = Actors.of(parties, names, Lexicon.with(own));
    Actors known = known(parties, issues, names, own);
    return new ClaimReader(declared, known, IssueTerms.of(issues, names, declared.stems()), issues);
  }

  /**
   * A reader that also knows the people whom these reports introduce as speaking for a party.
   *
   * @param parties the parties that this reader was made for
   * @param names groups of spellings that are one name or word
   */
  public static ClaimReader of(
      List<Party> parties,
      List<IssueEntry> issues,
      List<List<String>> names,
      OwnLexicon own,
      List<Document> reports) {
    Actors known = known(parties, issues, names, own);
    List<Document> read = reports.stream().filter(d -> isCovered(d.metadata().language())).toList();
    return of(Spokespeople.joined(parties, read, known), issues, names, own);
  }

  private static Actors known(
      List<Party> parties, List<IssueEntry> issues, List<List<String>> names, OwnLexicon own) {
    return Actors.of(ShortNames.joined(parties, issues), names, Lexicon.with(own));
  }

  /** What a report or a statement claims. */
  public Claims read(Document document) {
    if (!isCovered(document.metadata().language())) {
      return new Claims(document, List.of(), List.of(), 0, 0, 0, List.of(), false);
    }
    return new ReportReader(document, known, terms).read();
  }

  /** The lexicon is English; a text too short to tell its language is given a try. */
  private static boolean isCovered(String language) {
    return language.equals("und") || language.equals("en") || language.startsWith("en-");
  }

  /** Ids of the issues that a text speaks of, in the order of their first mention. */
  public List<String> issuesIn(String text) {
    return terms.in(Words.of(text)).stream().map(IssueMention::issue).distinct().toList();
  }

  /** The text that reports call so, such as "the operating plan"; empty if that names no text. */
  public Optional<Topic.Paper> textNamed(String name) {
    return new Papers(declared)
        .in(Words.of("the " + name), offset -> false).stream().map(Paper::topic).findFirst();
  }

  /** What the clauses of a draft and their marks claim. */
  public Claims read(Draft draft) {
    return new DraftReader(draft, declared, passages, issues).read();
  }
}
