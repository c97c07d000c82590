package parley.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Metadata;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.BracketChange;
import parley.redline.Change;
import parley.redline.Relation;
import parley.redline.Substance;

/** What a change, its clauses and its drafts are called in running text. */
final class ChangeNames {
  private ChangeNames() {}

  /** The version of a draft, else its path. */
  static String draft(Draft draft) {
    Metadata metadata = draft.document().metadata();
    return Printable.line(
        metadata.version().isEmpty() ? draft.document().path() : metadata.version());
  }

  /** The day of a draft, or {@code undated}. */
  static String day(Draft draft) {
    Metadata metadata = draft.document().metadata();
    return metadata.date() == null ? "undated" : metadata.date().toString();
  }

  /** {@code 3 → 4, 4(1)}; the ids of one side where the other has the same or none. */
  static String ids(Change change) {
    String old = ids(change.old());
    String now = ids(change.now());
    return old.equals(now) || now.isEmpty() ? old : old.isEmpty() ? now : old + " → " + now;
  }

  static String ids(List<Clause> clauses) {
    return clauses.stream().map(Clause::id).map(Printable::line).collect(Collectors.joining(", "));
  }

  /** {@code reworded, moved}; {@code unchanged} where nothing happened. */
  static String kind(Change change) {
    boolean silent = change.relation() == Relation.UNCHANGED && !change.flags().isEmpty();
    Stream<String> relation = silent ? Stream.empty() : Stream.of(lower(change.relation()));
    Stream<String> flags = change.flags().stream().sorted().map(ChangeNames::lower);
    return Stream.concat(relation, flags).collect(Collectors.joining(", "));
  }

  /** {@code figure: 600 → 800}. */
  static String substance(Substance substance) {
    String old = substance.old().isEmpty() ? "none" : substance.old();
    String now = substance.now().isEmpty() ? "none" : substance.now();
    return lower(substance.kind()) + ": " + old + " → " + now;
  }

  /** {@code bracket settled-in (UA, RU): the words in it}. */
  static String bracket(BracketChange bracket) {
    String by =
        bracket.parties().isEmpty() ? "" : " (" + String.join(", ", bracket.parties()) + ")";
    return "bracket " + lower(bracket.event()) + by + ": " + bracket.text();
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
