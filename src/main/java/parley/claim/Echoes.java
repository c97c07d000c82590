package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * Clauses that say something of a party only by what was said of another: "but the islands have
 * not", "nor does the port", and without any verb "the union wants 5, the owners 3".
 */
final class Echoes {
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> BETWEEN = Grammar.list("echo.between");
  private static final Set<String> ENDERS = Grammar.list("echo.enders");
  private static final Set<String> ASIDES = Grammar.list("echo.asides");
  private static final Set<String> OPENERS = Grammar.list("echo.openers");
  private static final Set<String> AT = Grammar.list("echo.at");

  private static final Set<String> NOT = Set.of("not", "never", "cannot");

  /** A cue right behind "has not" begins a clause of its own, or goes on with this one. */
  private static final int CLOSE = 30;

  /**
   * What a clause said.
   *
   * @param at where its cue begins
   * @param claim what was read from it
   * @param plain what it would say without its "not"
   */
  record Told(int at, Claim claim, Signal plain) {
    /** What the clause of a zone said. */
    static Told of(Sentence sentence, Zone zone, Claim claim, Signal effect) {
      int from = sentence.wordAt(zone.cue().start());
      boolean not =
          sentence.words().subList(from, sentence.wordAt(zone.cue().end())).stream()
              .anyMatch(word -> NOT.contains(word.lower()) || word.lower().endsWith("n't"));
      boolean refuses = effect == Signal.REJECTION || effect == Signal.RULING_OUT;
      return new Told(zone.cue().start(), claim, not && refuses ? Signal.ACCEPTANCE : effect);
    }
  }

  /**
   * A party that is spoken of by what was said of another.
   *
   * @param told what was said
   * @param signal what that makes of this party
   * @param span the party and the words that belong to it
   */
  record Echo(Told told, Subject subject, Signal signal, Span span) {}

  private final Sentence sentence;
  private final List<Told> told;

  /** What the sentence before said last; null if nothing. */
  private final @Nullable Told before;

  Echoes(Sentence sentence, List<Told> told, @Nullable Claim before) {
    this.sentence = sentence;
    this.told = told;
    this.before = before == null ? null : new Told(-1, before, before.signal());
  }

  /** The echoes of the sentence in order. */
  List<Echo> all() {
    var echoes = new ArrayList<Echo>();
    int end = 0;
    for (int i = 0; i < sentence.actors().size(); i++) {
      Actor actor = sentence.actors().get(i);
      if (actor.start() < end) {
        continue;
      }
      Echo echo = actor.role() == Actor.Role.AGENT ? echo(i) : null;
      if (echo != null) {
        echoes.add(echo);
        end = echo.span().end();
      }
    }
    return echoes;
  }

  /** "The border is not", after a sentence that says of other issues that they are agreed. */
  boolean denies() {
    int words = sentence.words().size();
    return before != null
        && before.claim().signal().tendency() == Signal.Tendency.AGREED
        && words > 2
        && word(words - 1).equals("not")
        && AUXILIARIES.contains(word(words - 2));
  }

  private @Nullable Echo echo(int index) {
    Actor actor = sentence.actors().get(index);
    Subject subject = Coordination.together(sentence.actors(), index, sentence.folded());
    Told of = antecedent(actor, subject);
    if (of == null || subject.kind() != Subject.Kind.PARTIES) {
      return null;
    }
    Echo elliptic = elliptic(of, subject, actor);
    Echo inverted = elliptic == null ? inverted(of, subject, actor) : elliptic;
    return inverted == null ? gapped(of, subject, actor) : inverted;
  }

  private @Nullable Told antecedent(Actor actor, Subject subject) {
    Told found =
        sentence.wordAt(actor.start()) - sentence.wordAt(sentence.span().start()) < 3
            ? before
            : null;
    for (Told one : told) {
      found = one.at() < actor.start() ? one : found;
    }
    boolean own =
        found != null
            && found.claim().subject().kind() != Subject.Kind.ALL
            && found.claim().subject().parties().stream().anyMatch(subject.parties()::contains);
    boolean idle = found != null && found.claim().signal().tendency() == Signal.Tendency.NEUTRAL;
    return own || idle ? null : found;
  }

  /** "The port has not." */
  private @Nullable Echo elliptic(Told of, Subject subject, Actor actor) {
    int at = sentence.wordAt(actor.end());
    while (BETWEEN.contains(word(at))) {
      at++;
    }
    if (!AUXILIARIES.contains(word(at))) {
      return null;
    }
    boolean not = word(at + 1).equals("not") || word(at + 1).equals("never");
    boolean denied = not || word(at).endsWith("n't") || word(at).equals("cannot");
    int last = not ? at + 1 : at;
    if (ASIDES.contains(word(last + 1))) {
      return null;
    }
    return ends(last) ? echo(of, subject, denied, new Span(actor.start(), endOf(last))) : null;
  }

