package parley.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.corpus.Document;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.index.Hit;
import parley.index.HitGroups;
import parley.redline.Comparer;
import parley.redline.Synopsis;

/** Finds which of the clauses that a search found are one clause in several drafts. */
final class ClauseRows {
  private static final int MOST_DRAFTS = 40;

  private final Session session;
  private final Map<String, String> rows = new HashMap<>();

  ClauseRows(Session session) {
    this.session = session;
  }

  /** The hits with those together that are one clause. */
  HitGroups of(List<Hit> hits) {
    families(hits).forEach(this::compare);
    return HitGroups.of(
        hits, passage -> Optional.ofNullable(rows.get(key(passage.source().path(), passage.id()))));
  }

  private static String key(String path, String id) {
    return path + "\n" + id;
  }

  /** How many drafts of each family were found. */
  private SortedMap<String, Long> families(List<Hit> hits) {
    Set<String> found =
        hits.stream().map(hit -> hit.passage().source().path()).collect(Collectors.toSet());
    SortedMap<String, Long> families = new TreeMap<>();
    for (Document draft : session.drafts()) {
      if (found.contains(draft.path())) {
        families.merge(draft.metadata().family(), 1L, Long::sum);
      }
    }
    return families;
  }

  private void compare(String family, long found) {
    if (found < 2) {
      return;
    }
    List<Draft> drafts = new DraftsAsked(session).named(List.of(), family);
    if (drafts.size() > MOST_DRAFTS) {
      session.remark(
          "the family "
              + family
              + " has "
              + drafts.size()
              + " drafts, more than "
              + MOST_DRAFTS
              + "; its clauses stand by themselves");
      return;
    }
    Comparer comparer = new Comparer(PartyMentions.of(session.manifest()));
    Synopsis all = session.waiting("comparing", () -> Synopsis.of(drafts, comparer));
    for (int row = 0; row < all.rows().size(); row++) {
      List<Synopsis.Cell> cells = all.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        String path = all.columns().get(column).draft().document().path();
        name(cells.get(column), path, family + " " + row);
      }
    }
  }

  private void name(Synopsis.Cell cell, String path, String row) {
    cell.parts().stream()
        .flatMap(part -> part.clauses().stream())
        .forEach(clause -> rows.put(key(path, clause.id()), row));
  }
}
