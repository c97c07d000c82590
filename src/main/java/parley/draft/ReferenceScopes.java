package parley.draft;

import java.util.List;
import java.util.regex.Pattern;
import parley.draft.CrossReference.Scope;

/** Tells whose provision a reference names: one of this text or of another instrument. */
final class ReferenceScopes {
  private static final String WHICH = ReferenceWords.any("ordinal");
  private static final Pattern ORDINAL =
      Pattern.compile(
          ",?+\\s++(?:(?:in|of)\\s++)?+(?:the\\s++)?+"
              + WHICH
              + "(?:\\s++(?:and|or|to)\\s++"
              + WHICH
              + ")?+\\s++"
              + ReferenceWords.any("counted")
              + "(?!\\p{L})");
  private static final String THIS = "(?:this|the\\s++present)\\s";
  private static final Pattern OWN_TAIL = Pattern.compile(",?+\\s++(?:of|in|to|under)\\s++" + THIS);
  private static final Pattern FOREIGN_TAIL =
      Pattern.compile(
          "(?:\\s*+\\([^()]{0,80}+\\))?+,?+(?:\\s++of\\s++(?!"
              + THIS
              + ")|\\s++(?:\\p{Ll}++\\s++)?"
              + ReferenceWords.any("back")
              + "(?!\\p{L})|\\s++(?:to|in|under)\\s++(?:the\\s++|that\\s++)?+(?:(?!this\\s)\\p{L}++\\s++){0,2}?"
              + ReferenceWords.INSTRUMENT
              + "|\\s++\\p{Lu}{2,}+(?!\\p{L}))");
  private static final Pattern FOREIGN_BEFORE =
      Pattern.compile(
          "(?:['’]s?|(?<!\\p{L})"
              + ReferenceWords.any("owner")
              + "|(?<!(?:this|present)\\s)"
              + ReferenceWords.INSTRUMENT
              + "[^.;]{0,40}?[\\d)],?+|(?<!\\p{L})\\p{Lu}{2,},?)\\s+(?:in\\s+)?$");
  private static final Pattern NUMBERED_INSTRUMENT =
      Pattern.compile(
          ReferenceWords.INSTRUMENT
              + "\\s++(?:\\([A-Z][A-Za-z, ]*+\\)\\s++)?+(?:No\\.?+\\s++)?+\\d");
  private static final Pattern JOINED =
      Pattern.compile(
          "\\s*+(?:[,;]\\s*+)?+(?:(?:"
              + ReferenceWords.any("join")
              + "|to|in conjunction with|read"
              + " with|with)\\s++)?+(?:in\\s++|of\\s++|to\\s++|under\\s++)?+(?:the\\s++)?+");
  private static final Pattern OF_THE_ONE_BEFORE =
      Pattern.compile(",?+\\s++" + ReferenceWords.any("except") + "\\s++(?:the\\s++)?+");

  /** How far back a sentence is looked through. */
  private static final int SENTENCE = 600;

  private final Stretch stretch;

  ReferenceScopes(Stretch stretch) {
    this.stretch = stretch;
  }

  /**
   * Whose provision a reference names.
   *
   * @param start where it begins
   * @param end one past its last number
   * @param absolute whether it names a provision that stands by itself, as an article does
   */
  Scope of(int start, int end, boolean absolute) {
    int tail = ordinals(end);
    if (stretch.past(OWN_TAIL, tail) >= 0) {
      return Scope.THIS;
    }
    if (stretch.past(FOREIGN_TAIL, tail) >= 0) {
      return Scope.FOREIGN;
    }
    String before = stretch.text().substring(sentence(start), start);
    boolean foreign =
        FOREIGN_BEFORE.matcher(before).find()
            || (absolute && NUMBERED_INSTRUMENT.matcher(before).find());
    return foreign ? Scope.FOREIGN : Scope.OWN;
  }

  private int sentence(int at) {
    int start = Math.max(stretch.from(), at - SENTENCE);
    String before = stretch.text().substring(start, at);
    return start + 1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
  }

  /**
   * References joined to one of another instrument are of that instrument too; and paragraphs that
   * are excepted from a provision are its own.
   */
  List<CrossReference> inherited(List<CrossReference> found) {
    for (int i = 1; i < found.size(); i++) {
      CrossReference one = found.get(i);
      String between = stretch.text().substring(found.get(i - 1).span().end(), one.span().start());
      if (one.scope() == Scope.OWN && OF_THE_ONE_BEFORE.matcher(between).matches()) {
        found.set(i, new CrossReference(one.clause(), one.span(), Scope.FOREIGN, one.targets()));
      }
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      CrossReference one = found.get(i);
      CrossReference next = found.get(i + 1);
      String between = stretch.text().substring(ordinals(one.span().end()), next.span().start());
      boolean open = one.scope() == Scope.OWN && next.scope() == Scope.FOREIGN;
      if (open && JOINED.matcher(between).matches()) {
        found.set(i, new CrossReference(one.clause(), one.span(), Scope.FOREIGN, one.targets()));
      }
    }
    return found;
  }

  /** One past the "second subparagraph" and the like that stand at a place. */
  int ordinals(int at) {
    int end = at;
    for (int next = stretch.past(ORDINAL, end); next >= 0; next = stretch.past(ORDINAL, end)) {
      end = next;
    }
    return end;
  }
}
