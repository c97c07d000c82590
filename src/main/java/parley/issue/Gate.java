package parley.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.corpus.Expectation;
import parley.corpus.Notice;
import parley.draft.Draft;

/**
 * Decides whether a negotiation may pass, for a build server or a desk. An issue that is expected
 * to be open is not held against it for being so.
 */
public final class Gate {
  private final Conditions conditions;
  private final Baseline before;

  private Gate(Conditions conditions, Baseline before) {
    this.conditions = conditions;
    this.before = before;
  }

  /**
   * What stands against passing; nothing for an open gate. Issues in their order, then drafts, then
   * what is wrong with the whole. What was wrong before is listed too.
   *
   * @param before tells what was agreed and may have been reopened since
   */
  static List<Breach> check(Findings findings, Conditions conditions, Baseline before) {
    return new Gate(conditions, before).check(findings);
  }

  private List<Breach> check(Findings findings) {
    var breaches = new ArrayList<Breach>();
    for (Finding finding : findings.all()) {
      conditions.causes().stream()
          .sorted()
          .filter(cause -> fails(cause, finding))
          .map(cause -> Breach.of(cause, finding, shown(cause, finding)))
          .forEach(breaches::add);
    }
    if (conditions.causes().contains(Cause.UNBALANCED)) {
      findings.drafts().stream()
          .map(Draft::notices)
          .flatMap(List::stream)
          .filter(notice -> notice.kind() == Notice.Kind.UNBALANCED)
          .map(notice -> Breach.of(Cause.UNBALANCED, notice))
          .forEach(breaches::add);
    }
    tooManyOpen(findings).ifPresent(breaches::add);
    return breaches;
  }

  private Optional<Breach> tooManyOpen(Findings findings) {
    int open = findings.tagged(Tag.OPEN).size();
    if (conditions.mostOpen().isEmpty() || open <= conditions.mostOpen().getAsInt()) {
      return Optional.empty();
    }
    int most = conditions.mostOpen().getAsInt();
    return Optional.of(
        Breach.of(
            Cause.MAX_OPEN,
            open
                + (open == 1 ? " issue is open" : " issues are open")
                + "; at most "
                + most
                + " may be"));
  }

  private boolean fails(Cause cause, Finding finding) {
    return switch (cause) {
      case OPEN -> finding.tag() == Tag.OPEN && !(expected(finding) && met(finding));
      case REOPENED -> finding.status() == Status.REOPENED || reopened(finding);
      case NEW ->
          finding.evidence().stream().anyMatch(Exhibit::counted)
              && finding.evidence().stream()
                  .filter(Exhibit::counted)
                  .allMatch(exhibit -> exhibit.day().equals(finding.asOf()));
      case STALE -> finding.tag() == Tag.OPEN && stale(finding);
      case UNEXPECTED -> expected(finding) && !met(finding);
      case RULING_CONFLICT -> contradiction(finding).isPresent();
      case UNBALANCED, MAX_OPEN -> false;
    };
  }

  /** Whether a change of the files has opened it again, of which no text tells. */
  private boolean reopened(Finding finding) {
    return finding.tag() == Tag.OPEN && before.agreed().contains(finding.issue().id());
  }

  private static boolean expected(Finding finding) {
    return finding.issue().expect() != null;
  }

  private static boolean met(Finding finding) {
    Expectation expect = finding.issue().expect();
    return expect != null
        && (expect.word().equals(finding.tag().word())
            || expect.word().equals(finding.status().word()));
  }

  private boolean stale(Finding finding) {
    Long age = finding.ageDays();
    return age != null && age > conditions.staleDays();
  }

  private static Optional<Exhibit> contradiction(Finding finding) {
    return finding.ruling().flatMap(Ruling::contradiction);
  }

  private static Optional<Exhibit> shown(Cause cause, Finding finding) {
    return switch (cause) {
      case RULING_CONFLICT -> contradiction(finding);
      // Where nothing speaks of it, the expectation itself is what to look at.
      case UNEXPECTED ->
          finding.shown().stream()
              .filter(exhibit -> exhibit.bearing() != Exhibit.Bearing.NEAREST)
              .findFirst();
      default -> finding.shown().stream().findFirst();
    };
  }
}
