package parley.bench.peers;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that compares two texts.
 *
 * @param name what the table calls it
 * @param command how it is run; {@code OLD} and {@code NEW} stand for the two files
 * @param needs the file or program without which it cannot run
 * @param install how to get it
 * @param marks reads from its output how much it marks
 * @param largest the size in bytes of the largest text it is given: beyond it takes minutes
 */
record Peer(
    String name,
    List<String> command,
    String needs,
    String install,
    Function<String, Marks> marks,
    long largest) {

  /**
   * What a comparison marks.
   *
   * @param deleted words
   * @param inserted words
   * @param moved clauses or lines shown as moved; -1 if it knows of no moves
   */
  record Marks(int deleted, int inserted, int moved) {}

  private static final Pattern DELETED = Pattern.compile("\\[-(.*?)-\\]", Pattern.DOTALL);
  private static final Pattern INSERTED = Pattern.compile("\\{\\+(.*?)\\+\\}", Pattern.DOTALL);

  /** Of output in the manner of wdiff: deletions and insertions in their brackets. */
  static Marks bracketed(String output) {
    return new Marks(count(DELETED.matcher(output)), count(INSERTED.matcher(output)), -1);
  }

  /** Of two numbers. */
  static Marks numbers(String output) {
    String[] parts = output.strip().split("\\s+");
    return new Marks(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), -1);
  }

  private static int count(Matcher matcher) {
    int count = 0;
    while (matcher.find()) {
      String text = matcher.group(1).strip();
      count += text.isEmpty() ? 0 : text.split("\\s+").length;
    }
    return count;
  }
}
