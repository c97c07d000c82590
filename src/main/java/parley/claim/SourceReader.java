package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.OwnLexicon;
import parley.corpus.Party;

/** Reads the reports of a corpus for their sources. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads all reports among the documents; drafts and statements serve as the primary texts of
   * quotations.
   *
   * @param names groups of spellings that are one name
   */
  public static Sources read(
      List<Document> documents, List<Party> parties, List<List<String>> names) {
    return read(documents, parties, names, OwnLexicon.NONE);
  }

  /**
   * The same with the words that a corpus adds.
   *
   * @param names groups of spellings that are one name
   */
  public static Sources read(
      List<Document> documents, List<Party> parties, List<List<String>> names, OwnLexicon own) {
    Actors actors = Actors.of(parties, names, Lexicon.with(own));
    List<Document> reports =
        documents.stream().filter(d -> d.kind() == DocumentKind.REPORT).toList();
    var quotations = new ArrayList<Quotation>();
    var figures = new ArrayList<Figure>();
    for (Document report : reports) {
      quotations.addAll(new QuotationReader(report, actors, quotations.size() + 1).read());
      figures.addAll(new FigureReader(report, actors).read());
    }
    List<Document> primaries =
        documents.stream().filter(d -> d.kind() != DocumentKind.REPORT).toList();
    List<Derivation> derivations = Derivations.among(reports);
    return new Sources(
        reports,
        derivations,
        Variants.linked(quotations, derivations, names, primaries),
        figures,
        conflicts(figures));
  }

  private static List<Sources.Conflict> conflicts(List<Figure> figures) {
    Map<String, List<Figure>> same = new TreeMap<>();
    var conflicts = new ArrayList<Sources.Conflict>();
    for (Figure figure : figures) {
      if (figure.days().isEmpty() && !figure.of().isEmpty() && !figure.whose().isEmpty()) {
        List<Figure> others = same.computeIfAbsent(key(figure), k -> new ArrayList<>());
        others.stream()
            .filter(other -> differ(other, figure))
            .forEach(other -> conflicts.add(new Sources.Conflict(other, figure)));
        others.add(figure);
      }
    }
    return conflicts;
  }

  /** Equal for figures of the same thing, owner, unit and standing. */
  private static String key(Figure figure) {
    List<String> what = Words.of(figure.of()).stream().map(Word::stem).sorted().toList();
    return String.join(
        "|",
        String.join(" ", what),
        figure.whose(),
        figure.unit(),
        String.valueOf(figure.status()));
  }

  private static boolean differ(Figure one, Figure other) {
    return !one.document().path().equals(other.document().path())
        && !one.values().equals(other.values());
  }
}
