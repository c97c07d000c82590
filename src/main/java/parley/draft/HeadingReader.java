package parley.draft;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the title of a clause from its words. */
final class HeadingReader {
  private static final Pattern RUN_IN_BOLD =
      Pattern.compile("\\*\\*(?<words>[^*\\n]{1,120}+)\\*\\*[.:]?+(?:[ \\t]*+[—–-][ \\t])?+");
  private static final Pattern RUN_IN_CAPITALS =
      Pattern.compile("(?<words>\\p{Lu}[\\p{Lu}\\d ,'’/&-]{2,100}+)\\.[ ]?+[—–]");
  private static final Pattern RUN_IN_BEFORE_LABEL =
      Pattern.compile("[.:]?+[ \\t]*+(?:\\p{Lu}[\\p{Lu}\\d ,'’/&-]{2,100}+\\.[ \\t]*+)?+(?=\\()");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|\\*|#+$");
  private static final Pattern SENTENCES = Pattern.compile("[.;] \\p{Ll}");
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;
  private static final int MOST_PLAIN_WORDS = 8;
  private static final int LONG_WORD = 4;
  private static final String STOPS = ".;:,";

  private final String text;

  HeadingReader(String text) {
    this.text = text;
  }

  /**
   * Splits what follows a label on its line.
   *
   * @param label the label, null for a heading without one
   * @param followed whether text or sub-clauses follow before the next clause of the same sequence
   */
  Heading read(Candidate at, @Nullable Label label, boolean followed) {
    int from = label == null ? at.content() : afterMarks(label.end(), at.end());
    String rest = text.substring(from, at.end());
    if (isBlank(rest)) {
      return new Heading("", at.end(), true);
    }
    if (label == null || at.rank() > 0) {
      return new Heading(clean(rest), at.end(), true);
    }
    Matcher runIn = runIn(rest);
    if (runIn != null) {
      int body = from + runIn.end();
      String after = text.substring(body, at.end());
      return isBlank(after)
          ? new Heading(clean(rest), at.end(), true)
          : new Heading(clean(runIn.group("words")), body, false);
    }
    boolean title =
        label.worded()
            ? !label.word().anywhere() && titleOfWorded(rest)
            : followed && at.alone() && !label.itemises() && title(rest);
    return title ? new Heading(clean(rest), at.end(), true) : new Heading("", from, false);
  }

  /** What stands between a label and the next one on its line: a title or nothing. */
  Heading before(Label label, int next) {
    return new Heading(clean(text.substring(afterMarks(label.end(), next), next)), next, false);
  }

  /**
   * Where a chain of labels may go on after a worded label: past its stop, and past a title in
   * capitals, as in {@code SEC. 3. REPORT. (a)}.
   */
  static int afterTitle(String text, int from, int end) {
    Matcher title = RUN_IN_BEFORE_LABEL.matcher(text).region(from, end);
    return title.lookingAt() ? title.end() : from;
  }

  private static @Nullable Matcher runIn(String rest) {
    for (Pattern pattern : new Pattern[] {RUN_IN_BOLD, RUN_IN_CAPITALS}) {
      Matcher found = pattern.matcher(rest);
      if (found.lookingAt()) {
        return found;
      }
    }
    return null;
  }

  private static boolean titleOfWorded(String rest) {
    if (rest.length() > LONGEST || Character.isLowerCase(rest.charAt(0))) {
      return false;
    }
    boolean stopped = STOPS.indexOf(lastOf(rest)) >= 0;
    return !stopped || (lastOf(rest) == '.' && titleCase(rest));
  }

  /** Whether a line reads like a title: short, begun with a capital, not ended like a sentence. */
  static boolean title(String line) {
    String words = clean(line);
    if (words.isEmpty() || words.length() > LONGEST || count(words) > MOST_WORDS) {
      return false;
    }
    if (Character.isLowerCase(words.charAt(0)) || ";:,".indexOf(lastOf(line)) >= 0) {
      return false;
    }
    if (SENTENCES.matcher(words).find()) {
      return false;
    }
    boolean sentence =
        lastOf(line) == '.'
            || count(words) > MOST_PLAIN_WORDS
            || (Character.isLowerCase(lastWord(words).charAt(0))
                && lastWord(words).length() < LONG_WORD);
    return !sentence || titleCase(words);
  }

  /** How many pieces the blanks of a stripped line part. */
  private static int count(String words) {
    int count = 1;
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean titleCase(String words) {
    return Arrays.stream(words.split("[\\s/-]+"))
        .filter(word -> word.length() > LONG_WORD)
        .noneMatch(word -> Character.isLowerCase(word.charAt(0)));
  }

  private static char lastOf(String line) {
    int at = line.length() - 1;
    while (at > 0 && "*_ ])\"”’".indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return line.charAt(at);
  }

  private int afterMarks(int from, int end) {
    int at = from;
    while (at < end && (LineScanner.isSpace(text.charAt(at)) || isMark(at))) {
      at++;
    }
    return at;
  }

  /** Dashes, stops and closing emphasis between a label and the title; not what opens the title. */
  private boolean isMark(int at) {
    char c = text.charAt(at);
    boolean glued = !LineScanner.isSpace(text.charAt(at - 1));
    return ".:—–".indexOf(c) >= 0 || c == '-' || ("*_]".indexOf(c) >= 0 && glued);
  }

  private static boolean isBlank(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (!LineScanner.isSpace(rest.charAt(i)) && "*_#]:.".indexOf(rest.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A title without emphasis, closing marks and the brackets round the whole of it. */
  static String clean(String line) {
    boolean plain = line.indexOf('*') < 0 && !line.contains("__") && line.indexOf('#') < 0;
    String words = plain ? line.strip() : EMPHASIS.matcher(line).replaceAll("").strip();
    while (words.length() > 1 && ".:".indexOf(words.charAt(words.length() - 1)) >= 0) {
      words = words.substring(0, words.length() - 1).strip();
    }
    boolean round = words.startsWith("(") && words.indexOf(')') == words.length() - 1;
    words = round ? words.substring(1, words.length() - 1) : words;
    boolean open = words.endsWith("]") && words.indexOf('[') < 0;
    return open ? words.substring(0, words.length() - 1).strip() : words.strip();
  }
}
