package parley.draft;

import java.util.List;
import java.util.Optional;
import parley.corpus.Document;
import parley.corpus.Notice;

/**
 * One document as a tree of clauses.
 *
 * @param document what was parsed
 * @param clauses all of them in the order of the text; a clause stands before its sub-clauses
 * @param notices what looks wrong: unbalanced brackets, duplicate labels, options without sibling
 */
public record Draft(Document document, List<Clause> clauses, List<Notice> notices) {
  public Draft {
    clauses = List.copyOf(clauses);
    notices = List.copyOf(notices);
  }

  /** The clause above, empty for one at the top. */
  public Optional<Clause> parent(Clause clause) {
    return clause.parent() < 0 ? Optional.empty() : Optional.of(clauses.get(clause.parent()));
  }

  /** The clause with this id, if there is one. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** Index one past the last sub-clause of a clause, at whatever depth. */
  public int end(Clause clause) {
    int end = clause.index() + 1;
    while (end < clauses.size() && clauses.get(end).depth() > clause.depth()) {
      end++;
    }
    return end;
  }

  /** The own words of a clause as one line: runs of white space are single blanks. */
  public String text(Clause clause) {
    return oneLine(document.quote(clause.body()).strip());
  }

  /** A loop, as nearly every run asks for the words of every clause. */
  private static String oneLine(String words) {
    int at = 0;
    while (at < words.length() && !isBroken(words, at)) {
      at++;
    }
    if (at == words.length()) {
      return words;
    }
    StringBuilder line = new StringBuilder(words.length()).append(words, 0, at);
    boolean blank = false;
    for (; at < words.length(); at++) {
      char c = words.charAt(at);
      if (!isSpace(c)) {
        line.append(c);
      } else if (!blank) {
        line.append(' ');
      }
      blank = isSpace(c);
    }
    return line.toString();
  }

  /** Whether white space begins here that is no single blank. */
  private static boolean isBroken(String words, int at) {
    char c = words.charAt(at);
    return isSpace(c) && (c != ' ' || (at + 1 < words.length() && isSpace(words.charAt(at + 1))));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
