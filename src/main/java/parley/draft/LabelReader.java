package parley.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label that may stand at a place of a text, by its looks alone. Whether it is one, its
 * neighbours decide: see {@link Outline}.
 */
final class LabelReader {
  private static final String SUFFIX =
      "(?<suffix>(?:[ -]?+(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)"
          + "|[a-z](?![\\p{L}\\d]))?+(?:[ -]?+[Aa]lt(?:ernative)?+\\.?+\\d?+)?+(?![\\p{L}\\d]))";
  private static final Pattern WORD = Pattern.compile("§§?+|\\p{Lu}\\p{L}*+\\.?+");
  private static final Pattern WORDED_NUMBER =
      Pattern.compile(
          "[ \\u00a0]*+(?:No\\.?+ ?+)?+\\(?+(?:(?<digits>\\d{1,4}(?:\\.\\d{1,3})*+)"
              + "|(?<letters>[IVXLC]++(?![\\p{L}\\d])|\\p{Lu}(?![\\p{L}\\d])|[a-z](?=\\))))"
              + SUFFIX
              + "\\)?+");
  private static final Pattern SPELLED_NUMBER =
      Pattern.compile("[ \\u00a0]++(?<word>\\p{Lu}\\p{L}{2,9})(?!\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<digits>\\d{1,4}(?:\\.\\d{1,3})*+)" + SUFFIX + "\\\\?+(?<after>\\.\\)|[.):]|)");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\((?:(?<digits>\\d{1,4})|(?<letters>[a-z]{1,7}|[A-Z]{1,7}))"
              + "(?<suffix>(?:[ -]?+(?:bis|ter|quater|quinquies)|(?<=\\d)[a-z])?+)\\)");
  private static final Pattern LETTERED =
      Pattern.compile("(?<letters>[a-z]{1,7}|[A-Z]{1,7})(?<after>[.)])");
  private static final String BULLETS = "-*+•–—·▪◦‣●○■□⁃";

  private final String text;

  LabelReader(String text) {
    this.text = text;
  }

  /** The readings of the label of a clause, as printed; empty where it has none. */
  static List<Label> readings(Clause clause) {
    String printed = clause.label();
    return new LabelReader(printed).read(0, printed.length(), true);
  }

  /**
   * The readings of what stands at a place, none when it looks like no label.
   *
   * @param end where the line ends
   * @param heading whether the line is marked as a heading, where a number alone may be a label
   */
  List<Label> read(int at, int end, boolean heading) {
    if (at >= end) {
      return List.of();
    }
    char first = text.charAt(at);
    if (first == '(') {
      return bracketed(at, end);
    }
    if (Character.isDigit(first)) {
      return number(at, end, heading);
    }
    if (BULLETS.indexOf(first) >= 0) {
      return bullet(at, end);
    }
    if (Character.isLetter(first) || first == '§') {
      List<Label> worded = worded(at, end);
      return worded.isEmpty() ? lettered(at, end) : worded;
    }
    return List.of();
  }

  /** Where a number ends with the parts that are glued to it: behind {@code (2)(a)}. */
  static int afterParts(String text, int at, int end) {
    int after = at;
    Matcher part = BRACKETED.matcher(text).region(after, end);
    while (part.lookingAt()) {
      after = part.end();
      part.region(after, end);
    }
    return after;
  }

  private List<Label> worded(int at, int end) {
    Matcher word = WORD.matcher(text).region(at, end);
    if (!word.lookingAt()) {
      return List.of();
    }
    Form.Word known = LabelWords.find(word.group());
    if (known == null) {
      return List.of();
    }
    Matcher number = WORDED_NUMBER.matcher(text).region(word.end(), end);
    if (number.lookingAt()) {
      return labels(at, number, known, "");
    }
    Matcher spelled = SPELLED_NUMBER.matcher(text).region(word.end(), end);
    if (spelled.lookingAt()) {
      return spelled(at, spelled, known);
    }
    return known.level() == Level.ANNEX ? annex(at, word.end(), end, known) : List.of();
  }