  /** "Nor has the port", "so does the port". */
  private @Nullable Echo inverted(Told of, Subject subject, Actor actor) {
    int at = sentence.wordAt(actor.start()) - 1;
    at = Grammar.list("determiners").contains(word(at)) ? at - 1 : at;
    boolean verb = AUXILIARIES.contains(word(at));
    boolean nor = word(at - 1).equals("nor") || word(at - 1).equals("neither");
    if (!verb || !(nor || word(at - 1).equals("so")) || !ends(sentence.wordAt(actor.end()) - 1)) {
      return null;
    }
    Signal signal = single(of.claim().signal());
    return signal == null
        ? null
        : new Echo(of, subject, signal, new Span(actor.start(), actor.end()));
  }

  private @Nullable Echo echo(Told of, Subject subject, boolean denied, Span span) {
    Signal signal = denied ? negated(of.plain()) : single(of.plain());
    return signal == null ? null : new Echo(of, subject, signal, span);
  }

  /** "The owners 3", "the owners for three": the verb is left out, a figure or a time is not. */
  private @Nullable Echo gapped(Told of, Subject subject, Actor actor) {
    boolean asks = of.plain() == Signal.DEMAND || of.plain() == Signal.PROPOSAL;
    int at = sentence.wordAt(actor.end());
    if (!asks || of.at() < 0 || !opens(actor) || !(AT.contains(word(at)) || isFigure(at))) {
      return null;
    }
    int last = at;
    while (last + 1 < sentence.words().size() && gap(last).isBlank()) {
      last++;
    }
    for (int i = at; i <= last; i++) {
      if (AUXILIARIES.contains(word(i)) || sentence.speech().contains(word(i))) {
        return null;
      }
    }
    Span span = new Span(actor.start(), endOf(last));
    boolean told = sentence.cues().stream().anyMatch(cue -> isClaim(cue, span));
    return told ? null : new Echo(of, subject, of.claim().signal(), span);
  }

  private static boolean isClaim(Cue.Match cue, Span span) {
    return cue.cue().effect().kind() == Effect.Kind.CLAIM && span.contains(cue.start());
  }

  private boolean isFigure(int at) {
    if (at >= sentence.words().size()) {
      return false;
    }
    boolean written = Grammar.list("numbers").contains(word(at));
    return written || Character.isDigit(sentence.folded().charAt(sentence.words().get(at).start()));
  }

  /** Whether a party begins its clause: behind a comma, "and" or "while". */
  private boolean opens(Actor actor) {
    int at = sentence.wordAt(actor.start());
    while (at > 0 && Grammar.list("determiners").contains(word(at - 1))) {
      at--;
    }
    return at > 0 && (OPENERS.contains(word(at - 1)) || !gap(at - 1).isBlank());
  }

  /** Whether nothing belongs to a clause behind this word. */
  private boolean ends(int at) {
    boolean over = at + 1 >= sentence.words().size() || !gap(at).isBlank();
    int end = endOf(at);
    boolean goesOn =
        sentence.cues().stream()
            .anyMatch(
                cue ->
                    cue.cue().effect().kind() == Effect.Kind.CLAIM
                        && cue.start() >= end
                        && cue.start() - end < CLOSE
                        && !sentence.between(end, cue.start()).contains(":")
                        && !sentence.between(end, cue.start()).contains(";"));
    return (over && !goesOn) || ENDERS.contains(word(at + 1));
  }

  private String word(int at) {
    return at < 0 || at >= sentence.words().size() ? "" : sentence.words().get(at).lower();
  }

  private int endOf(int at) {
    return sentence.words().get(at).end();
  }

  private String gap(int at) {
    return at + 1 >= sentence.words().size()
        ? "."
        : sentence.between(endOf(at), sentence.words().get(at + 1).start());
  }

  /** What "it has not" is where the other has. */
  private static @Nullable Signal negated(Signal signal) {
    return switch (single(signal)) {
      case null -> null;
      case REJECTION, RULING_OUT, RESERVATION -> Signal.OPENNESS;
      default -> Signal.REJECTION;
    };
  }

  /** What all have agreed one has accepted. */
  private static @Nullable Signal single(Signal signal) {
    return switch (signal) {
      case AGREED_FINAL, AGREED_TEXT, AGREED_IN_PRINCIPLE, AGREED_IN_PART -> Signal.ACCEPTANCE;
      case ACCEPTANCE, OPENNESS, CONCESSION, DEMAND, PROPOSAL, REJECTION, RULING_OUT, RESERVATION ->
          signal;
      default -> null;
    };
  }
}
