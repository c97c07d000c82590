package parley.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import parley.corpus.Spelling;
import parley.redline.Change;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Substance;

/** What {@code --only} may name: relations, flags, and changes of meaning by their kinds. */
final class OnlyChanges {
  private static final Map<String, Predicate<Change>> KINDS = kinds();

  /** For the help. */
  static final String NAMES =
      "a relation (unchanged, reworded, split, merged, added, removed), a flag (moved, renumbered,"
          + " retitled), brackets, substance, or a kind of it (figure, amount, percentage, date,"
          + " duration, modality, negation, party, condition, scope, definition, reference)";

  private OnlyChanges() {}

  private static Map<String, Predicate<Change>> kinds() {
    Map<String, Predicate<Change>> kinds = new LinkedHashMap<>();
    for (Relation relation : Relation.values()) {
      kinds.put(Format.word(relation), change -> change.relation() == relation);
    }
    for (Flag flag : Flag.values()) {
      kinds.put(Format.word(flag), change -> change.flags().contains(flag));
    }
    kinds.put("brackets", change -> !change.brackets().isEmpty());
    kinds.put("substance", change -> !change.substance().isEmpty());
    for (Substance.Kind kind : Substance.Kind.values()) {
      kinds.put(
          Format.word(kind), change -> change.substance().stream().anyMatch(s -> s.kind() == kind));
    }
    return kinds;
  }

  /** All names, in the order of the help. */
  static List<String> names() {
    return List.copyOf(KINDS.keySet());
  }

  /**
   * The changes that fit one of the names; all of them where there is none.
   *
   * @throws picocli.CommandLine.ParameterException for a name that is not known
   */
  static Predicate<Change> named(List<String> names, Session session) {
    return names.stream()
        .map(String::strip)
        .map(name -> kind(name, session))
        .reduce(Predicate::or)
        .orElse(change -> true);
  }

  private static Predicate<Change> kind(String name, Session session) {
    Predicate<Change> kind = KINDS.get(name);
    if (kind == null) {
      throw session.usage(
          "no kind of change is called '" + name + "'; " + Spelling.hint(name, KINDS.keySet()));
    }
    return kind;
  }
}
