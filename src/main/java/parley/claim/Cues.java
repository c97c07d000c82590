package parley.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.corpus.Span;

/** The lexicon of cues, from {@code cues.tsv}. */
final class Cues {
  /** Any word between the words of a cue; a negation is not any word. */
  private static final String WILD = "(?:\\w+ )";

  private static final String NO_NEGATION = "(?:(?!no |not |nor |never |hardly |barely )\\w+ )";
  private static final List<Cue> ALL =
      Grammar.table("cues.tsv").stream().skip(1).map(Cues::cue).toList();
  private static final LiteralIndex INDEX =
      new LiteralIndex(ALL.stream().map(Cue::literals).toList());

  private Cues() {}

  private static Cue cue(List<String> row) {
    String pattern = row.get(3);
    return new Cue(
        row.get(0),
        Effect.of(row.get(1)),
        row.get(2).equals("-")
            ? Cue.Side.NONE
            : Cue.Side.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Pattern.compile(pattern.replace(WILD, NO_NEGATION), Pattern.CASE_INSENSITIVE),
        Integer.parseInt(row.get(4)),
        Literals.of(pattern));
  }

  /**
   * All cues of a sentence in the order of the text, those that a longer one overlaps left out.
   *
   * @param lower the whole text, folded and in small letters
   */
  static List<Cue.Match> in(String lower, Span sentence) {
    String text = sentence.of(lower);
    BitSet possible = INDEX.possible(text);
    var matches = new ArrayList<Cue.Match>();
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      find(ALL.get(i), text, sentence.start(), matches);
    }
    return select(matches);
  }

  private static void find(Cue cue, String text, int offset, List<Cue.Match> matches) {
    Matcher matcher = cue.pattern().matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        matches.add(new Cue.Match(cue, offset + matcher.start(), offset + matcher.end()));
      }
    }
  }

  /** Longest first; a cue gives way to one that overlaps it and does the same kind of work. */
  private static List<Cue.Match> select(List<Cue.Match> matches) {
    matches.sort(
        Comparator.comparingInt(Cue.Match::length)
            .reversed()
            .thenComparingInt(m -> -m.cue().strength())
            .thenComparingInt(Cue.Match::start)
            .thenComparing(m -> m.cue().name()));
    var kept = new ArrayList<Cue.Match>();
    for (Cue.Match match : matches) {
      if (kept.stream().noneMatch(longer -> displaces(longer, match))) {
        kept.add(match);
      }
    }
    kept.removeIf(match -> match.cue().effect().kind() == Effect.Kind.BLOCK);
    kept.sort(Comparator.comparingInt(Cue.Match::start).thenComparingInt(Cue.Match::end));
    return kept;
  }

  private static boolean displaces(Cue.Match longer, Cue.Match match) {
    if (!longer.overlaps(match)) {
      return false;
    }
    return longer.covers(match) || bothClaim(longer, match) || blocks(longer, match);
  }

  private static boolean bothClaim(Cue.Match one, Cue.Match other) {
    return isClaim(one) && isClaim(other);
  }

  private static boolean isClaim(Cue.Match match) {
    return match.cue().effect().kind() == Effect.Kind.CLAIM;
  }

  /** A partial overlap blocks a word of agreement only: "failed to reach an agreement" stands. */
  private static boolean blocks(Cue.Match longer, Cue.Match match) {
    Signal signal = match.cue().effect().signal();
    return longer.cue().effect().kind() == Effect.Kind.BLOCK
        && signal != null
        && signal.tendency() == Signal.Tendency.AGREED;
  }
}
