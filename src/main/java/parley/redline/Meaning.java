package parley.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.corpus.PartyMentions;
import parley.redline.Substance.Kind;

/** Finds the edits of a redline that change meaning. */
final class Meaning {
  /** In a passage that is new or gone as a whole, up to this many words are read word by word. */
  private static final int SHORT = 4;

  /** The same for a passage that took the place of another, both together. */
  private static final int SHORT_BOTH = 10;

  private final PartyMentions parties;

  Meaning(PartyMentions parties) {
    this.parties = parties;
  }

  /** The edits that change meaning, in the order of the redline. */
  List<Substance> of(Redline redline, Following following) {
    if (redline.unchanged()) {
      return List.of();
    }
    Following.On references = following.on(redline);
    return references.allMeant() ? List.of() : new Reading(redline, references).substance();
  }

  /** In a new sentence "shall" is no change of modality, but a sum or a condition tells. */
  private static boolean tellsAlone(Term term) {
    return term.counts() || term.kind() == Kind.CONDITION;
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

  /** One redline on its way: the terms of both sides that no edit has taken yet. */
  private final class Reading {
    private final Redline redline;
    private final Following.On references;
    private final List<Term> old;
    private final List<Term> now;
    private final List<Word> words;
    private final int[] oldOfNow;
    private final Defining defining;
    private final List<Substance> found = new ArrayList<>();
    private final List<Term> gone = new ArrayList<>();
    private final List<Term> come = new ArrayList<>();

    Reading(Redline redline, Following.On references) {
      this.redline = redline;
      this.references = references;
      words = redline.now();
      old = Terms.in(redline.old(), parties);
      now = Terms.in(words, parties);
      defining = new Defining(words);
      oldOfNow = new int[words.size()];
      Arrays.fill(oldOfNow, -1);
    }

    List<Substance> substance() {
      places();
      int oldAt = 0;
      int nowAt = 0;
      for (Stretch stretch : redline.stretches()) {
        int oldEnd = oldAt + stretch.old().size();
        int nowEnd = nowAt + stretch.now().size();
        if (!stretch.same()) {
          List<Term> left = touched(old, oldAt, oldEnd);
          List<Term> right = touched(now, nowAt, nowEnd);
          boolean silent = left.isEmpty() && right.isEmpty();
          takePartners(left, right);
          if (!references.follows(oldAt, oldEnd, nowAt, nowEnd)) {
            pair(left, right, stretch);
            note(Connectives.of(stretch));
            if (silent) {
              defined(stretch, nowAt);
            }
          }
        }
        oldAt = oldEnd;
        nowAt = nowEnd;
      }
      lone();
      return found.stream().distinct().toList();
    }

    /** Notes where the kept words of the new text stood in the old. */
    private void places() {
      int oldAt = 0;
      int nowAt = 0;
      for (Stretch stretch : redline.stretches()) {
        for (int i = 0; stretch.same() && i < stretch.now().size(); i++) {
          oldOfNow[nowAt + i] = oldAt + i;
        }
        oldAt += stretch.old().size();
        nowAt += stretch.now().size();
      }
    }

    /** The terms of which a word lies in a range; each is taken once, at the first such range. */
    private List<Term> touched(List<Term> terms, int from, int to) {
      List<Term> touched = new ArrayList<>();
      terms.removeIf(term -> term.from() < to && term.to() > from && touched.add(term));
      return touched;
    }

    /** An edit inside a term on one side changes the term that has its kept words on the other. */
    private void takePartners(List<Term> left, List<Term> right) {
      List<Term> olds = List.copyOf(left);
      List<Term> nows = List.copyOf(right);
      old.removeIf(a -> nows.stream().anyMatch(b -> overlap(a, b)) && left.add(a));
      now.removeIf(b -> olds.stream().anyMatch(a -> overlap(a, b)) && right.add(b));
      left.sort(Comparator.comparingInt(Term::from));
      right.sort(Comparator.comparingInt(Term::from));
    }

    private boolean overlap(Term before, Term after) {
      for (int i = after.from(); i < after.to(); i++) {
        if (oldOfNow[i] >= before.from() && oldOfNow[i] < before.to()) {
          return true;
        }
      }
      return false;
    }

    private void pair(List<Term> left, List<Term> right, Stretch stretch) {
      for (Kind kind : Kind.values()) {
        pairKind(kind, left, right);
      }
      pairRest(left, right, Term::counts);
      pairRest(left, right, Term::modal);
      boolean whole = stretch.old().isEmpty() || stretch.now().isEmpty();
      boolean wordByWord = stretch.spoken() <= (whole ? SHORT : SHORT_BOTH);
      left.stream().filter(term -> wordByWord || tellsAlone(term)).forEach(gone::add);
      right.stream().filter(term -> wordByWord || tellsAlone(term)).forEach(come::add);
    }

    private void pairKind(Kind kind, List<Term> left, List<Term> right) {
      List<Term> before = new ArrayList<>(left.stream().filter(t -> t.kind() == kind).toList());
      List<Term> after = new ArrayList<>(right.stream().filter(t -> t.kind() == kind).toList());
      left.removeIf(t -> t.kind() == kind);
      right.removeIf(t -> t.kind() == kind);
      if (before.size() != after.size()) {
        cancel(before, after);
      }
      int pairs = Math.min(before.size(), after.size());
      for (int i = 0; i < pairs; i++) {
        note(before.get(i), after.get(i));
      }
      left.addAll(before.subList(pairs, before.size()));
      right.addAll(after.subList(pairs, after.size()));
    }

    /** A sum that takes the place of a share, "shall not" that takes the place of "shall". */
    private void pairRest(List<Term> left, List<Term> right, Predicate<Term> alike) {
      List<Term> before = left.stream().filter(alike).toList();
      List<Term> after = right.stream().filter(alike).toList();
      if (before.size() == 1 && after.size() == 1) {
        note(before.getFirst(), after.getFirst());
        left.removeIf(alike);
        right.removeIf(alike);
      }
    }

    private void note(Term before, Term after) {
      Kind kind = before.kind() == Kind.NEGATION ? Kind.NEGATION : after.kind();
      boolean followed = kind == Kind.REFERENCE && references.same(before, after);
      boolean same = before.kind() == after.kind() && before.value().equals(after.value());
      if (!same && !followed) {
        found.add(new Substance(kind, before.text(), after.text()));
      }
    }

    private void note(@Nullable Substance substance) {
      if (substance != null) {
        found.add(substance);
      }
    }

    /** Words behind "means" that say more than "the" say anew what a term means. */
    private void defined(Stretch stretch, int at) {
      int verb = defining.before(at);
      if (verb < 0 || oldOfNow[verb] < 0) {
        return;
      }
      Term before = Term.whole(Kind.DEFINITION, stretch.old());
      Term after = Term.whole(Kind.DEFINITION, stretch.now());
      if (!before.value().isEmpty() && !after.value().isEmpty()) {
        note(before, after);
      } else if (!before.value().isEmpty()) {
        gone.add(before);
      } else if (!after.value().isEmpty()) {
        come.add(after);
      }
    }

    /** What has no partner; what only changed its place in the clause tells nothing. */
    private void lone() {
      cancel(gone, come);
      for (Kind kind : Kind.values()) {
        pairRest(gone, come, term -> term.kind() == kind && term.counts());
      }
      gone.forEach(term -> found.add(new Substance(term.kind(), term.text(), "")));
      come.forEach(term -> found.add(new Substance(term.kind(), "", term.text())));
    }
  }
}
