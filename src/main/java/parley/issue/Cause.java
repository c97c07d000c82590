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
  /** An open issue without evidence for more days than are allowed. */
  STALE,
  /** A draft has a bracket that is not closed or was never opened. */
  UNBALANCED,
  /** Evidence newer than a ruling speaks against it. */
  RULING_CONFLICT,
  /** An issue stands otherwise than {@code parley.yaml} expects of it. */
  UNEXPECTED,
  /** More issues are open than are allowed to be. */
  MAX_OPEN;

  /** The word of the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The cause with this word, if there is one. */
  public static Optional<Cause> of(String word) {
    return Arrays.stream(values()).filter(cause -> cause.word().equals(word)).findFirst();
  }
}
