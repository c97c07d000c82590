package parley.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What parts alternatives within a bracket. */
  private static final Pattern ALTERNATIVES = Pattern.compile("\\s*/\\s*|\\s+or\\s+");

  /** What may stand between brackets that are alternatives. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:/|or)?\\s*");

  private final Side old;
  private final Side now;

  private BracketEvents(Side old, Side now) {
    this.old = old;
    this.now = now;
  }

  /**
   * The open brackets of some clauses, and the words outside of them.
   *
   * @param groups the brackets again, those together that are alternatives of one another
   */
  private record Side(List<Bracket> open, List<List<Bracket>> groups, String free) {
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
      return new Side(open, groups(draft, open), words(free));
    }

    /** Options, and brackets with nothing between them, are alternatives; other pairs are not. */
    private static List<List<Bracket>> groups(Draft draft, List<Bracket> open) {
      List<List<Bracket>> groups = new ArrayList<>();
      for (Bracket bracket : open) {
        Bracket last = groups.isEmpty() ? null : groups.getLast().getLast();
        if (last == null || !alternatives(draft, last, bracket)) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(bracket);
      }
      return groups;
    }

    private static boolean alternatives(Draft draft, Bracket one, Bracket next) {
      if (one.kind() == Kind.PLACEHOLDER || next.kind() == Kind.PLACEHOLDER) {
        return false;
      }
      if (one.kind() == Kind.OPTION && next.kind() == Kind.OPTION) {
        return true;
      }
      int from = one.span().end();
      int to = next.span().start();
      return to >= from && BETWEEN.matcher(draft.document().quote(new Span(from, to))).matches();
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
    for (List<Bracket> group : old.groups()) {
      boolean chosen =
          group.size() > 1 && group.stream().filter(b -> gone(b) && stands(b, now)).count() == 1;
      for (Bracket bracket : group) {
        if (gone(bracket)) {
          settled(bracket, chosen, events);
        }
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
    Optional<String> kept = kept(bracket);
    if (bracket.kind() == Kind.PLACEHOLDER) {
      events.add(change(Event.FILLED, bracket));
    } else if (stands(bracket, now)) {
      events.add(change(choice ? Event.CHOICE_MADE : Event.SETTLED_IN, bracket));
    } else if (kept.isPresent()) {
      events.add(new BracketChange(Event.CHOICE_MADE, kept.get(), parties(bracket)));
    } else if (!choice) {
      events.add(change(Event.SETTLED_OUT, bracket));
    }
  }

  /** Of alternatives within one bracket, "4 / 6", the only one whose words came in. */
  private Optional<String> kept(Bracket bracket) {
    List<String> parts = List.of(ALTERNATIVES.split(bracket.text(), -1));
    List<String> came = parts.stream().filter(part -> times(part, now) > times(part, old)).toList();
    return parts.size() > 1 && came.size() == 1
        ? Optional.of(came.getFirst().strip())
        : Optional.empty();
  }

  /** How often words stand outside of brackets on a side. */
  private static int times(String text, Side side) {
    String words = words(text);
    int times = 0;
    for (int at = side.free.indexOf(words); at >= 0 && !words.isBlank(); times++) {
      at = side.free.indexOf(words, at + 1);
    }
    return times;
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
    return new BracketChange(event, bracket.text(), parties(bracket));
  }

  private static List<String> parties(Bracket bracket) {
    BracketParties parties = bracket.parties();
    return Stream.of(parties.propose(), parties.support(), parties.oppose(), parties.reserve())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
