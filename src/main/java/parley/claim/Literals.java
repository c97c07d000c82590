package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /**
   * What every match holds: one piece of text of each of these sets; no set at all if nothing is
   * known.
   */
  static List<Set<String>> of(String pattern) {
    return List.copyOf(new Literals(pattern).alternatives());
  }

  /** What alternatives up to a closing bracket or the end ask for. */
  private List<Set<String>> alternatives() {
    List<Set<String>> only = sequence();
    if (!alternates()) {
      return only;
    }
    var each = new ArrayList<Set<String>>(List.of(best(only)));
    do {
      each.add(best(sequence()));
    } while (alternates());
    var either = new TreeSet<String>();
    each.forEach(either::addAll);
    return each.contains(Set.of()) ? List.of() : List.of(either);
  }

  /** Whether another alternative follows; what ends this one is skipped. */
  private boolean alternates() {
    return at < pattern.length() && pattern.charAt(at++) == '|';
  }

  private List<Set<String>> sequence() {
    var demands = new ArrayList<Set<String>>();
    var run = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      char c = pattern.charAt(at);
      boolean letter = Character.isLetterOrDigit(c) || c == ' ' || c == '-';
      at++;
      List<Set<String>> part = letter ? List.of() : special(c);
      boolean optional = optional();
      if (letter && !optional) {
        run.append(Character.toLowerCase(c));
      } else {
        addLiteral(run, demands);
        demands.addAll(optional ? List.of() : part);
      }
    }
    addLiteral(run, demands);
    return demands;
  }

  /** A single letter is in nearly every sentence. */
  private static void addLiteral(StringBuilder run, List<Set<String>> demands) {
    String text = run.toString().strip();
    if (text.length() > 1) {
      demands.add(Set.of(text));
    }
    run.setLength(0);
  }

  /** Of several demands the one whose shortest text is longest; empty if there is none. */
  private static Set<String> best(List<Set<String>> demands) {
    Set<String> best = Set.of();
    for (Set<String> demand : demands) {
      best = shortest(demand) > shortest(best) ? demand : best;
    }
    return best;
  }

  private static int shortest(Set<String> texts) {
    return texts.stream().mapToInt(String::length).min().orElse(0);
  }

  /** What follows a character that stands for more than itself. */
  private List<Set<String>> special(char c) {
    switch (c) {
      case '(' -> {
        return group();
      }
      case '[' -> at = Math.max(at, pattern.indexOf(']', at) + 1);
      case '\\' -> at++;
      default -> {}
    }
    return List.of();
  }

  private List<Set<String>> group() {
    boolean look = pattern.startsWith("?!", at) || pattern.startsWith("?=", at);
    boolean behind = pattern.startsWith("?<", at);
    if (pattern.startsWith("?", at)) {
      at += behind ? 3 : 2;
    }
    List<Set<String>> inside = alternatives();
    return look || behind ? List.of() : inside;
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
