package parley.issue;

import java.util.Optional;
import parley.corpus.Notice;

/**
 * One reason for the gate to stay shut.
 *
 * @param cause of those asked for
 * @param finding the issue, or empty for a fault of a draft or of the whole
 * @param exhibit what shows it best, if anything does
 * @param notice the fault of a draft, or empty for an issue
 * @param why in one sentence
 */
public record Breach(
    Cause cause,
    Optional<Finding> finding,
    Optional<Exhibit> exhibit,
    Optional<Notice> notice,
    String why) {

  static Breach of(Cause cause, Finding finding, Optional<Exhibit> exhibit) {
    return new Breach(cause, Optional.of(finding), exhibit, Optional.empty(), finding.why());
  }

  static Breach of(Cause cause, Notice notice) {
    return new Breach(
        cause, Optional.empty(), Optional.empty(), Optional.of(notice), notice.message());
  }

  static Breach of(Cause cause, String why) {
    return new Breach(cause, Optional.empty(), Optional.empty(), Optional.empty(), why);
  }

  /** What is at fault: the id of the issue, the path of the draft, or nothing for the whole. */
  public String subject() {
    return finding.map(f -> f.issue().id()).or(() -> notice.map(Notice::path)).orElse("");
  }
}
