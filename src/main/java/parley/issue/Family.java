package parley.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.corpus.IssueEntry;

/** R10: an issue with an open part is agreed in principle at most. */
final class Family {
  private Family() {}

  /** The decisions by id of the issue, with those of parents held back by their open children. */
  static Map<String, Decision> settle(List<IssueEntry> issues, Map<String, Verdict> verdicts) {
    Map<String, Decision> settled = new LinkedHashMap<>();
    verdicts.forEach((id, verdict) -> settled.put(id, verdict.decision()));
    for (IssueEntry child : issues) {
      Decision part = settled.get(child.id());
      Decision whole = child.parent() == null ? null : settled.get(child.parent());
      if (part != null && whole != null && part.tag() == Tag.OPEN && words(whole.status())) {
        settled.put(String.valueOf(child.parent()), whole.as(Status.IN_PRINCIPLE).with(Rule.R10));
      }
    }
    return settled;
  }

  private static boolean words(Status status) {
    return status == Status.FINAL || status == Status.TEXT_AGREED;
  }
}
