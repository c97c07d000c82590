package parley.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a gate can be asked to fail on. */
public enum Cause {
  /** An issue is open, whatever the status. */
  OPEN,
  /** An issue was agreed and is not any more. */
  REOPENED,
  /** Nothing was known of an issue before the day to judge by. */
  NEW,
  /** An open issue without evidence for more than {@link Tagger#STALE_DAYS} days. */
  STALE,
  /** A draft has a bracket that is not closed or was never opened. */
  UNBALANCED;

  /** The word of the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cause with this word, if there is one. */
  public static Optional<Cause> of(String word) {
    return Arrays.stream(values()).filter(cause -> cause.word().equals(word)).findFirst();
  }
}
