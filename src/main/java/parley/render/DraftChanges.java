package parley.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.draft.Draft;

/**
 * The drafts of a folder that differ from a revision of git.
 *
 * @param since the revision as the user named it
 * @param drafts in the order of their paths
 */
public record DraftChanges(String since, List<Entry> drafts) {
  public DraftChanges {
    drafts = List.copyOf(drafts);
  }

  /** What happened to a draft. */
  public enum Event {
    ADDED,
    REMOVED,
    RENAMED,
    CHANGED
  }

  /**
   * One draft.
   *
   * @param path where it stands, or stood if it is gone
   * @param oldPath where it stood in the revision, or null for a new one
   * @param draft as it is, or was if it is gone
   * @param view the comparison with the revision; empty for one that came or went
   */
  public record Entry(
      String path, @Nullable String oldPath, Event event, Draft draft, Optional<DiffView> view) {

    /** {@code drafts/a.md: renamed from drafts/b.md}. */
    String title() {
      return path
          + ": "
          + ChangeNames.lower(event)
          + (event == Event.RENAMED ? " from " + oldPath : "");
    }

    /** How much changed, in one sentence. */
    String counts() {
      int clauses = draft.clauses().size();
      return view.map(shown -> DiffCounts.of(shown.units()))
          .orElse(clauses + (clauses == 1 ? " clause" : " clauses"));
    }

    /** Whether there is a comparison to show. */
    boolean differs() {
      return view.isPresent() && !view.get().wanted().isEmpty();
    }
  }

  /** Whether no draft differs. */
  public boolean isEmpty() {
    return drafts.isEmpty();
  }

  /** {@code no draft changed since v1}; or how many did. */
  String headline() {
    String count =
        drafts.isEmpty() ? "no draft" : drafts.size() == 1 ? "1 draft" : drafts.size() + " drafts";
    return count + " changed since " + since;
  }
}
