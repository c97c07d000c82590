package parley.claim;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that a text must hold for a regular expression to match, so that most expressions
 * need not be tried on most sentences. It reads the simple expressions of the lexicon: letters,
 * groups, alternatives, optional parts; anything else asks for nothing.
 */
final class Literals {
  private final String pattern;
  private int at;

  private Literals(String pattern) {
    this.pattern = pattern;
  }

  /** Pieces of text one of which is in every match, or the empty set if there is no such piece. */
  static Set<String> of(String pattern) {
    Set<String> found = new Literals(pattern).alternatives();
    return found == null ? Set.of() : found;
  }

  /** What alternatives up to a closing bracket or the end ask for; null for nothing. */
  private @Nullable Set<String> alternatives() {
    var all = new TreeSet<String>();
    boolean known = true;
    do {
      Set<String> one = sequence();
      known &= one != null;
      if (one != null) {
        all.addAll(one);
      }
    } while (at < pattern.length() && pattern.charAt(at++) == '|');
    return known ? all : null;
  }

  private @Nullable Set<String> sequence() {
    Set<String> best = null;
    var run = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      char c = pattern.charAt(at);
      boolean letter = Character.isLetterOrDigit(c) || c == ' ' || c == '-';
      at++;
      Set<String> part = letter ? null : special(c);
      boolean optional = optional();
      if (letter && !optional) {
        run.append(Character.toLowerCase(c));
      } else {
        best = better(best, literal(run));
        run.setLength(0);
        best = better(best, optional ? null : part);
      }
    }
    return better(best, literal(run));
  }

  private static @Nullable Set<String> literal(StringBuilder run) {
    String text = run.toString().strip();
    return text.length() < 2 ? null : Set.of(text);
  }

  /** Of two demands the one whose shortest text is longer. */
  private static @Nullable Set<String> better(
      @Nullable Set<String> one, @Nullable Set<String> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return shortest(other) > shortest(one) ? other : one;
  }

  private static int shortest(Set<String> texts) {
    return texts.stream().mapToInt(String::length).min().orElse(0);
  }

  /** What follows a character that stands for more than itself. */
  private @Nullable Set<String> special(char c) {
    switch (c) {
      case '(' -> {
        return group();
      }
      case '[' -> at = Math.max(at, pattern.indexOf(']', at) + 1);
      case '\\' -> at++;
      default -> {}
    }
    return null;
  }

  private @Nullable Set<String> group() {
    boolean look = pattern.startsWith("?!", at) || pattern.startsWith("?=", at);
    boolean behind = pattern.startsWith("?<", at);
    if (pattern.startsWith("?", at)) {
      at += behind ? 3 : 2;
    }
    Set<String> inside = alternatives();
    return look || behind ? null : inside;
  }

  /** Whether the part before is followed by a mark that lets it be absent; skips the mark. */
  private boolean optional() {
    if (at >= pattern.length()) {
      return false;
    }
    char c = pattern.charAt(at);
    boolean none = c == '?' || c == '*' || pattern.startsWith("{0,", at);
    if (c == '{') {
      at = pattern.indexOf('}', at) + 1;
    } else if (none || c == '+') {
      at++;
    }
    while (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
      at++;
    }
    return none;
  }
}
