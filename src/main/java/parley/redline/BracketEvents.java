package parley.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Span;
import parley.draft.Bracket;
import parley.draft.Bracket.Kind;
import parley.draft.BracketParties;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.BracketChange.Event;

/**
 * What happened to the brackets of linked clauses. A bracket that is gone is settled: in, if its
 * words stand in the new text, out if they do not; where one of several alternatives stands, a
 * choice was made.
 */
final class BracketEvents {
  /** Brackets that share this much of their words are one bracket, reworded. */
  private static final double ALIKE = 0.6;

  private final Side old;
  private final Side now;

  private BracketEvents(Side old, Side now) {
    this.old = old;
    this.now = now;
  }

  /** The open brackets of some clauses, and the words outside of them. */
  private record Side(List<Bracket> open, String free) {
    static Side of(Draft draft, List<Clause> clauses) {
      List<Bracket> open =
          clauses.stream()
              .flatMap(clause -> clause.brackets().stream())
              .filter(bracket -> bracket.kind().open())
              .toList();
      String free =
          clauses.stream()
              .map(clause -> outside(draft, clause, open))
              .collect(Collectors.joining(" "));
      return new Side(open, words(free));
    }

    private static String outside(Draft draft, Clause clause, List<Bracket> open) {
      StringBuilder text = new StringBuilder();
      int at = clause.body().start();
      for (Bracket bracket : open) {
        Span span = bracket.span();
        if (clause.body().contains(span) && span.start() >= at) {
          text.append(draft.document().quote(new Span(at, span.start()))).append(' ');
          at = span.end();
        }
      }
      return text.append(draft.document().quote(new Span(at, clause.body().end()))).toString();
    }
  }

  /** The events, those of old brackets first, each side in the order of its text. */
  static List<BracketChange> of(
      Draft oldDraft, List<Clause> old, Draft nowDraft, List<Clause> now) {
    return unmarked(old) && unmarked(now)
        ? List.of()
        : new BracketEvents(Side.of(oldDraft, old), Side.of(nowDraft, now)).events();
  }

  private static boolean unmarked(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (!clause.brackets().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<BracketChange> events() {
    List<BracketChange> events = new ArrayList<>();
    boolean chosen = old.open.stream().filter(b -> gone(b) && stands(b, now)).count() == 1;
    boolean choice = old.open.stream().filter(b -> b.kind() != Kind.PLACEHOLDER).count() > 1;
    for (Bracket bracket : old.open) {
      if (gone(bracket)) {
        settled(bracket, chosen && choice, events);
      }
    }
    for (Bracket bracket : now.open) {
      if (old.open.stream().noneMatch(other -> alike(other, bracket))) {
        boolean reopened = stands(bracket, old) && bracket.kind() != Kind.PLACEHOLDER;
        events.add(change(reopened ? Event.REOPENED : Event.NEW, bracket));
      }
    }
    return events;
  }

  private void settled(Bracket bracket, boolean choice, List<BracketChange> events) {
    if (bracket.kind() == Kind.PLACEHOLDER) {
      events.add(change(Event.FILLED, bracket));
    } else if (stands(bracket, now)) {
      events.add(change(choice ? Event.CHOICE_MADE : Event.SETTLED_IN, bracket));
    } else if (!choice) {
      events.add(change(Event.SETTLED_OUT, bracket));
    }
  }

  private boolean gone(Bracket bracket) {
    return now.open.stream().noneMatch(other -> alike(bracket, other));
  }

  private static boolean alike(Bracket one, Bracket other) {
    Set<String> first = new HashSet<>(List.of(words(one.text()).strip().split(" ", -1)));
    Set<String> second = new HashSet<>(List.of(words(other.text()).strip().split(" ", -1)));
    int all = first.size() + second.size();
    first.retainAll(second);
    return 2.0 * first.size() / all >= ALIKE;
  }

  /** Whether the words of a bracket stand outside of brackets on a side. */
  private static boolean stands(Bracket bracket, Side side) {
    String words = words(bracket.text());
    return !words.isBlank() && side.free.contains(words);
  }

  /** The words of a text in lower case, each between blanks. */
  private static String words(String text) {
    return Word.of(text).stream()
        .filter(Word::spoken)
        .map(Word::lower)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static BracketChange change(Event event, Bracket bracket) {
    BracketParties parties = bracket.parties();
    List<String> named =
        Stream.of(parties.propose(), parties.support(), parties.oppose(), parties.reserve())
            .flatMap(List::stream)
            .distinct()
            .toList();
    return new BracketChange(event, bracket.text(), named);
  }
}
