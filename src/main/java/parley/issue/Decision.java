package parley.issue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of one issue.
 *
 * @param status the state; its tag follows from it
 * @param confidence how far to rely on it
 * @param mixed whether claims of equal weight contradict each other
 * @param inherited the text whose standing it takes over, or null
 * @param rules that fired, in order of number
 * @param because the reason as a clause
 * @param decisive the exhibits that decided, best first
 */
public record Decision(
    Status status,
    Confidence confidence,
    boolean mixed,
    @Nullable String inherited,
    List<Rule> rules,
    String because,
    List<Exhibit> decisive) {
  public Decision {
    rules = List.copyOf(new TreeSet<>(rules));
    decisive = List.copyOf(decisive);
  }

  static Decision of(Ground ground, Confidence confidence) {
    return new Decision(
        ground.status(),
        confidence,
        false,
        null,
        List.copyOf(ground.rules()),
        ground.because(),
        ground.exhibits());
  }

  public Tag tag() {
    return status.tag();
  }

  Decision with(Rule rule) {
    return new Decision(
        status,
        confidence,
        mixed,
        inherited,
        List.copyOf(Ground.plus(Set.copyOf(rules), rule)),
        because,
        decisive);
  }

  Decision as(Status other) {
    return new Decision(other, confidence, mixed, inherited, rules, because, decisive);
  }

  Decision contradicted() {
    return new Decision(status, confidence, true, inherited, rules, because, decisive);
  }
}
