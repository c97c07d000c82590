package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * The clauses of a sentence: cut at "but", "while", "although", semicolons, dashes, relative
 * pronouns, and at "and" where a new clause begins.
 */
final class Segments {
  /**
   * One clause.
   *
   * @param span its place
   * @param resumes index of the clause that it goes on with after a relative clause, or -1
   * @param list whether it is what a colon announced
   */
  record Segment(Span span, int resumes, boolean list) {}

  private static final Set<String> TERMINATORS = Grammar.list("terminators");
  private static final Set<String> SUBORDINATORS = Grammar.list("subordinators");
  private static final Set<String> RELATIVES = Grammar.list("relatives");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");

  /** A subject takes no more words than these, the auxiliary behind it included. */
  private static final int SUBJECT = 6;

  private static final Set<String> PRONOUNS = Grammar.list("pronouns");
  private static final Set<String> NOT_CONTRAST = Grammar.list("contrast.none");

  private final Sentence sentence;
  private final List<Segment> segments = new ArrayList<>();
  private int start;
  private int resumes = -1;
  private boolean list;
  private boolean relative;
  private boolean subordinate;

  private Segments(Sentence sentence) {
    this.sentence = sentence;
    this.start = sentence.span().start();
  }

  /** The clauses of a sentence, in order; together they are the sentence. */
  static List<Segment> of(Sentence sentence) {
    var cutter = new Segments(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      cutter.step(i);
    }
    cutter.close(sentence.span().end());
    return cutter.segments;
  }

  private void step(int index) {
    Word word = sentence.words().get(index);
    String gap = gap(index);
    boolean comma = gap.indexOf(',') >= 0;
    if (gap.indexOf(';') >= 0
        || gap.indexOf('—') >= 0
        || gap.contains(" - ")
        || gap.indexOf('–') >= 0) {
      open(word.start(), false, -1);
    } else if (gap.indexOf(':') >= 0) {
      open(word.start(), true, -1);
    } else if (comma && (relative || (subordinate && cueIsOver(word.start())))) {
      boolean resumed = relative && !TERMINATORS.contains(word.lower());
      open(word.start(), false, resumed ? segments.size() - 1 : -1);
    }
    if (index == 0) {
      subordinate = SUBORDINATORS.contains(word.lower());
    } else if (comma && RELATIVES.contains(word.lower())) {
      open(word.start(), false, -1);
      relative = true;
    } else if (terminates(index, comma) || (comma && isAside(word))) {
      open(word.start(), false, -1);
      subordinate = SUBORDINATORS.contains(word.lower());
    }
  }

  private String gap(int index) {
    int end = index == 0 ? sentence.span().start() : sentence.words().get(index - 1).end();
    return sentence.between(end, sentence.words().get(index).start());
  }

  /** A subordinate clause ends at the first comma after its cue, if it has one. */
  private boolean cueIsOver(int before) {
    int from = start;
    boolean ahead = false;
    for (Cue.Match cue : sentence.cues()) {
      if (cue.start() >= from && cue.end() <= before) {
        return true;
      }
      ahead |= cue.start() >= before;
    }
    return ahead;
  }

  private boolean terminates(int index, boolean comma) {
    String word = sentence.words().get(index).lower();
    String before = sentence.words().get(index - 1).lower();
    if (word.equals("yet")) {
      return comma;
    }
    if (TERMINATORS.contains(word)) {
      return !NOT_CONTRAST.contains(before) && !insideCue(sentence.words().get(index));
    }
    return word.equals("and") && (beginsClause(index + 1) || (comma && hasOwnSubject(index + 1)));
  }

  /** "…, noting that": the speaker goes on. */
  private boolean isAside(Word word) {
    return word.lower().endsWith("ing") && sentence.speech().contains(word.lower());
  }

  private boolean insideCue(Word word) {
    return sentence.cues().stream().anyMatch(c -> c.start() < word.start() && word.end() < c.end());
  }

  /** "and that", "and will", "and it", "and Russia rejects". */
  private boolean beginsClause(int index) {
    if (index + 1 >= sentence.words().size()) {
      return false;
    }
    Word word = sentence.words().get(index);
    return word.lower().equals("that")
        || AUXILIARIES.contains(word.lower())
        || PRONOUNS.contains(word.lower())
        || actsNext(word.start());
  }

  /** "…, and the deadline has been put back": something else is spoken of. */
  private boolean hasOwnSubject(int index) {
    List<Word> words = sentence.words();
    if (index >= words.size() || !DETERMINERS.contains(words.get(index).lower())) {
      return false;
    }
    for (int i = index + 2; i < Math.min(words.size(), index + SUBJECT); i++) {
      boolean apart = !gap(i).isBlank();
      if (apart || PREPOSITIONS.contains(words.get(i).lower())) {
        return false;
      }
      if (AUXILIARIES.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party is named here and a cue or a verb follows it at once. */
  private boolean actsNext(int offset) {
    Actor actor = actorAt(offset);
    boolean told = sentence.cues().stream().anyMatch(c -> c.start() >= start && c.end() <= offset);
    if (actor == null || !told) {
      return false;
    }
    String next = sentence.after(actor.end());
    boolean verb = AUXILIARIES.contains(next) || sentence.speech().contains(next);
    return verb
        || sentence.cues().stream()
            .anyMatch(c -> c.start() >= actor.end() && c.start() <= actor.end() + 2);
  }

  private @Nullable Actor actorAt(int offset) {
    for (Actor actor : sentence.actors()) {
      boolean here = actor.start() >= offset && actor.start() <= offset + 4;
      if (here && actor.role() == Actor.Role.AGENT) {
        return actor;
      }
    }
    return null;
  }

  private void open(int offset, boolean announced, int goesOnWith) {
    if (offset > start) {
      close(offset);
      start = offset;
      resumes = goesOnWith;
      list = announced;
    }
    relative = false;
    subordinate = false;
  }

  private void close(int end) {
    if (end > start || segments.isEmpty()) {
      segments.add(new Segment(new Span(start, end), resumes, list));
    }
  }
}
