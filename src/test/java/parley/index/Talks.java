package parley.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.corpus.DocumentKind;

/** A small invented negotiation over fishing, as passages. */
final class Talks {
  static final Source OLD =
      new Source("drafts/a.md", DocumentKind.DRAFT, day("2025-03-01"), "v1", "First draft", "en");
  static final Source NEW =
      new Source("drafts/b.md", DocumentKind.DRAFT, day("2025-04-02"), "v2", "Second draft", "en");
  static final Source PRESS =
      new Source("reports/harbour.md", DocumentKind.REPORT, day("2025-04-10"), "harbour", "", "en");
  static final Source UNDATED =
      new Source("statements/note.md", DocumentKind.STATEMENT, null, "note", "A note", "en");

  private static final Facets NORTH = new Facets(List.of("NO"), List.of("quota"));
  private static final Facets BOTH = new Facets(List.of("IS", "NO"), List.of("season"));

  static final SortedMap<String, List<String>> TAGS =
      new TreeMap<>(Map.of("open", List.of("quota"), "agreed", List.of("season")));

  private Talks() {}

  static List<Passage> old() {
    return number(
        OLD,
        clause(
            "1", "Article 1", "Quota", "The parties shall share 800,000 tonnes of herring.", NORTH),
        clause("1(1)", "(1)", "", "Iceland withdraws its trawlers from the northern grounds.", BOTH)
            .under("Quota"),
        clause("2", "Article 2", "Closed season", "No boat shall fish between May and July.", BOTH),
        clause(
            "3(2)(b)", "(b)", "", "A cease-fire at sea holds while vessels are counted.", NORTH));
  }

  static List<Passage> fresh() {
    return number(
        NEW,
        clause("1", "Article 1", "Quota", "The parties share 650,000 tonnes of herring.", NORTH),
        clause("2", "Article 2", "Closed season", "No boat may fish in June or July.", BOTH));
  }

  static List<Passage> press() {
    return number(
        PRESS,
        paragraph("Minister Magnussen said the cease fire at sea was holding.", BOTH),
        paragraph("Mr Magnusson's rivals want the withdrawal of every trawler.", NORTH),
        paragraph("A ceasefire agreement would be signed in Reykjavík, he said.", Facets.NONE));
  }

  static List<Passage> note() {
    return number(UNDATED, paragraph("We stand by the U.S. observers and their quota.", NORTH));
  }

  static List<IndexedDocument> documents() {
    return List.of(
        document(OLD, old()),
        document(NEW, fresh()),
        document(PRESS, press()),
        document(UNDATED, note()));
  }

  static IndexedDocument document(Source source, List<Passage> passages) {
    return new IndexedDocument(
        source.path(), Integer.toHexString(passages.hashCode()), () -> passages);
  }

  /** A passage that has not been put in its place. */
  record Loose(
      String id, String label, String heading, List<String> above, String text, Facets facets) {
    Loose under(String... headings) {
      return new Loose(id, label, heading, List.of(headings), text, facets);
    }
  }

  static Loose clause(String id, String label, String heading, String text, Facets facets) {
    return new Loose(id, label, heading, List.of(), text, facets);
  }

  static Loose paragraph(String text, Facets facets) {
    return new Loose("", "", "", List.of(), text, facets);
  }

  static List<Passage> number(Source source, Loose... loose) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (Loose one : loose) {
      int index = passages.size();
      int end = start + one.text().codePointCount(0, one.text().length());
      passages.add(
          new Passage(
              source,
              one.id(),
              one.label(),
              one.id().isEmpty() ? "" : "article",
              one.heading(),
              one.above(),
              one.text(),
              new Place(index, index + 1, 2 * index + 1, 2 * index + 1, start, end, 0),
              one.facets()));
      start = end + 2;
    }
    return List.copyOf(passages);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
