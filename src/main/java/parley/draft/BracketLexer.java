package parley.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the characters of a draft that may be notation: square brackets, braces and blanks outside
 * of code, addresses and escapes. One pass over the lines.
 */
final class BracketLexer {
  private static final Pattern BLANK =
      Pattern.compile(
          "_{3,}+|#{3,}+\\d*+|\\((?:x{2,5}|X{2,5}|…|\\.{3})\\)|☐|(?<![\\p{L}\\d])(?:TBD|TBC|TBA)(?![\\p{L}\\d])");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?|ftp)://[^\\s)\\[\\]>]*+(?:\\[[^\\s\\]]{0,80}+\\][^\\s)\\[\\]>]*+){0,8}+"
              + "|<[^\\s<>]{1,300}+>");

  /** What a blank or an address may begin with: the patterns are tried nowhere else. */
  private static final String BLANKS = "_#(☐T";

  private static final String ADDRESSES = "hf<";
  private static final int LONGEST_BRACES = 600;

  /** The characters that may mean anything; nearly all of a text are others. */
  private static final BitSet NOTABLE = new BitSet();

  static {
    (BLANKS + ADDRESSES + "\\`{[]").chars().forEach(NOTABLE::set);
  }

  /** A bracket character, {@code opens} or not. */
  record Mark(int at, boolean opens) {}

  private final String text;
  private final Matcher blank;
  private final Matcher address;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Pair> braces = new ArrayList<>();
  private final List<Pair> blanks = new ArrayList<>();
  private final Set<String> targets = new TreeSet<>();

  /** Offset after the newest braces, which may run over several lines. */
  private int resume;

  BracketLexer(String text, List<TextLine> lines) {
    this.text = text;
    this.blank = BLANK.matcher(text);
    this.address = ADDRESS.matcher(text);
    for (TextLine line : lines) {
      switch (line.kind()) {
        case TEXT, ROW -> read(Math.max(resume, line.content()), line.end());
        case TARGET -> targets.add(target(line));
        case BLANK, RULE, CODE -> {}
      }
    }
  }

  /** The square brackets in the order of the text. */
  List<Mark> marks() {
    return marks;
  }

  /** Remarks in braces. */
  List<Pair> braces() {
    return braces;
  }

  /** Blanks that need no square bracket. */
  List<Pair> blanks() {
    return blanks;
  }

  /** The names of link targets that the text sets apart, in lower case. */
  Set<String> targets() {
    return targets;
  }

  private String target(TextLine line) {
    return text.substring(line.content() + 1, text.indexOf(']', line.content()))
        .toLowerCase(Locale.ROOT);
  }

  private void read(int from, int end) {
    if (from >= end) {
      return;
    }
    int at = from;
    while (at < end) {
      at = isNotable(text.charAt(at)) ? character(at, end) : at + 1;
    }
  }

  private static boolean isNotable(char c) {
    return NOTABLE.get(c);
  }

  /**
   * Reads an address or a blank if one begins here, and else one character; returns where to go on.
   */
  private int character(int at, int end) {
    char c = text.charAt(at);
    if (ADDRESSES.indexOf(c) >= 0 && begins(address, at, end)) {
      return address.end();
    }
    if (BLANKS.indexOf(c) >= 0 && begins(blank, at, end)) {
      blanks.add(new Pair(at, blank.end(), false));
      return blank.end();
    }
    switch (c) {
      case '\\' -> {
        return Math.min(at + 2, end);
      }
      case '`' -> {
        int close = text.indexOf('`', at + 1);
        return close > 0 && close < end ? close + 1 : at + 1;
      }
      case '{' -> {
        return braces(at);
      }
      case '[' -> marks.add(new Mark(at, true));
      case ']' -> marks.add(new Mark(at, false));
      default -> {}
    }
    return at + 1;
  }

  private static boolean begins(Matcher matcher, int at, int end) {
    return matcher.region(at, end).useTransparentBounds(true).lookingAt();
  }

  private int braces(int at) {
    int limit = Math.min(text.length(), at + LONGEST_BRACES);
    for (int close = at + 1; close < limit && text.charAt(close) != '{'; close++) {
      if (text.charAt(close) == '}') {
        braces.add(new Pair(at, close + 1, true));
        resume = close + 1;
        return resume;
      }
    }
    return at + 1;
  }
}
