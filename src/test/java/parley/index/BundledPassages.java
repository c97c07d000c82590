package parley.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.corpus.Corpus;
import parley.corpus.CorpusReader;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.ReadingOptions;
import parley.draft.DraftParser;

/** The corpus that ships with parley, as documents of an index. */
final class BundledPassages {
  static final SortedMap<String, List<String>> TAGS =
      new TreeMap<>(Map.of("open", List.of("territory", "plant"), "agreed", List.of("ceasefire")));

  private BundledPassages() {}

  static List<IndexedDocument> documents() {
    Corpus corpus = CorpusReader.read(Path.of("corpus"), ReadingOptions.DEFAULT);
    return corpus.documents().stream()
        .map(d -> new IndexedDocument(d.path(), d.hash(), () -> passages(d)))
        .toList();
  }

  private static List<Passage> passages(Document document) {
    return document.kind() == DocumentKind.DRAFT
        ? Passages.of(DraftParser.parse(document), (span, id) -> facets(document.quote(span)))
        : Passages.of(document, (span, id) -> facets(document.quote(span)));
  }

  /** Whatever is found so; both engines are handed the same. */
  private static Facets facets(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return new Facets(
        Stream.of("Ukraine", "Russia", "Europe").filter(text::contains).toList(),
        Stream.of("territory", "plant", "ceasefire").filter(lower::contains).toList());
  }
}
