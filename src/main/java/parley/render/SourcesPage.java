package parley.render;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.claim.Derivation;
import parley.claim.Figure;
import parley.claim.Quotation;
import parley.claim.Sources;
import parley.corpus.Document;

/**
 * What the template of issues in HTML finds of the sources. All texts are as they are to be read;
 * the template escapes them. What a list leaves out is said in its {@code more}, else that is
 * empty.
 *
 * @param summary how many there are, and how many of them are independent
 * @param anchors of the rows, by the paths of their documents
 */
record SourcesPage(
    String summary,
    List<Row> rows,
    String moreRows,
    List<Contrast> wordings,
    String moreWordings,
    List<Contrast> conflicts,
    String moreConflicts,
    Map<String, String> anchors) {
  static final SourcesPage NONE =
      new SourcesPage("", List.of(), "", List.of(), "", List.of(), "", Map.of());

  /**
   * A document.
   *
   * @param outlet who published it, else empty
   * @param original what it repeats, else empty
   * @param originalAnchor the row of that, else empty
   * @param share of it that repeats the other, else empty
   * @param credit by which it names the other, else empty
   */
  record Row(
      String anchor,
      String path,
      String outlet,
      String day,
      String original,
      String originalAnchor,
      String share,
      String credit) {}

  /** What documents give differently: the words of a quotation, or a figure. */
  record Contrast(String name, Words one, List<Words> others) {}

  /** What one of them gives. */
  record Words(String words, String place) {}

  boolean shown() {
    return !rows.isEmpty();
  }

  boolean worded() {
    return !wordings.isEmpty();
  }

  boolean differing() {
    return !conflicts.isEmpty();
  }

  /** The anchor of the row of a document; empty if it has none. */
  String anchor(Document document) {
    return anchors.getOrDefault(document.path(), "");
  }

  static SourcesPage of(ReportSources sources) {
    List<Document> shown = sources.documents().stream().limit(ReportSources.MOST_ROWS).toList();
    Map<String, String> anchors = new HashMap<>();
    shown.forEach(document -> anchors.put(document.path(), "s" + (anchors.size() + 1)));
    return new SourcesPage(
        sources.summary(),
        rows(sources, shown, anchors),
        ReportSources.more(sources.documents().size(), ReportSources.MOST_ROWS, "documents"),
        sources.wordings().stream().limit(ReportSources.MOST).map(SourcesPage::contrast).toList(),
        ReportSources.more(
            sources.wordings().size(), ReportSources.MOST, "quotations in other words"),
        sources.conflicts().stream().limit(ReportSources.MOST).map(SourcesPage::contrast).toList(),
        ReportSources.more(sources.conflicts().size(), ReportSources.MOST, "figures that differ"),
        Map.copyOf(anchors));
  }

  private static List<Row> rows(
      ReportSources sources, List<Document> shown, Map<String, String> anchors) {
    Map<String, Derivation> copies = new HashMap<>();
    sources.copies().forEach(copy -> copies.putIfAbsent(copy.derived().path(), copy));
    return shown.stream()
        .map(document -> row(document, copies.get(document.path()), anchors))
        .toList();
  }

  private static Row row(
      Document document, @Nullable Derivation copy, Map<String, String> anchors) {
    String original = copy == null ? "" : copy.original().path();
    LocalDate date = document.metadata().date();
    return new Row(
        anchors.getOrDefault(document.path(), ""),
        Printable.line(document.path()),
        Printable.line(document.metadata().source()),
        date == null ? "" : date.toString(),
        Printable.line(original),
        anchors.getOrDefault(original, ""),
        copy == null ? "" : ReportSources.share(copy),
        copy == null ? "" : Printable.line(copy.credit()));
  }

  private static Contrast contrast(ReportSources.Wording wording) {
    List<Words> all = wording.quotations().stream().map(SourcesPage::words).toList();
    return new Contrast(
        Printable.line(wording.speaker()), all.getFirst(), all.subList(1, all.size()));
  }

  private static Words words(Quotation quotation) {
    return new Words(
        ReportSources.words(quotation), Printable.line(ReportSources.place(quotation)));
  }

  private static Contrast contrast(Sources.Conflict conflict) {
    return new Contrast(
        Printable.line(ReportSources.subject(conflict.one())),
        words(conflict.one()),
        List.of(words(conflict.other())));
  }

  private static Words words(Figure figure) {
    return new Words(
        Printable.line(SourcesText.amount(figure)), Printable.line(ReportSources.place(figure)));
  }
}
