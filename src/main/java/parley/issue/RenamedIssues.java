package parley.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.corpus.PartyMentions;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparer;

/**
 * Finds issues that go by another id than before. An issue that nobody declared is named after the
 * words of its clause; when those change it is still the issue that it was.
 */
final class RenamedIssues {
  private final Findings before;
  private final Findings now;

  private RenamedIssues(Findings before, Findings now) {
    this.before = before;
    this.now = now;
  }

  /** The ids of before by those that the same issues have now, where they differ. */
  static Map<String, String> of(Findings before, Findings now) {
    return new RenamedIssues(before, now).map();
  }

  private Map<String, String> map() {
    Set<String> lost = ids(before);
    lost.removeAll(ids(now));
    Set<String> known = ids(before);
    List<Finding> fresh =
        now.all().stream().filter(finding -> !known.contains(finding.issue().id())).toList();
    if (lost.isEmpty() || fresh.isEmpty()) {
      return Map.of();
    }
    Map<String, String> clauses = clauses(lost);
    Map<String, String> forerunners = forerunners();
    Map<String, String> former = new LinkedHashMap<>();
    for (Finding finding : fresh) {
      places(finding).stream()
          .map(place -> clauses.get(forerunners.getOrDefault(place, "")))
          .filter(id -> id != null && !former.containsValue(id))
          .findFirst()
          .ifPresent(id -> former.put(finding.issue().id(), id));
    }
    return former;
  }

  private static Set<String> ids(Findings findings) {
    return findings.all().stream().map(finding -> finding.issue().id()).collect(Collectors.toSet());
  }

  /** The lost issues by the clauses that they were about. */
  private Map<String, String> clauses(Set<String> lost) {
    Map<String, String> clauses = new HashMap<>();
    for (Finding finding : before.all()) {
      if (lost.contains(finding.issue().id())) {
        places(finding).forEach(place -> clauses.putIfAbsent(place, finding.issue().id()));
      }
    }
    return clauses;
  }

  /** The clauses that show how an issue stands, as path and id. */
  private static List<String> places(Finding finding) {
    List<String> places = new ArrayList<>();
    for (Exhibit exhibit : finding.evidence()) {
      String clause = exhibit.claim().evidence().clause();
      if (clause != null) {
        places.add(exhibit.document().path() + " " + clause);
      }
    }
    return places;
  }

  /** What each clause of a draft that changed was before, as path and id. */
  private Map<String, String> forerunners() {
    Comparer comparer = new Comparer(PartyMentions.of(now.corpus().manifest()));
    Map<String, String> forerunners = new HashMap<>();
    for (Draft draft : now.drafts()) {
      String path = draft.document().path();
      Optional<Draft> old =
          before.drafts().stream()
              .filter(other -> other.document().path().equals(path))
              .filter(other -> !other.document().hash().equals(draft.document().hash()))
              .findFirst();
      if (old.isPresent()) {
        for (Change change : comparer.compare(old.get(), draft).changes()) {
          if (!change.old().isEmpty()) {
            String was = path + " " + change.old().getFirst().id();
            for (Clause clause : change.now()) {
              forerunners.put(path + " " + clause.id(), was);
            }
          }
        }
      }
    }
    return forerunners;
  }
}
