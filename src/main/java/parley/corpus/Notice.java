package parley.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the output should know about a file: an unbalanced bracket, an unknown key.
 *
 * @param kind what it is about, for those who select by it
 * @param severity whether something was left out because of it
 * @param path the file, relative to the corpus, with forward slashes
 * @param location where in it, or null when it concerns the whole file
 * @param message one sentence for people: what is wrong and what to do
 */
public record Notice(
    Kind kind, Severity severity, String path, @Nullable Location location, String message) {
  /** What notices are about. */
  public enum Kind {
    /** A bracket of a draft without its other half. */
    UNBALANCED,
    /** Anything else. */
    OTHER
  }

  /** How much a notice weighs. */
  public enum Severity {
    /** Part of the input could not be used; the run ends with another exit code. */
    FAULT,
    /** Everything was used; somebody should look at it. */
    WARNING
  }

  /** Part of the input could not be used. */
  public static Notice fault(String path, @Nullable Location location, String message) {
    return new Notice(Kind.OTHER, Severity.FAULT, path, location, message);
  }

  /** Somebody should look at it. */
  public static Notice warning(String path, @Nullable Location location, String message) {
    return new Notice(Kind.OTHER, Severity.WARNING, path, location, message);
  }

  /** A bracket has no other half; somebody should look at it. */
  public static Notice unbalanced(String path, @Nullable Location location, String message) {
    return new Notice(Kind.UNBALANCED, Severity.WARNING, path, location, message);
  }

  @Override
  public String toString() {
    return (location == null ? path : path + ":" + location) + ": " + message;
  }
}