  private List<Label> spelled(int at, Matcher found, Form.Word word) {
    String number = found.group("word");
    Form form = new Form(word, "", Numeral.Style.DECIMAL, "", 1);
    Label label =
        new Label(text.substring(at, found.end()), number, form, Numeral.ALONE, found.end());
    return Label.readings(label, Numeral.word(number));
  }

  /** An annex that is the only one has no number. */
  private List<Label> annex(int at, int after, int end, Form.Word word) {
    int next = after;
    while (next < end
        && (LineScanner.isSpace(text.charAt(next)) || "*]".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next < end && ":—–-([".indexOf(text.charAt(next)) < 0) {
      return List.of();
    }
    String printed = text.substring(at, after);
    Form form = new Form(word, "", Numeral.Style.DECIMAL, "", 0);
    return List.of(new Label(printed, "", form, Numeral.ALONE, after));
  }

  private List<Label> bracketed(int at, int end) {
    Matcher found = BRACKETED.matcher(text).region(at, end);
    return found.lookingAt() ? labels(at, found, null, "(") : List.of();
  }

  private List<Label> number(int at, int end, boolean heading) {
    Matcher found = NUMBER.matcher(text).region(at, end);
    if (!found.lookingAt() || !endsLikeNumber(found, end, heading)) {
      return List.of();
    }
    return labels(at, found, null, "");
  }

  private boolean endsLikeNumber(Matcher found, int end, boolean heading) {
    String after = found.group("after");
    int next = found.end();
    if (next == end) {
      return !after.isEmpty() || found.group("digits").indexOf('.') > 0;
    }
    char c = text.charAt(next);
    if (LineScanner.isSpace(c)) {
      return !after.isEmpty()
          || found.group("digits").indexOf('.') > 0
          || heading
          || wide(next, end);
    }
    boolean glued = Character.isUpperCase(c) || "[*“‘\"'(".indexOf(c) >= 0;
    return after.endsWith(")") ? !Character.isDigit(c) : !after.isEmpty() && glued;
  }

  /** A number alone is set off from its title by more than a blank. */
  private boolean wide(int at, int end) {
    return text.charAt(at) == '\t' || (at + 1 < end && LineScanner.isSpace(text.charAt(at + 1)));
  }

  private List<Label> lettered(int at, int end) {
    Matcher found = LETTERED.matcher(text).region(at, end);
    if (!found.lookingAt()) {
      return List.of();
    }
    boolean apart = found.end() == end || LineScanner.isSpace(text.charAt(found.end()));
    boolean bracket = found.group("after").equals(")");
    return apart || bracket ? labels(at, found, null, "") : List.of();
  }

  private List<Label> bullet(int at, int end) {
    boolean apart = at + 1 < end && LineScanner.isSpace(text.charAt(at + 1));
    if (!apart) {
      return List.of();
    }
    String printed = text.substring(at, at + 1);
    Form form = new Form(null, printed, Numeral.Style.BULLET, "", 1);
    return List.of(new Label(printed, printed, form, Numeral.BULLET, at + 1));
  }

  private List<Label> labels(int at, Matcher found, Form.@Nullable Word word, String before) {
    boolean lettered = found.pattern() == LETTERED;
    String digits = lettered ? null : found.group("digits");
    String suffix = lettered ? "" : found.group("suffix");
    String number = digits == null ? found.group("letters") : digits;
    List<Numeral> readings =
        digits == null ? Numeral.letters(number, suffix) : Numeral.decimal(digits, suffix);
    if (readings.isEmpty()) {
      return List.of();
    }
    int parts = 1 + (int) number.chars().filter(c -> c == '.').count();
    Form form = new Form(word, before, Numeral.Style.DECIMAL, after(found, word, parts), parts);
    String printed = text.substring(at, found.end()).strip();
    String core = number + suffix.replace(" ", "").replace("-", "");
    return Label.readings(new Label(printed, core, form, Numeral.BULLET, found.end()), readings);
  }

  private static String after(Matcher found, Form.@Nullable Word word, int parts) {
    if (word != null || parts > 1) {
      return "";
    }
    return found.pattern() == BRACKETED ? ")" : found.group("after");
  }
}
