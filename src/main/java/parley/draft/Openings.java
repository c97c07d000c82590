package parley.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a draft without its references, whose numbers are no labels: where a number stands
 * there that was read as no label, one cannot say that a draft lacks it.
 */
final class Openings {
  /** How much of a line is looked at, characters; a label and what may stand before it fit in. */
  private static final int LONGEST = 120;

  private final Draft draft;
  private final AtomicReferenceArray<@Nullable List<CrossReference>> references;
  private @Nullable List<String> lines;

  Openings(Draft draft) {
    this.draft = draft;
    this.references = new AtomicReferenceArray<>(draft.clauses().size());
  }

  /** Whether a line begins with what a pattern describes, not as part of a reference. */
  boolean any(Pattern opening) {
    return lines().stream().anyMatch(line -> opening.matcher(line).lookingAt());
  }

  /** The text of clauses that follow each other, their references blotted out. */
  String without(List<Clause> clauses) {
    int start = clauses.getFirst().span().start();
    int end = clauses.getLast().span().end();
    StringBuilder text = new StringBuilder(draft.document().text().substring(start, end));
    for (Clause clause : clauses) {
      for (CrossReference reference : references(clause)) {
        for (int i = reference.span().start(); i < reference.span().end(); i++) {
          text.setCharAt(i - start, '_');
        }
      }
    }
    return text.toString();
  }

  private List<CrossReference> references(Clause clause) {
    List<CrossReference> known = references.get(clause.index());
    if (known == null) {
      known = ReferenceScanner.in(draft, clause);
      references.set(clause.index(), known);
    }
    return known;
  }

  /** The first characters of the lines that begin with a digit or with the word of a provision. */
  private synchronized List<String> lines() {
    if (lines == null) {
      lines = read();
    }
    return lines;
  }

  private List<String> read() {
    String text = draft.document().text();
    List<String> found = new ArrayList<>();
    int clause = 0;
    for (int at = 0; at >= 0 && at < text.length(); at = next(text, at)) {
      int word = at;
      while (word < text.length() && !Character.isLetterOrDigit(text.charAt(word))) {
        word++;
      }
      while (clause + 1 < draft.clauses().size()
          && draft.clauses().get(clause + 1).span().start() <= word) {
        clause++;
      }
      if (word < text.length() && labelled(text, word) && !cited(clause, word)) {
        found.add(text.substring(at, Math.min(text.length(), word + LONGEST)));
      }
    }
    return found;
  }

  /** Where the next line begins; negative behind the last one. */
  private static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? -1 : end + 1;
  }

  private static boolean labelled(String text, int word) {
    int end = word;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Character.isDigit(text.charAt(word))
        || ProvisionWord.find(text.substring(word, end)) != null;
  }

  private boolean cited(int clause, int at) {
    return clause < draft.clauses().size()
        && at >= draft.clauses().get(clause).body().start()
        && references(draft.clauses().get(clause)).stream()
            .anyMatch(r -> r.span().start() <= at && at < r.span().end());
  }
}
