package parley.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the output should know about a file: an unbalanced bracket, an unknown key,
 * a date that had to be guessed.
 *
 * @param path the file, relative to the corpus, with forward slashes
 * @param location where in it, or null when it concerns the whole file
 * @param message one sentence for people: what is wrong and what to do
 */
public record Notice(String path, @Nullable Location location, String message) {
  @Override
  public String toString() {
    return (location == null ? path : path + ":" + location) + ": " + message;
  }
}
