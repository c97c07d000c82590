package parley.corpus;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses how far a draft has come, and rather too early than too late: a text that is taken for
 * agreed by mistake does more harm than one that is taken for proposed.
 */
final class StageGuess {
  /** What the first words of a status say; what comes after a comma or a semicolon is comment. */
  private static final Pattern CONCLUDED =
      Pattern.compile(
          "(?i)^(?:(?:formally|unanimously|jointly|as|was|has|been|text|final|treaty|agreement"
              + "|declaration|contract) ){0,4}(?:adopted|signed|ratified|concluded|in force)\\b");

  private static final Pattern CHAIR =
      Pattern.compile(
          "(?i)\\b(?:co-?)?(?:chair(?:man|woman|person)?|facilitator|mediator|president|presidency)"
              + "(?:s|'s|’s|s'|s’)?[ '_-]{0,2}(?:text|draft|proposal|paper|non-paper)\\b");

  /** An attributed bracket: the code of a party, then its words or its wish. */
  private static final Pattern ATTRIBUTED =
      Pattern.compile(
          "\\[(\\p{Lu}[\\p{Lu}\\d&]{1,9})(?:[,/] ?\\p{Lu}[\\p{Lu}\\d&]{1,9}){0,12}"
              + "(?::| (?:propose|support|oppose|reserve|delete))");

  private StageGuess() {}

  /**
   * The stage of a draft.
   *
   * @param title its title, declared or found
   * @param status its standing as declared, in prose
   */
  static Stage of(Shape shape, String title, String status) {
    if (CONCLUDED.matcher(status).find()) {
      return Stage.FINAL;
    }
    if (isOfChair(status) || isOfChair(title) || isOfChair(shape.stem())) {
      return Stage.CHAIR;
    }
    return hasBracketsOfSeveral(shape) ? Stage.CONSOLIDATED : Stage.PROPOSAL;
  }

  private static boolean isOfChair(String words) {
    return CHAIR.matcher(words).find();
  }

  private static boolean hasBracketsOfSeveral(Shape shape) {
    String text = shape.text();
    int end = shape.body().end();
    Matcher bracket = ATTRIBUTED.matcher(text);
    var parties = new HashSet<String>();
    int at = text.indexOf('[', shape.body().start());
    while (at >= 0 && at < end) {
      if (bracket.region(at, end).lookingAt()) {
        parties.add(bracket.group(1));
      }
      at = text.indexOf('[', at + 1);
    }
    return parties.size() > 1;
  }
}
