package parley.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.DocumentKind;
import parley.corpus.IssueEntry;
import parley.corpus.Metadata;
import parley.draft.Draft;

/** Finds the families of drafts that an issue belongs to. */
final class Tracks {
  /** Families by version, in order of the drafts. */
  private final Map<String, String> byVersion = new LinkedHashMap<>();

  private final Map<String, IssueEntry> issues = new HashMap<>();

  private final Docket docket;
  private final List<ToldText> told;

  Tracks(List<Draft> drafts, List<IssueEntry> issues, Docket docket, List<ToldText> told) {
    this.docket = docket;
    this.told = List.copyOf(told);
    for (Draft draft : drafts) {
      Metadata metadata = draft.document().metadata();
      byVersion.putIfAbsent(metadata.version(), metadata.family());
    }
    issues.forEach(issue -> this.issues.put(issue.id(), issue));
  }

  /**
   * The families of an issue, the one that it is listed under first: the declared one, then those
   * of the drafts that deal with it, oldest first, then those of drafts without a text; for an
   * issue that no draft deals with, those of the issue it is a part of.
   */
  List<String> of(IssueEntry issue) {
    var seen = new HashSet<String>();
    for (IssueEntry at = issue; at != null && seen.add(at.id()); at = parent(at)) {
      Set<String> families = own(at);
      if (!families.isEmpty()) {
        return List.copyOf(families);
      }
    }
    return List.of();
  }

  private @Nullable IssueEntry parent(IssueEntry issue) {
    return issue.parent() == null ? null : issues.get(issue.parent());
  }

  private Set<String> own(IssueEntry issue) {
    var families = new LinkedHashSet<String>();
    String declared = issue.family();
    if (declared != null) {
      families.add(declared);
    }
    var versions = new ArrayList<>(issue.clauses().keySet());
    for (Exhibit exhibit : docket.about(issue.id())) {
      if (exhibit.document().kind() == DocumentKind.DRAFT) {
        versions.add(exhibit.document().metadata().version());
      }
    }
    byVersion.forEach(
        (version, family) -> {
          if (versions.contains(version)) {
            families.add(family);
          }
        });
    told.stream()
        .filter(text -> text.declared().isPresent() && text.tells(issue.id()))
        .forEach(text -> families.add(text.family()));
    return families;
  }
}
