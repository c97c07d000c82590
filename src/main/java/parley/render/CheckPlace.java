package parley.render;

import org.jspecify.annotations.Nullable;
import parley.corpus.Location;
import parley.issue.Breach;
import parley.issue.Cause;

/**
 * Where a breach is shown by programs that know lines of files.
 *
 * @param path from the top of the repository, with forward slashes
 * @param line counted from 1
 * @param column counted from 1, 0 for the whole line
 */
record CheckPlace(String path, int line, int column) {
  /** What a breach without any passage is shown at. */
  private static final String MANIFEST = "parley.yaml";

  /**
   * The place of a breach.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  static CheckPlace of(Breach breach, String prefix) {
    return breach
        .exhibit()
        .map(e -> new CheckPlace(prefix + e.document().path(), Cites.line(e), 0))
        .or(() -> breach.notice().map(n -> at(prefix + n.path(), n.location())))
        .orElse(new CheckPlace(prefix + MANIFEST, 1, 0));
  }

  private static CheckPlace at(String path, @Nullable Location location) {
    return location == null
        ? new CheckPlace(path, 1, 0)
        : new CheckPlace(path, location.line(), location.column());
  }

  /** What a cause means, for a list of rules. */
  static String meaning(Cause cause) {
    return switch (cause) {
      case OPEN -> "An issue is open.";
      case REOPENED -> "An issue was agreed and is open again.";
      case NEW -> "Nothing was known of an issue before this day.";
      case STALE -> "Nothing has been heard of an open issue for too long.";
      case UNBALANCED -> "A bracket of a draft has no other half.";
      case RULING_CONFLICT -> "Evidence newer than a ruling speaks against it.";
      case MAX_OPEN -> "More issues are open than may be.";
    };
  }

  /** What to do about it. */
  static String advice(Cause cause) {
    return switch (cause) {
      case OPEN, REOPENED, NEW, STALE ->
          "'parley issues ID' shows the evidence and what would change the tag; a ruling in"
              + " parley.yaml overrules it.";
      case UNBALANCED -> "Close the bracket, or take it out.";
      case RULING_CONFLICT -> "Read the passage; then date the ruling anew, or take it back.";
      case MAX_OPEN -> "Settle some, or raise --max-open.";
    };
  }
}
