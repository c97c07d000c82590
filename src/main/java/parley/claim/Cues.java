package parley.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.Beginnings;
import parley.corpus.Patience;
import parley.corpus.Span;

/** The lexicon of cues: {@code cues.tsv}, with what a corpus adds. */
final class Cues {
  /** Any word between the words of a cue; a negation is not any word. */
  private static final String WILD = "(?:\\w+ )";

  private static final String NO_NEGATION = "(?:(?!no |not |nor |never |hardly |barely )\\w+ )";
  private static final Map<String, String> PARTS = parts();
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}(?<!\\\\.)");
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

  /** The shipped rows, with the parts that their patterns name written out. */
  static final List<List<String>> ROWS =
      Grammar.table("cues.tsv").stream().skip(1).map(Cues::whole).toList();

  /** What ships with the program. */
  static final Cues SHIPPED = new Cues(ROWS.stream().map(Cues::cue).toList(), 0);

  private final List<Cue> all;
  private final LiteralIndex index;

  /** Those that count only next to an issue. */
  private final BitSet bound = new BitSet();

  /** So many of them at the end come from a corpus, whose patterns are not trusted to be fast. */
  private final int own;

  private Cues(List<Cue> all, int own) {
    this.all = all;
    this.own = own;
    this.index = new LiteralIndex(all.stream().map(Cue::demands).toList());
    for (int i = 0; i < all.size(); i++) {
      bound.set(i, all.get(i).strength() == 0);
    }
  }

  /**
   * These with the rows of a corpus, of which a later one takes the place of one of its pattern.
   */
  Cues with(List<List<String>> rows) {
    Map<String, List<String>> added = new LinkedHashMap<>();
    rows.forEach(row -> added.put(row.get(3), row));
    var cues = new ArrayList<Cue>();
    ROWS.stream().filter(row -> !added.containsKey(row.get(3))).map(Cues::cue).forEach(cues::add);
    int before = cues.size();
    added.values().stream()
        .filter(row -> !row.get(1).equals("-"))
        .map(Cues::cue)
        .forEach(cues::add);
    return new Cues(cues, cues.size() - before);
  }

  private static Map<String, String> parts() {
    return Grammar.table("cue-parts.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> "(?:" + row.get(1) + ")"));
  }

  private static List<String> whole(List<String> row) {
    String pattern =
        PART.matcher(row.get(3))
            .replaceAll(
                part -> Matcher.quoteReplacement(Objects.requireNonNull(PARTS.get(part.group(1)))));
    return List.of(row.get(0), row.get(1), row.get(2), pattern, row.get(4), row.get(5));
  }

  private static Cue cue(List<String> row) {
    String pattern = row.get(3);
    Pattern whole = compiled(pattern.replace(WILD, NO_NEGATION));
    return new Cue(
        row.get(0),
        Effect.of(row.get(1)),
        row.get(2).equals("-")
            ? Cue.Side.NONE
            : Cue.Side.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        whole,
        new Beginnings(whole),
        Integer.parseInt(row.get(4)),
        Literals.of(pattern));
  }

  /** Texts are in small letters; only a pattern that has others need look at both. */
  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, CAPITAL.matcher(pattern).find() ? Pattern.CASE_INSENSITIVE : 0);
  }

  /**
   * All cues of a sentence in the order of the text, those that a longer one overlaps left out.
   *
   * @param lower the whole text, folded and in small letters
   * @param counts which of those count that are {@link Cue.Match#isBound bound} to an issue; null
   *     if none does
   */
  List<Cue.Match> in(String lower, Span sentence, @Nullable Predicate<Cue.Match> counts) {
    String text = sentence.of(lower);
    BitSet possible = index.possible(text);
    if (counts == null) {
      possible.andNot(bound);
    }
    var matches = new ArrayList<Cue.Match>();
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      find(all.get(i), text, i >= all.size() - own, sentence.start(), matches);
    }
    matches.removeIf(match -> match.isBound() && (counts == null || !counts.test(match)));
    return select(matches);
  }

  private static void find(Cue cue, String text, boolean own, int offset, List<Cue.Match> matches) {
    Consumer<MatchResult> found = match -> add(cue, match, offset, matches);
    try {
      if (own) {
        cue.pattern().matcher(Patience.with(text)).results().forEach(found);
      } else {
        cue.beginnings().each(text, found);
      }
    } catch (Patience.Exhausted | StackOverflowError e) {
      return;
    }
  }

  private static void add(Cue cue, MatchResult match, int offset, List<Cue.Match> matches) {
    if (match.end() > match.start()) {
      matches.add(new Cue.Match(cue, offset + match.start(), offset + match.end()));
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
