package parley.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parley.yaml} declares; all of it may be empty.
 *
 * @param title of the negotiation; may be empty
 * @param parties who negotiates, in declared order
 * @param issues what is negotiated, in declared order
 * @param families versions of drafts by family, for families declared by hand
 * @param names groups of spellings that are one name or word; the first of each is preferred
 * @param rulings decisions that beat the machine
 * @param documents what is declared about documents by the pattern of their path
 * @param unpublished drafts that are known to exist and have no text here
 * @param lexicon what the corpus adds to the words that reports are read by
 * @param backend where the search index stands; null for the folder of the corpus
 * @param authors the parties that authors of tracked changes speak for, by the author's name
 * @param alerts saved searches whose new finds are reported, in declared order
 */
public record Manifest(
    String title,
    List<Party> parties,
    List<IssueEntry> issues,
    Map<String, List<String>> families,
    List<List<String>> names,
    List<RulingEntry> rulings,
    List<DocumentRule> documents,
    List<UnpublishedDraft> unpublished,
    OwnLexicon lexicon,
    @Nullable Backend backend,
    Map<String, String> authors,
    List<Alert> alerts) {
  /** The manifest of a folder that has none. */
  public static final Manifest EMPTY =
      new Manifest("", List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());

  public Manifest {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
    names = names.stream().map(List::copyOf).toList();
    rulings = List.copyOf(rulings);
    documents = List.copyOf(documents);
    unpublished = List.copyOf(unpublished);
    authors = Collections.unmodifiableMap(new LinkedHashMap<>(authors));
    alerts = List.copyOf(alerts);
  }

  /** A manifest that declares no draft without a text, no backend and no alerts. */
  public Manifest(
      String title,
      List<Party> parties,
      List<IssueEntry> issues,
      Map<String, List<String>> families,
      List<List<String>> names,
      List<RulingEntry> rulings,
      List<DocumentRule> documents) {
    this(
        title,
        parties,
        issues,
        families,
        names,
        rulings,
        documents,
        List.of(),
        OwnLexicon.NONE,
        null,
        Map.of(),
        List.of());
  }

  /** The same with what its files add to the lexicon. */
  Manifest with(OwnLexicon own) {
    return new Manifest(
        title,
        parties,
        issues,
        families,
        names,
        rulings,
        documents,
        unpublished,
        own,
        backend,
        authors,
        alerts);
  }
}
