package parley.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.corpus.Notice;
import parley.draft.Draft;

/** Decides whether a negotiation may pass, for a build server or a desk. */
public final class Gate {
  private Gate() {}

  /** What stands against passing; nothing for an open gate. Issues in their order, then drafts. */
  public static List<Breach> check(Findings findings, Set<Cause> causes) {
    var breaches = new ArrayList<Breach>();
    for (Finding finding : findings.all()) {
      causes.stream()
          .filter(cause -> fails(cause, finding))
          .map(cause -> new Breach(cause, Optional.of(finding), shown(finding), Optional.empty()))
          .forEach(breaches::add);
    }
    if (causes.contains(Cause.UNBALANCED)) {
      findings.drafts().stream()
          .map(Draft::notices)
          .flatMap(List::stream)
          .filter(notice -> notice.kind() == Notice.Kind.UNBALANCED)
          .map(Gate::unbalanced)
          .forEach(breaches::add);
    }
    return breaches;
  }

  private static Breach unbalanced(Notice notice) {
    return new Breach(Cause.UNBALANCED, Optional.empty(), Optional.empty(), Optional.of(notice));
  }

  private static boolean fails(Cause cause, Finding finding) {
    return switch (cause) {
      case OPEN -> finding.tag() == Tag.OPEN;
      case REOPENED -> finding.status() == Status.REOPENED;
      case NEW ->
          finding.evidence().stream().anyMatch(Exhibit::counted)
              && finding.evidence().stream()
                  .filter(Exhibit::counted)
                  .allMatch(exhibit -> exhibit.day().equals(finding.asOf()));
      case STALE -> finding.tag() == Tag.OPEN && stale(finding);
      case UNBALANCED -> false;
    };
  }

  private static boolean stale(Finding finding) {
    Long age = finding.ageDays();
    return age != null && age > Tagger.STALE_DAYS;
  }

  private static Optional<Exhibit> shown(Finding finding) {
    return finding.shown().stream().findFirst();
  }
}
