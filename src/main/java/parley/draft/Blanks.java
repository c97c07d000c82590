package parley.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the brackets that hold a place for words to come: "[●]", "[to be confirmed]", "[XX]". */
final class Blanks {
  private static final Set<String> WORDS = WordList.read("placeholder-words.txt");
  private static final Pattern BLANK =
      Pattern.compile(
          "[●•_…\\s*\\[\\]-]*+|\\.{3}|[xX]{1,4}|[YNZ]|[yY]{4}|[dD]{2}|TBD|TBC|TBA|\\d{0,2}[xX]{2,4}");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)[*_]*(?:insert|to be (?:determined|confirmed|inserted|completed|agreed|decided|"
              + "specified|negotiated|revised|added|finali[sz]ed)|placeholder|tb[acd]\\b|pending\\b)");
  private static final Pattern REMARK =
      Pattern.compile("(?i)\\b(?:insert|to be|placeholder|tb[acd]|pending)\\b");

  private Blanks() {}

  /** Whether a note between braces asks for words that are not there yet. */
  static boolean remarked(String inside) {
    return REMARK.matcher(inside).find();
  }

  /** Whether what stands between brackets is a blank. */
  static boolean is(String inside) {
    String words = inside.strip().toLowerCase(Locale.ROOT);
    return BLANK.matcher(inside.strip()).matches()
        || WORDS.contains(words)
        || OPENING.matcher(words).lookingAt()
        || toCome(words);
  }

  /** "Amount to be inserted": what it is a blank for stands before the rest. */
  private static boolean toCome(String words) {
    int rest = words.indexOf(" to be ");
    return rest > 0
        && WORDS.contains(words.substring(0, rest).replaceFirst("^(?:the|an?) ", ""))
        && OPENING.matcher(words.substring(rest + 1)).lookingAt();
  }
}
