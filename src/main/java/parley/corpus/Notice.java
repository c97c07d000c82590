package parley.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the output should know about a file: an unbalanced bracket, an unknown key.
 *
 * @param severity whether something was left out because of it
 * @param path the file, relative to the corpus, with forward slashes
 * @param location where in it, or null when it concerns the whole file
 * @param message one sentence for people: what is wrong and what to do
 */
public record Notice(Severity severity, String path, @Nullable Location location, String message) {
  /** How much a notice weighs. */
  public enum Severity {
    /** Part of the input could not be used; the run ends with another exit code. */
    FAULT,
    /** Everything was used; somebody should look at it. */
    WARNING
  }

  /** Part of the input could not be used. */
  public static Notice fault(String path, @Nullable Location location, String message) {
    return new Notice(Severity.FAULT, path, location, message);
  }

  /** Somebody should look at it. */
  public static Notice warning(String path, @Nullable Location location, String message) {
    return new Notice(Severity.WARNING, path, location, message);
  }

  @Override
  public String toString() {
    return (location == null ? path : path + ":" + location) + ": " + message;
  }
}
