package parley.redline;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.PartyMentions;

/** Finds the edits of a redline that change meaning. */
final class Meaning {
  /** In a passage that is new or gone as a whole, up to this many words are read word by word. */
  private static final int SHORT = 6;

  private final PartyMentions parties;
  private final References references;

  Meaning(PartyMentions parties, References references) {
    this.parties = parties;
    this.references = references;
  }

  /** The edits that change meaning, in the order of the redline. */
  List<Substance> of(Redline redline) {
    if (redline.unchanged()) {
      return List.of();
    }
    List<Term> old = Terms.in(redline.old(), parties);
    List<Term> now = Terms.in(redline.now(), parties);
    List<Substance> found = new ArrayList<>();
    List<Term> gone = new ArrayList<>();
    List<Term> come = new ArrayList<>();
    int oldAt = 0;
    int nowAt = 0;
    for (Stretch stretch : redline.stretches()) {
      int oldEnd = oldAt + stretch.old().size();
      int nowEnd = nowAt + stretch.now().size();
      if (!stretch.same()) {
        pair(touched(old, oldAt, oldEnd), touched(now, nowAt, nowEnd), stretch, found, gone, come);
      }
      oldAt = oldEnd;
      nowAt = nowEnd;
    }
    lone(gone, come, found);
    return found.stream().distinct().toList();
  }

  /** The terms of which a word lies in a range; each is taken once, at the first such range. */
  private static List<Term> touched(List<Term> terms, int from, int to) {
    List<Term> touched = new ArrayList<>();
    terms.removeIf(
        term -> {
          boolean in = term.from() < to && term.to() > from;
          if (in) {
            touched.add(term);
          }
          return in;
        });
    return touched;
  }

  private void pair(
      List<Term> old,
      List<Term> now,
      Stretch stretch,
      List<Substance> found,
      List<Term> gone,
      List<Term> come) {
    for (Substance.Kind kind : Substance.Kind.values()) {
      pairKind(kind, old, now, found);
    }
    pairQuantities(old, now, found);
    boolean whole = stretch.old().isEmpty() || stretch.now().isEmpty();
    if (!whole || stretch.spoken() <= SHORT) {
      gone.addAll(old);
      come.addAll(now);
      return;
    }
    old.stream().filter(Meaning::tellsAlone).forEach(gone::add);
    now.stream().filter(Meaning::tellsAlone).forEach(come::add);
  }

  /** In a whole new sentence "shall" is no change of modality, but a sum or a condition tells. */
  private static boolean tellsAlone(Term term) {
    return term.counts() || term.kind() == Substance.Kind.CONDITION;
  }

  private void pairKind(
      Substance.Kind kind, List<Term> old, List<Term> now, List<Substance> found) {
    List<Term> before = old.stream().filter(term -> term.kind() == kind).toList();
    List<Term> after = now.stream().filter(term -> term.kind() == kind).toList();
    old.removeAll(before);
    now.removeAll(after);
    List<Term> left = new ArrayList<>(before);
    List<Term> right = new ArrayList<>(after);
    if (left.size() != right.size()) {
      cancel(left, right);
    }
    int pairs = Math.min(left.size(), right.size());
    for (int i = 0; i < pairs; i++) {
      note(left.get(i), right.get(i), found);
    }
    old.addAll(left.subList(pairs, left.size()));
    now.addAll(right.subList(pairs, right.size()));
  }

  /** A sum that takes the place of a share, and the like. */
  private void pairQuantities(List<Term> old, List<Term> now, List<Substance> found) {
    List<Term> left = old.stream().filter(Term::counts).toList();
    List<Term> right = now.stream().filter(Term::counts).toList();
    if (left.size() == 1 && right.size() == 1) {
      note(left.getFirst(), right.getFirst(), found);
      old.removeAll(left);
      now.removeAll(right);
    }
  }

  private void note(Term old, Term now, List<Substance> found) {
    boolean reference = now.kind() == Substance.Kind.REFERENCE;
    if (!old.value().equals(now.value())
        && !(reference && references.same(old.value(), now.value()))) {
      found.add(new Substance(now.kind(), old.text(), now.text()));
    }
  }

  /** Removes the terms that both lists have. */
  private static void cancel(List<Term> left, List<Term> right) {
    left.removeIf(
        term -> {
          for (int i = 0; i < right.size(); i++) {
            if (right.get(i).kind() == term.kind() && right.get(i).value().equals(term.value())) {
              right.remove(i);
              return true;
            }
          }
          return false;
        });
  }

  /**
   * What has no partner in its stretch; what went from one place of the clause to another tells
   * nothing.
   */
  private static void lone(List<Term> gone, List<Term> come, List<Substance> found) {
    cancel(gone, come);
    gone.forEach(term -> found.add(new Substance(term.kind(), term.text(), rest(term))));
    come.forEach(term -> found.add(new Substance(term.kind(), rest(term), term.text())));
  }

  /** What stands without the negation: "shall" beside "shall not". */
  private static String rest(Term term) {
    boolean modal =
        term.kind() == Substance.Kind.NEGATION && term.text().length() > term.value().length();
    return modal
        ? term.text().substring(0, term.text().length() - term.value().length()).strip()
        : "";
  }
}
