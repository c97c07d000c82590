package parley.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.index.Keyword;
import parley.index.Passage;
import parley.index.SearchQuery;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.Field;
import parley.index.SearchQuery.Like;
import parley.index.SearchQuery.Not;

/** Finds the passage that {@code --like} names, and asks for those that resemble it. */
final class Resemblance {
  private static final Pattern LINE = Pattern.compile("(.+):([0-9]{1,9})");
  private static final Pattern OF_VERSION = Pattern.compile("([^:]+):(.+)");

  private final Session session;
  private final CorpusPassages passages;

  Resemblance(Session session, CorpusPassages passages) {
    this.session = session;
    this.passages = passages;
  }

  /**
   * A query for passages that resemble one, without that one.
   *
   * @param name {@code FILE:LINE}, {@code VERSION:LABEL}, or a label of the newest draft that has
   *     it
   */
  SearchQuery to(String name) {
    Passage passage =
        atLine(name)
            .or(() -> ofVersion(name))
            .or(() -> inNewest(name))
            .orElseThrow(
                () ->
                    session.usage(
                        "no passage "
                            + name
                            + "; name it as FILE:LINE, VERSION:LABEL, or by the label of a"
                            + " clause"));
    String text = String.join(" ", passage.heading(), passage.text());
    SearchQuery itself = new Field(Keyword.PASSAGE, passage.key());
    return new And(List.of(new Like(text), new Not(itself)), true);
  }

  private Optional<Passage> atLine(String name) {
    Matcher place = LINE.matcher(name);
    if (!place.matches()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(place.group(2));
    return documents()
        .filter(document -> isPath(document, place.group(1)))
        .flatMap(document -> passages.of(document).stream())
        .filter(p -> p.place().line() <= line && line <= p.place().endLine())
        .max(Comparator.comparingInt(passage -> passage.place().index()));
  }

  private static boolean isPath(Document document, String name) {
    String path = name.replace('\\', '/');
    return document.path().equals(path) || document.path().endsWith("/" + path);
  }

  private Optional<Passage> ofVersion(String name) {
    Matcher parts = OF_VERSION.matcher(name);
    return parts.matches()
        ? labelled(
            parts.group(2),
            documents().filter(d -> d.metadata().version().equals(parts.group(1))).toList())
        : Optional.empty();
  }

  /** Every draft may have a clause of this label, so it is said which one was taken. */
  private Optional<Passage> inNewest(String label) {
    Optional<Passage> found = labelled(label, newestFirst());
    found.ifPresent(
        p ->
            session.remark(
                "what resembles "
                    + p.source().version()
                    + ":"
                    + p.id()
                    + (p.heading().isEmpty() ? "" : ", " + p.heading())));
    return found;
  }

  private Optional<Passage> labelled(String label, List<Document> documents) {
    String wanted = dense(label);
    return documents.stream()
        .flatMap(document -> passages.of(document).stream())
        .filter(passage -> !passage.id().isEmpty())
        .filter(p -> dense(p.id()).equals(wanted) || dense(p.label()).equals(wanted))
        .findFirst();
  }

  private static String dense(String label) {
    return label.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT).replaceAll("\\.$", "");
  }

  private Stream<Document> documents() {
    return session.corpus().documents().stream();
  }

  private List<Document> newestFirst() {
    return session.corpus().documents(DocumentKind.DRAFT).reversed();
  }
}
