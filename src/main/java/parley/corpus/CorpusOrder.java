package parley.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The order in which a reader wants the documents. */
final class CorpusOrder {
  private static final Comparator<Document> BY_DATE =
      Comparator.comparing(
              (Document document) -> document.metadata().date(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Document::path, NaturalOrder.PATHS);

  private CorpusOrder() {}

  /** By date, undated last, then by path; of two drafts of one day the superseded one is first. */
  static List<Document> sorted(List<Document> documents) {
    var sorted = new ArrayList<>(documents);
    sorted.sort(BY_DATE);
    for (Document document : List.copyOf(sorted)) {
      String predecessor = document.metadata().supersedes();
      if (predecessor != null) {
        moveAfter(predecessor, document, sorted);
      }
    }
    return sorted;
  }

  private static void moveAfter(String predecessor, Document document, List<Document> sorted) {
    int from = sorted.indexOf(document);
    int to = lastOfDay(sorted, from, predecessor);
    if (to > from) {
      sorted.remove(from);
      sorted.add(to, document);
    }
  }

  private static int lastOfDay(List<Document> sorted, int from, String version) {
    var date = sorted.get(from).metadata().date();
    for (int i = from + 1; i < sorted.size(); i++) {
      Metadata other = sorted.get(i).metadata();
      if (!Objects.equals(other.date(), date)) {
        return -1;
      }
      if (other.version().equals(version)) {
        return i;
      }
    }
    return -1;
  }
}
