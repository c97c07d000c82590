package parley.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import parley.corpus.Location;

/** The flaws of a draft as they are found. */
final class Flaws {
  private static final Pattern GOES_ON = Pattern.compile("\\(|,?[ \\u00a0]+\\p{Ll}");

  private record Placed(int at, Flaw flaw) {}

  private final Draft draft;
  private final List<Placed> found = new ArrayList<>();

  Flaws(Draft draft) {
    this.draft = draft;
  }

  /**
   * Adds a flaw.
   *
   * @param at offset in the document's text
   * @param words that it concerns
   */
  void add(Flaw.Rule rule, Clause clause, int at, String message, String words) {
    Location location = draft.document().lines().locate(at);
    found.add(new Placed(at, new Flaw(rule, clause.id(), location, message, words)));
  }

  /** Adds a flaw of which the place is known as an editor shows it. */
  void add(Flaw.Rule rule, Location location, String message) {
    Clause holder = draft.clauses().getFirst();
    for (Clause clause : draft.clauses()) {
      holder = clause.line() <= location.line() ? clause : holder;
    }
    found.add(
        new Placed(holder.span().start(), new Flaw(rule, holder.id(), location, message, "")));
  }

  /** The clause that holds an offset; the first for one before it. */
  Clause clause(int at) {
    Clause holder = draft.clauses().getFirst();
    for (Clause clause : draft.clauses()) {
      holder = clause.span().start() <= at ? clause : holder;
    }
    return holder;
  }

  /**
   * Whether the label of a clause begins its line and is not the beginning of a sentence that goes
   * on: {@code Article 6(2) of the Convention}.
   */
  boolean labelled(Clause clause) {
    String text = draft.document().text();
    int start = text.lastIndexOf('\n', clause.span().start() - 1) + 1;
    String before = text.substring(start, clause.span().start());
    String after =
        clause.span().of(text).substring(Math.min(clause.label().length(), clause.span().length()));
    boolean worded = Character.isUpperCase(clause.label().charAt(0)) && clause.label().length() > 3;
    return before.chars().noneMatch(Character::isLetterOrDigit)
        && !(worded && GOES_ON.matcher(after).lookingAt());
  }

  List<Flaw> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Placed::at).thenComparing(placed -> placed.flaw().rule()))
        .map(Placed::flaw)
        .toList();
  }
}
