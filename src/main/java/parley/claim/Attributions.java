package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * Finds who says what in a sentence: verbs of saying with their subject before or after them, and
 * "according to".
 */
final class Attributions {
  /** What refers back to a source: "according to which". */
  private static final Set<String> POINTERS = Grammar.list("source.pointers");

  /** A speaker's name and office are looked for among so many words. */
  private static final int REACH = 20;

  /** A clause that stands before "officials said" has at least so many words. */
  private static final int SHORTEST_CLAUSE = 4;

  private final Speakers speakers;
  private final Set<String> speech;

  /**
   * For one document.
   *
   * @param speech verbs of saying
   */
  Attributions(Speakers speakers, Set<String> speech) {
    this.speakers = speakers;
    this.speech = speech;
  }

  /**
   * The attributions of a sentence in order.
   *
   * @param quotations the quoted stretches of the paragraph
   */
  List<Attribution> in(String folded, Span sentence, List<Word> words, List<Span> quotations) {
    var found = new ArrayList<Attribution>();
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      if (quotations.stream().anyMatch(q -> q.contains(words.get(at).start()))) {
        continue;
      }
      Attribution attribution = null;
      if (isInOpinion(words, i)) {
        attribution = opinion(folded, sentence, words, i);
      } else if (isAccordingTo(words, i)) {
        attribution = accordingTo(folded, sentence, words, i);
      } else if (speech.contains(words.get(i).lower()) && !isNoun(words, i)) {
        attribution = saying(folded, sentence, words, i);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** "The report notes" is speech, "the notes", "to claim" and "insists on" are not. */
  private static boolean isNoun(List<Word> words, int at) {
    String after = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    if (after.equals("on") && Grammar.list("speech.not.on").contains(words.get(at).lower())) {
      return true;
    }
    if (at == 0) {
      return false;
    }
    String before = words.get(at - 1).lower();
    return before.equals("to")
        || before.equals("the")
        || before.equals("a")
        || before.equals("of")
        || before.equals("be")
        || before.equals("been");
  }

  private static boolean isAccordingTo(List<Word> words, int at) {
    return words.get(at).lower().equals("according")
        && at + 1 < words.size()
        && words.get(at + 1).lower().equals("to");
  }

  /** "In Norland's view". */
  private static boolean isInOpinion(List<Word> words, int at) {
    return at > 0
        && words.get(at - 1).possessive()
        && Grammar.list("source.views").contains(words.get(at).lower());
  }

  private @Nullable Attribution opinion(String folded, Span sentence, List<Word> words, int at) {
    Speaker speaker = speakers.named(folded, words.subList(at - 1, at));
    Span phrase = new Span(words.get(at - 1).start(), words.get(at).end());
    return speaker.kind() == Speaker.Kind.REPORTER
        ? null
        : new Attribution(speaker, new Span(phrase.start(), sentence.end()), phrase);
  }

  private Attribution accordingTo(String folded, Span sentence, List<Word> words, int at) {
    int from = at + 2;
    int to = from;
    boolean pronoun = from < words.size() && POINTERS.contains(words.get(from).lower());
    int reach = pronoun ? 1 : REACH;
    while (to < words.size() && to - from < reach && !breaks(folded, words, from, to)) {
      to++;
    }
    Speaker speaker =
        pronoun
            ? speakers.again()
            : speakers.named(folded, words.subList(Math.min(from, words.size()), to));
    int end = to > from ? words.get(to - 1).end() : words.get(at + 1).end();
    return new Attribution(speaker, sentence, new Span(words.get(at).start(), end));
  }

  /** A comma ends the name of a speaker, unless an office follows it. */
  private static boolean breaks(String folded, List<Word> words, int from, int at) {
    return at > from && folded.charAt(words.get(at - 1).end()) == ',';
  }

  private @Nullable Attribution saying(String folded, Span sentence, List<Word> words, int verb) {
    int left = leftEdge(folded, words, verb);
    Speaker before = left < verb ? speakers.named(folded, words.subList(left, verb)) : null;
    if (before != null && before.kind() != Speaker.Kind.REPORTER) {
      return new Attribution(
          before,
          covered(folded, sentence, words, left, verb),
          new Span(words.get(left).start(), words.get(verb).end()));
    }
    int right = rightEdge(folded, words, verb);
    Speaker after = speakers.named(folded, words.subList(verb + 1, right));
    boolean that = verb + 1 < words.size() && words.get(verb + 1).lower().equals("that");
    boolean inverted =
        !that && after.kind() != Speaker.Kind.REPORTER && followsMark(folded, words, verb);
    if (inverted) {
      Span phrase = new Span(words.get(verb).start(), words.get(right - 1).end());
      return new Attribution(after, sentence, phrase);
    }
    return null;
  }

  /** Where the words begin that may name the subject of a verb: after a comma that opens it. */
  private int leftEdge(String folded, List<Word> words, int verb) {
    int at = verb;
    boolean apposition = at > 0 && folded.charAt(words.get(at - 1).end()) == ',';
    int commas = apposition ? 2 : 1;
    while (at > 0 && verb - at < REACH) {
      char mark = folded.charAt(words.get(at - 1).end());
      boolean quote = markBetween(folded, words.get(at - 1), words.get(at), '"');
      if (quote || mark == ';' || mark == ':' || mark == '—') {
        break;
      }
      if (mark == ',' && at < verb + 1) {
        commas--;
        if (commas < 0 || (commas == 0 && !apposition)) {
          break;
        }
      }
      at--;
    }
    return trimmed(words, at, verb);
  }

  private static boolean markBetween(String folded, Word one, Word other, char mark) {
    int at = folded.indexOf(mark, one.end());
    return at >= 0 && at < other.start();
  }

  /** A clause before the subject that has its own verb of saying, or "that", is none of it. */
  private int trimmed(List<Word> words, int from, int verb) {
    int first = from;
    for (int i = from; i < verb; i++) {
      String word = words.get(i).lower();
      boolean breaks = Grammar.list("speaker.breaks").contains(word);
      boolean object = i + 1 < verb && Grammar.list("speaker.objects").contains(word);
      boolean relative =
          i > from && Grammar.list("speaker.relatives").contains(words.get(i - 1).lower());
      if (breaks || object || (speech.contains(word) && !relative && i + 1 < verb)) {
        first = i + 1;
      }
    }
    return first;
  }

  private static int rightEdge(String folded, List<Word> words, int verb) {
    int to = verb + 1;
    int commas = 0;
    while (to < words.size() && to - verb < REACH) {
      char mark = folded.charAt(words.get(to - 1).end());
      commas += mark == ',' ? 1 : 0;
      if (commas > 1 || mark == '"' || mark == ';') {
        break;
      }
      to++;
    }
    return to;
  }

  /** "…," said X; "…, said X". */
  private static boolean followsMark(String folded, List<Word> words, int verb) {
    if (verb == 0) {
      return true;
    }
    int end = words.get(verb - 1).end();
    String between = folded.substring(end, words.get(verb).start());
    return between.indexOf(',') >= 0 || between.indexOf('"') >= 0;
  }

  /** Postposed or put between commas, the whole sentence; else what follows. */
  private static Span covered(String folded, Span sentence, List<Word> words, int left, int verb) {
    boolean comma = left > 0 && folded.charAt(words.get(left - 1).end()) == ',';
    boolean quote = left > 0 && markBetween(folded, words.get(left - 1), words.get(left), '"');
    boolean that = verb + 1 < words.size() && words.get(verb + 1).lower().equals("that");
    boolean coordinate = Grammar.list("separators").contains(words.get(left).lower());
    boolean postposed = (comma || quote) && !that && !coordinate && left >= SHORTEST_CLAUSE;
    int semicolon = folded.indexOf(';', words.get(verb).end());
    int end = semicolon < 0 ? sentence.end() : Math.min(semicolon, sentence.end());
    return postposed ? sentence : new Span(words.get(left).start(), end);
  }
}
