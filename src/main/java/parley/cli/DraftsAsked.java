package parley.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Spelling;
import parley.draft.Draft;
import parley.draft.DraftParser;

/** The drafts that a command is to work on: those named, else those of the corpus. */
final class DraftsAsked {
  private final Session session;

  DraftsAsked(Session session) {
    this.session = session;
  }

  /**
   * The drafts, in the order they are named in; without names those of the corpus by date.
   *
   * @param names files or versions
   * @param family the one family wanted of the corpus, or null for all
   */
  List<Draft> named(List<String> names, @Nullable String family) {
    if (!names.isEmpty()) {
      return session.named().documents(names).stream().map(this::parse).toList();
    }
    List<Document> drafts = session.drafts().stream().filter(this::known).toList();
    if (family != null) {
      Set<String> families = new TreeSet<>();
      drafts.forEach(draft -> families.add(draft.metadata().family()));
      if (!families.contains(family)) {
        throw session.usage(
            "there is no family " + family + "; " + Spelling.hint(family, families));
      }
    }
    return drafts.stream()
        .filter(draft -> family == null || draft.metadata().family().equals(family))
        .map(this::parse)
        .toList();
  }

  /** Two drafts to compare, files or versions, read in their order. */
  List<Draft> pair(String old, String now) {
    List<Document> documents = session.named().documents(List.of(old, now));
    return documents.parallelStream().map(DraftParser::parse).toList();
  }

  private boolean known(Document draft) {
    LocalDate date = draft.metadata().date();
    return date == null || session.asOf().map(day -> !date.isAfter(day)).orElse(true);
  }

  private Draft parse(Document document) {
    return DraftParser.parse(document, session.manifest().parties());
  }
}
