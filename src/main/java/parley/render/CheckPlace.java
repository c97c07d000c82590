package parley.render;

import org.jspecify.annotations.Nullable;
import parley.corpus.Location;
import parley.issue.Breach;
import parley.issue.Cause;
import parley.issue.Exhibit;
import parley.issue.Finding;

/**
 * Where a breach is shown by programs that know lines of files.
 *
 * @param path from the top of the repository, with forward slashes
 * @param line counted from 1
 * @param column counted from 1, 0 for the whole line
 * @param clause id of the clause, may be empty
 */
record CheckPlace(String path, int line, int column, String clause) {
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
        .map(e -> at(prefix, e))
        .or(() -> breach.notice().map(n -> at(prefix + n.path(), n.location())))
        .or(
            () ->
                breach.finding().map(f -> f.issue().expect()).map(e -> declared(prefix, e.line())))
        .orElse(declared(prefix, 1));
  }

  /** The place of what shows best how an issue stands. */
  static CheckPlace of(Finding finding, String prefix) {
    return finding.shown().stream()
        .findFirst()
        .map(exhibit -> at(prefix, exhibit))
        .orElse(declared(prefix, 1));
  }

  private static CheckPlace at(String prefix, Exhibit exhibit) {
    String clause = exhibit.claim().evidence().clause();
    return new CheckPlace(
        prefix + exhibit.document().path(), Cites.line(exhibit), 0, clause == null ? "" : clause);
  }

  private static CheckPlace declared(String prefix, int line) {
    return new CheckPlace(prefix + MANIFEST, line, 0, "");
  }

  private static CheckPlace at(String path, @Nullable Location location) {
    return location == null
        ? new CheckPlace(path, 1, 0, "")
        : new CheckPlace(path, location.line(), location.column(), "");
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
      case UNEXPECTED -> "An issue stands otherwise than parley.yaml expects of it.";
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
      case UNEXPECTED ->
          "'parley issues ID' shows the evidence; settle the issue, or change 'expect' in"
              + " parley.yaml.";
      case MAX_OPEN -> "Settle some, or raise --max-open.";
    };
  }
}
