package parley.draft;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * References to provisions that the draft does not have. References to other instruments are none
 * of its business, nor are those of a clause that amends one.
 */
final class DanglingReferences {
  private static final Pattern AMENDS =
      Pattern.compile(
          "(?i)(?<!\\p{L})" + ReferenceWords.any("order") + "(?!\\p{L}).{0,30}?(?-i:\\p{Lu}|\\d)");

  private final Draft draft;
  private final Flaws flaws;
  private final Provisions provisions;
  private final Set<String> told = new HashSet<>();

  DanglingReferences(Draft draft, Flaws flaws) {
    this.draft = draft;
    this.flaws = flaws;
    this.provisions = new Provisions(draft);
  }

  void find() {
    for (CrossReference reference : provisions.references()) {
      if (reference.scope() != CrossReference.Scope.FOREIGN && !amends(reference.clause())) {
        reference.targets().forEach(target -> look(reference, target));
      }
    }
  }

  private void look(CrossReference reference, CrossReference.Target target) {
    Clause clause = reference.clause();
    boolean explicit = reference.scope() == CrossReference.Scope.THIS;
    if (provisions.find(target, clause, explicit) instanceof Provisions.Missing missing
        && told.add(clause.id() + " " + missing)) {
      String words = draft.document().quote(reference.span()).replaceAll("\\s+", " ");
      String where =
          Optional.ofNullable(missing.within()).map(w -> " in " + w.id()).orElse(" in this draft");
      flaws.add(
          Flaw.Rule.REFERENCE,
          clause,
          reference.span().start(),
          "‘" + words + "’ leads nowhere: there is no " + missing.number() + where,
          words);
    }
  }

  /** Whether the heading of a clause, or of one above it, says that another text is amended. */
  private boolean amends(Clause clause) {
    return Stream.iterate(Optional.of(clause), Optional::isPresent, c -> c.flatMap(draft::parent))
        .flatMap(Optional::stream)
        .anyMatch(above -> AMENDS.matcher(above.heading()).find());
  }
}
