package parley.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.index.Token.Sign;

/**
 * Cuts a query into tokens. Any text can be cut; what makes no sense is left out with a note.
 *
 * <p>Square and curly brackets are blanks, as one pastes them from drafts. A bracket that opens in
 * the middle of a word belongs to the word: {@code 3(2)(b)}.
 */
final class QueryLexer {
  private static final String QUOTES = "\"“”„«»";
  private static final String BLANKS = "[]{}";
  private static final int DEFAULT_SLOP = 5;
  private static final int MAX_SLOP = 100;

  private final String query;
  private final List<String> notes;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int column = 1;
  private int counted;

  private QueryLexer(String query, List<String> notes) {
    this.query = query;
    this.notes = notes;
  }

  /**
   * The tokens in order.
   *
   * @param notes takes a sentence for everything that was not taken literally
   */
  static List<Token> tokens(String query, List<String> notes) {
    QueryLexer lexer = new QueryLexer(query, notes);
    while (lexer.at < query.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = query.charAt(at);
    if (isBlank(c)) {
      at++;
    } else if (QUOTES.indexOf(c) >= 0) {
      quoted();
    } else if (c == '(' || c == ')') {
      mark(c == '(' ? Sign.OPEN : Sign.CLOSE, 1);
    } else if (c == '+' || c == '-' || c == '!') {
      prefixed(c);
    } else if (query.startsWith("&&", at) || query.startsWith("||", at)) {
      mark(c == '&' ? Sign.AND : Sign.OR, 2);
    } else if (c == '|') {
      mark(Sign.OR, 1);
    } else {
      word();
    }
  }

  /** A plus or a minus says something only directly before what it speaks of. */
  private void prefixed(char c) {
    boolean attached = at + 1 < query.length() && !isBlank(query.charAt(at + 1));
    if (attached) {
      mark(c == '+' ? Sign.PLUS : c == '-' ? Sign.MINUS : Sign.NOT, 1);
    } else {
      notes.add("a lone " + c + " is left out");
      at++;
    }
  }

  private void mark(Sign sign, int length) {
    tokens.add(new Token.Mark(sign, column()));
    at += length;
  }

  private void quoted() {
    int start = at + 1;
    int end = start;
    while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      notes.add("the quote that opens at column " + column() + " is read to the end");
    }
    int column = column();
    at = Math.min(query.length(), end + 1);
    tokens.add(new Token.Quoted(query.substring(start, end), slop(), column));
  }

  private int slop() {
    if (at >= query.length() || query.charAt(at) != '~') {
      return 0;
    }
    int start = ++at;
    while (at < query.length() && isDigit(query.charAt(at))) {
      at++;
    }
    int slop = at == start ? DEFAULT_SLOP : number(query.substring(start, at));
    if (slop > MAX_SLOP) {
      notes.add("~" + query.substring(start, at) + " is read as ~" + MAX_SLOP);
    }
    return Math.min(slop, MAX_SLOP);
  }

  private static int number(String digits) {
    return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private void word() {
    int start = at;
    int column = column();
    int open = 0;
    for (; at < query.length() && inWord(query.charAt(at), open); at++) {
      char c = query.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ':' && open == 0 && isName(start)) {
        tokens.add(new Token.Name(query.substring(start, at), column));
        at++;
        return;
      }
    }
    tokens.add(plain(query.substring(start, at), column));
  }

  private boolean inWord(char c, int open) {
    return switch (c) {
      case '(' -> closesInWord();
      case ')' -> open > 0;
      default -> !isBlank(c) && QUOTES.indexOf(c) < 0;
    };
  }

  /** Whether the bracket that opens here closes before the next blank. */
  private boolean closesInWord() {
    int limit = Math.min(query.length(), at + 16);
    for (int i = at + 1; i < limit && !isBlank(query.charAt(i)); i++) {
      if (query.charAt(i) == ')') {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters from {@code start} to here name a field and its value follows at once. */
  private boolean isName(int start) {
    String name = query.substring(start, at);
    if (!FieldNames.isField(name)) {
      if (name.chars().allMatch(Character::isLetter)) {
        notes.add("'" + name + "' is no field and is read as a word; fields: " + FieldNames.LIST);
      }
      return false;
    }
    boolean valued = at + 1 < query.length() && !isBlank(query.charAt(at + 1));
    if (!valued) {
      notes.add(
          String.format(
              Locale.ROOT, "'%s:' without a value directly behind it is read as a word", name));
    }
    return valued;
  }

  private static Token plain(String text, int column) {
    return switch (text) {
      case "AND" -> new Token.Mark(Sign.AND, column);
      case "OR" -> new Token.Mark(Sign.OR, column);
      case "NOT" -> new Token.Mark(Sign.NOT, column);
      default -> new Token.Plain(text, column);
    };
  }

  /** The column of the current place; only counts on from where it last was. */
  private int column() {
    column += query.codePointCount(counted, at);
    counted = at;
    return column;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || BLANKS.indexOf(c) >= 0;
  }
}
