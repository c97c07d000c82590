package parley.render;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.redline.Change;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Substance;
import parley.redline.Unit;

/** The kinds by which a reader of a page may choose changes. */
final class DiffKinds {
  private static final String BRACKETS = "brackets";
  private static final String SUBSTANCE = "substance";

  private DiffKinds() {}

  /** The kinds of a change, each once: relation, flags, and what changed in meaning. */
  static List<String> of(Change change) {
    Stream<String> flags = change.flags().stream().sorted().map(ChangeNames::lower);
    Stream<String> marks =
        Stream.of(
            change.brackets().isEmpty() ? "" : BRACKETS,
            change.substance().isEmpty() ? "" : SUBSTANCE);
    Stream<String> senses = change.substance().stream().map(s -> ChangeNames.lower(s.kind()));
    return Stream.of(Stream.of(ChangeNames.lower(change.relation())), flags, marks, senses)
        .flatMap(kinds -> kinds)
        .filter(kind -> !kind.isEmpty())
        .distinct()
        .toList();
  }

  /** How many of the changes are of each kind, always in the same order; none of none. */
  static List<DiffPage.Count> counts(List<Unit> told) {
    Map<String, Long> counts = new LinkedHashMap<>();
    names().forEach(name -> counts.put(name, 0L));
    told.forEach(unit -> of(unit.whole()).forEach(kind -> counts.merge(kind, 1L, Long::sum)));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> new DiffPage.Count(count.getKey(), count.getValue(), name(count.getKey())))
        .toList();
  }

  private static Stream<String> names() {
    return Stream.of(
            Arrays.stream(Relation.values()).map(ChangeNames::lower),
            Arrays.stream(Flag.values()).map(ChangeNames::lower),
            Stream.of(BRACKETS, SUBSTANCE),
            Arrays.stream(Substance.Kind.values()).map(ChangeNames::lower))
        .flatMap(names -> names);
  }

  private static String name(String kind) {
    return kind.equals(SUBSTANCE) ? "in substance" : kind;
  }
}
