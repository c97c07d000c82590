package parley.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claim.Derivation;
import parley.claim.Figure;
import parley.claim.Quotation;
import parley.claim.Sources;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.issue.Findings;

/**
 * What the report says of its sources: which documents stand on others, and where they differ in
 * the words of one quotation or in one figure.
 *
 * @param documents reports and statements; first those that repeat or are repeated
 * @param copies those of them that repeat others, as they were counted for the tags
 * @param wordings quotations that are given in different words
 * @param conflicts figures that measure the same thing and differ
 */
record ReportSources(
    List<Document> documents,
    List<Derivation> copies,
    List<Wording> wordings,
    List<Sources.Conflict> conflicts) {
  /** How many documents are shown at most. */
  static final int MOST_ROWS = 200;

  /** How many of another list are shown at most; {@code parley sources} lists all. */
  static final int MOST = 40;

  private static final int QUOTE_LENGTH = 240;

  /**
   * One quotation in different words.
   *
   * @param quotations one for each wording, at least two, in the order of the reports
   */
  record Wording(List<Quotation> quotations) {
    String speaker() {
      return SourcesText.speaker(quotations.getFirst());
    }
  }

  static ReportSources of(Findings findings, Sources sources) {
    Set<String> related =
        findings.copies().stream()
            .flatMap(copy -> Stream.of(copy.derived().path(), copy.original().path()))
            .collect(Collectors.toSet());
    Map<Boolean, List<Document>> parts =
        findings.documents().stream()
            .filter(document -> document.kind() != DocumentKind.DRAFT)
            .collect(Collectors.partitioningBy(document -> related.contains(document.path())));
    var documents = new ArrayList<>(parts.getOrDefault(true, List.of()));
    documents.addAll(parts.getOrDefault(false, List.of()));
    return new ReportSources(documents, findings.copies(), wordings(sources), sources.conflicts());
  }

  private static List<Wording> wordings(Sources sources) {
    var wordings = new ArrayList<Wording>();
    Set<Integer> seen = new HashSet<>();
    for (Quotation quotation : sources.quotations()) {
      if (seen.add(quotation.number())) {
        var apart = new LinkedHashMap<String, Quotation>();
        apart.put(letters(quotation), quotation);
        for (int number : quotation.variants()) {
          if (seen.add(number)) {
            Quotation other = sources.quotations().get(number - 1);
            apart.putIfAbsent(letters(other), other);
          }
        }
        if (apart.size() > 1) {
          wordings.add(new Wording(List.copyOf(apart.values())));
        }
      }
    }
    return wordings;
  }

  /** Equal for the same words: marks and capitals are the newspaper's, not the speaker's. */
  private static String letters(Quotation quotation) {
    return quotation.text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** {@code 5 reports and statements, 3 independent sources: 2 repeat another and count once}. */
  String summary() {
    long repeats = copies.stream().map(copy -> copy.derived().path()).distinct().count();
    long independent = documents.size() - repeats;
    return documents.size()
        + (documents.size() == 1 ? " report or statement, " : " reports and statements, ")
        + independent
        + (independent == 1 ? " independent source: " : " independent sources: ")
        + (repeats == 0
            ? "none was found to repeat another."
            : repeats + (repeats == 1 ? " repeats" : " repeat") + " another, counted once.");
  }

  /** The same as lines of a list; none where there is neither a report nor a statement. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    if (!documents.isEmpty()) {
      lines.add(summary());
    }
    add(lines, copies.stream().map(ReportSources::line).toList(), "repeats");
    add(lines, wordings.stream().map(ReportSources::line).toList(), "quotations in other words");
    add(lines, conflicts.stream().map(ReportSources::line).toList(), "figures that differ");
    return lines;
  }

  private static void add(List<String> lines, List<String> some, String what) {
    some.stream().limit(MOST).forEach(lines::add);
    String more = more(some.size(), MOST, what);
    if (!more.isEmpty()) {
      lines.add(more);
    }
  }

  /** What is left out of a list of so many; empty if nothing is. */
  static String more(int size, int most, String what) {
    return size > most ? "and " + (size - most) + " more " + what + ": see parley sources" : "";
  }

  private static String line(Derivation copy) {
    return copy.derived().path()
        + " repeats "
        + copy.original().path()
        + " ("
        + share(copy)
        + (copy.credit().isEmpty() ? "" : ", “" + copy.credit() + "”")
        + "); counted once";
  }

  static String share(Derivation copy) {
    return copy.aligned() + " of " + copy.of() + " paragraphs";
  }

  private static String line(Wording wording) {
    return wording.quotations().stream()
        .map(quotation -> words(quotation) + " (" + place(quotation) + ")")
        .collect(Collectors.joining(", but ", wording.speaker() + " in different words: ", ""));
  }

  static String words(Quotation quotation) {
    return "“" + Cites.cut(quotation.text(), QUOTE_LENGTH) + "”";
  }

  static String place(Quotation quotation) {
    return Cites.place(quotation.document(), quotation.span().start());
  }

  private static String line(Sources.Conflict conflict) {
    return "figures differ: " + words(conflict.one()) + ", but " + words(conflict.other());
  }

  private static String words(Figure figure) {
    return SourcesText.measure(figure) + " (" + place(figure) + ")";
  }

  /** What a figure measures, and whose that is. */
  static String subject(Figure figure) {
    return figure.of() + (figure.whose().isEmpty() ? "" : " (" + figure.whose() + ")");
  }

  static String place(Figure figure) {
    return Cites.place(figure.document(), figure.span().start());
  }
}
