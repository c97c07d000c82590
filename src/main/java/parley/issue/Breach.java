package parley.issue;

import java.util.Optional;
import parley.corpus.Notice;

/**
 * One reason for the gate to stay shut.
 *
 * @param cause of those asked for
 * @param finding the issue, or empty for a fault of a draft
 * @param exhibit what shows it best, if anything does
 * @param notice the fault of a draft, or empty for an issue
 */
public record Breach(
    Cause cause, Optional<Finding> finding, Optional<Exhibit> exhibit, Optional<Notice> notice) {}
