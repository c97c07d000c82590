package parley.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;
import parley.draft.CrossReference.Scope;
import parley.draft.CrossReference.Step;
import parley.draft.CrossReference.Target;

/**
 * Finds the references of one clause to provisions. What is of another instrument ({@code Article 5
 * of the Treaty}) is found too, and said to be so.
 */
final class ReferenceScanner {
  private static final String SUFFIX =
      "(?:[ -]?+" + ReferenceWords.any("suffix") + "(?![\\p{L}\\p{N}]))?+";
  private static final String END = "(?![\\p{L}\\p{N}'’])";
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])(" + ProvisionWord.ANY + ")[ \\u00a0\\n]{0,2}+(?:\\[(?=[^\\]]))?+");
  private static final Pattern BLANKS = Pattern.compile("\\s*+");
  private static final Pattern NEIGHBOUR =
      Pattern.compile(
          "(?<!\\p{L})(?:the\\s++)?+(?:(?<before>"
              + ReferenceWords.any("before")
              + ")|"
              + ReferenceWords.any("after")
              + ")\\s++(?<word>"
              + ProvisionWord.ANY
              + ")");

  /** What a word for a neighbour begins with. */
  private static final String NEIGHBOURS =
      ReferenceWords.firsts("before") + ReferenceWords.firsts("after");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:\\d{1,4}+(?:\\.\\d{1,3}+)*+(?:[a-z]"
              + END
              + ")?+|[IVXLC]++[a-z]?+"
              + END
              + "|\\p{Lu}(?:\\.?\\d{1,3}+)?+"
              + END
              + ")"
              + SUFFIX);
  private static final Pattern LETTER = Pattern.compile("[a-z](?:\\)|(?=[,;.:]))");
  private static final Pattern PART =
      Pattern.compile(
          "[ \\u00a0]?+\\(((?:\\d{1,3}+[a-z]?+|[a-z]{1,2}+|[ivxl]{1,5}+|[A-Z]{1,2}+|[IVXL]{1,5}+)"
              + SUFFIX
              + ")\\)");
  private static final Pattern JOIN =
      Pattern.compile(
          "\\s*+(?:,\\s*+)?+(?:"
              + ReferenceWords.any("join")
              + "(?!\\p{L})|(?<range>"
              + ReferenceWords.any("range")
              + ")(?!\\p{L}))\\s*+(?:the\\s++)?+(?:in\\s++)?+(?:\\[(?=[^\\]]))?+");
  private static final Pattern COMMA = Pattern.compile("\\s*+[,;]\\s*+");
  private static final Pattern LISTED =
      Pattern.compile("\\s*+(?:[,;.:)]|" + ReferenceWords.any("join") + "(?!\\p{L})|of\\b|$)");
  private static final Pattern MEASURE =
      Pattern.compile("\\s*+(?:%|" + ReferenceWords.any("measure") + "(?!\\p{L}))");
  private static final String WHICH = ReferenceWords.any("ordinal");
  private static final Pattern ORDINAL =
      Pattern.compile(
          ",?+\\s++(?:(?:in|of)\\s++)?+(?:the\\s++)?+"
              + WHICH
              + "(?:\\s++(?:and|or|to)\\s++"
              + WHICH
              + ")?+\\s++"
              + ReferenceWords.any("counted")
              + "(?!\\p{L})");
  private static final Pattern OUT =
      Pattern.compile(",?+\\s++" + ReferenceWords.any("out") + "\\s++(?:the\\s++)?+");
  private static final Pattern IN = Pattern.compile("\\s*+,\\s*+|\\s++");

  private static final String THIS = "(?:this|the\\s++present)\\s";
  private static final Pattern OWN_TAIL = Pattern.compile(",?+\\s++(?:of|in|to|under)\\s++" + THIS);
  private static final Pattern FOREIGN_TAIL =
      Pattern.compile(
          "(?:\\s*+\\([^()]{0,80}+\\))?+,?+(?:\\s++of\\s++(?!"
              + THIS
              + ")|\\s++(?:\\p{Ll}++\\s++)?"
              + ReferenceWords.any("back")
              + "(?!\\p{L})|\\s++(?:to|in|under)\\s++(?:the\\s++|that\\s++)?+(?:(?!this\\s)\\p{L}++\\s++){0,2}?"
              + ReferenceWords.INSTRUMENT
              + "|\\s++\\p{Lu}{2,}+(?!\\p{L}))");
  private static final Pattern FOREIGN_BEFORE =
      Pattern.compile(
          "(?:['’]s?|(?<!\\p{L})"
              + ReferenceWords.any("owner")
              + "|(?<!(?:this|present)\\s)"
              + ReferenceWords.INSTRUMENT
              + "[^.;]{0,40}?[\\d)],?+|(?<!\\p{L})\\p{Lu}{2,},?)\\s+(?:in\\s+)?$");
  private static final Pattern NUMBERED_INSTRUMENT =
      Pattern.compile(
          ReferenceWords.INSTRUMENT
              + "\\s++(?:\\([A-Z][A-Za-z, ]*+\\)\\s++)?+(?:No\\.?+\\s++)?+\\d");
  private static final Pattern JOINED =
      Pattern.compile(
          "\\s*+(?:[,;]\\s*+)?+(?:(?:"
              + ReferenceWords.any("join")
              + "|to|in conjunction with|read"
              + " with|with)\\s++)?+(?:in\\s++|of\\s++|to\\s++|under\\s++)?+(?:the\\s++)?+");

  private static final Pattern OF_THE_ONE_BEFORE =
      Pattern.compile(",?+\\s++" + ReferenceWords.any("except") + "\\s++(?:the\\s++)?+");

  private static final int LONGEST_NUMBER = 24;

  /** How far back a sentence is looked through. */
  private static final int SENTENCE = 600;

  /** A range or list names no more provisions than this, whatever it says. */
  private static final int MOST = 40;

  /** A word with the numbers behind it. */
  private record Part(
      ProvisionWord word, List<List<String>> numbers, Set<Integer> ranges, int start, int end) {}

  /** A number with the parts behind it. */
  private record Cited(List<String> parts, boolean range, int start, int end) {}

  private final Clause clause;
  private final String text;
  private final int from;
  private final int to;

  private ReferenceScanner(Clause clause, String text, Span span) {
    this.clause = clause;
    this.text = text;
    this.from = span.start();
    this.to = span.end();
  }

  /** The references of all clauses of a draft, in the order of its text. */
  static List<CrossReference> of(Draft draft) {
    List<CrossReference> all = new ArrayList<>();
    for (Clause clause : draft.clauses()) {
      all.addAll(in(draft, clause));
    }
    return all;
  }

  /** The references of a clause, with their places in the draft. */
  static List<CrossReference> in(Draft draft, Clause clause) {
    return new ReferenceScanner(clause, draft.document().text(), clause.body()).scan();
  }

  /**
   * The references in words of a clause, in order.
   *
   * @param words from which offsets count
   */
  static List<CrossReference> of(Clause clause, String words) {
    return new ReferenceScanner(clause, words, new Span(0, words.length())).scan();
  }

  private List<CrossReference> scan() {
    List<CrossReference> found = new ArrayList<>(neighbours());
    Matcher word = matcher(WORD, from);
    for (int at = next(word, from); at < to; at = next(word, at)) {
      Part part = part(word.start());
      if (part == null) {
        at = word.end();
        continue;
      }
      List<Part> chain = chain(part);
      int end = chain.getLast().end();
      found.add(
          new CrossReference(
              clause, new Span(part.start(), end), scope(chain, end), targets(chain)));
      at = end;
    }
    found.sort(Comparator.comparingInt(reference -> reference.span().start()));
    return inherited(apart(found));
  }

  /** "The following point (AB)" names the point by its number, not by its place. */
  private static List<CrossReference> apart(List<CrossReference> sorted) {
    List<CrossReference> apart = new ArrayList<>();
    for (CrossReference reference : sorted) {
      if (!apart.isEmpty() && apart.getLast().span().overlaps(reference.span())) {
        apart.removeLast();
      }
      apart.add(reference);
    }
    return apart;
  }

  /** Finds the next word of a provision; returns where it begins, the end if there is none. */
  private int next(Matcher word, int from) {
    int at = from;
    while (at < to && !(ProvisionWord.mayBegin(text, at) && word.region(at, to).lookingAt())) {
      at++;
    }
    return at;
  }

  /** {@code the preceding paragraph}, {@code the following Article}. */
  private List<CrossReference> neighbours() {
    List<CrossReference> found = new ArrayList<>();
    Matcher m = matcher(NEIGHBOUR, from);
    int at = from;
    while (at < to) {
      if (!mayNameNeighbour(at) || !m.region(at, to).lookingAt()) {
        at++;
        continue;
      }
      at = m.end();
      ProvisionWord word = ProvisionWord.find(m.group("word"));
      boolean numbered = matcher(HEAD, past(BLANKS, m.end())).lookingAt();
      if (word != null && !word.many() && !numbered) {
        String place = m.group("before") == null ? Step.AFTER : Step.BEFORE;
        Step step = new Step(word.singular(), List.of(place));
        List<Target> targets = List.of(new Target(List.of(step), false));
        found.add(new CrossReference(clause, new Span(m.start(), m.end()), Scope.OWN, targets));
      }
    }
    return found;
  }

  /** Whether a word that begins as one of those for neighbours stands here or behind an article. */
  private boolean mayNameNeighbour(int at) {
    if (NEIGHBOURS.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    int word = text.startsWith("the", at) ? at + "the".length() : to;
    while (word < to && Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return word < to && NEIGHBOURS.indexOf(text.charAt(word)) >= 0;
  }

  private Matcher matcher(Pattern pattern, int start) {
    return pattern
        .matcher(text)
        .region(Math.min(start, to), to)
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** One past a pattern that stands at a place, else -1. */
  private int past(Pattern pattern, int at) {
    Matcher matcher = matcher(pattern, at);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  // Words and numbers

  private @Nullable Part part(int at) {
    Matcher found = matcher(WORD, at);
    ProvisionWord word = found.lookingAt() ? ProvisionWord.find(found.group(1)) : null;
    Cited first = word == null ? null : number(found.end(), word);
    if (word == null || first == null) {
      return null;
    }
    List<List<String>> numbers = new ArrayList<>(List.of(first.parts()));
    Set<Integer> ranges = new HashSet<>();
    int end = first.end();
    Cited next = next(end, word);
    while (next != null && numbers.size() < MOST) {
      boolean headless = text.charAt(next.start()) == '(';
      if (next.range()) {
        ranges.add(numbers.size());
      }
      numbers.add(headless ? full(numbers.getLast(), next.parts()) : next.parts());
      end = next.end();
      next = next(end, word);
    }
    return new Part(word, numbers, ranges, at, end);
  }

  private @Nullable Cited number(int at, ProvisionWord word) {
    List<String> parts = new ArrayList<>();
    int end = at;
    Matcher head = matcher(HEAD, at);
    Matcher letter = matcher(LETTER, at);
    if (head.lookingAt()) {
      parts.add(plain(head.group()));
      end = head.end();
    } else if (word.relative() && letter.lookingAt()) {
      parts.add(plain(letter.group()));
      end = letter.end();
    }
    Matcher part = matcher(PART, end);
    while (part.lookingAt()) {
      parts.add(plain(part.group(1)));
      end = part.end();
      part = matcher(PART, end);
    }
    return parts.isEmpty() ? null : new Cited(parts, false, at, end + (closes(end) ? 1 : 0));
  }

  /** Whether a bracket round the number alone ends here: {@code paragraph [14]}. */
  private boolean closes(int at) {
    if (at >= to || text.charAt(at) != ']') {
      return false;
    }
    String number = text.substring(Math.max(from, at - LONGEST_NUMBER), at);
    int open = number.lastIndexOf('[');
    return open >= 0 && number.lastIndexOf(' ') < open && number.lastIndexOf(']') < open;
  }

  private static String plain(String number) {
    return number.replaceAll("[\\s)-]", "");
  }

  /** A number that takes up those in front of it: 30(3) of {@code Article 30(1) and (3)}. */
  private static List<String> full(List<String> before, List<String> parts) {
    for (int i = before.size() - 1; i > 0; i--) {
      if (digit(before.get(i)) == digit(parts.getFirst())) {
        List<String> full = new ArrayList<>(before.subList(0, i));
        full.addAll(parts);
        return full;
      }
    }
    return parts;
  }

  private static boolean digit(String number) {
    return Character.isDigit(number.charAt(0));
  }

  /** The next number of a list: behind a comma only if the list goes on or ends there. */
  private @Nullable Cited next(int at, ProvisionWord word) {
    Matcher join = matcher(JOIN, at);
    boolean joined = join.lookingAt();
    int start = joined ? join.end() : past(COMMA, at);
    Cited number = start < 0 ? null : number(start, word);
    if (number == null || past(MEASURE, number.end()) >= 0) {
      return null;
    }
    boolean bracketed = text.charAt(start) == '(';
    boolean listed = joined || past(LISTED, number.end()) >= 0;
    boolean range = joined && join.group("range") != null;
    return listed && (word.many() || bracketed)
        ? new Cited(number.parts(), range, number.start(), number.end())
        : null;
  }

  // Chains: point (a) of paragraph 2 of Article 5; Article 5(2), point (a)

  private List<Part> chain(Part first) {
    List<Part> chain = new ArrayList<>(List.of(first));
    Part next = linked(chain);
    while (next != null) {
      chain.add(next);
      next = linked(chain);
    }
    return chain;
  }

  private @Nullable Part linked(List<Part> chain) {
    int at = ordinals(chain.getLast().end());
    int rank = chain.getLast().word().rank();
    int out = past(OUT, at);
    Part outer = out < 0 ? null : part(out);
    if (outer != null && outer.word().rank() < rank) {
      return outer;
    }
    int in = past(IN, at);
    Part inner = in < 0 ? null : part(in);
    return inner != null && inner.word().rank() > rank && inner.word().relative() ? inner : null;
  }

  private int ordinals(int at) {
    int end = at;
    for (int next = past(ORDINAL, end); next >= 0; next = past(ORDINAL, end)) {
      end = next;
    }
    return end;
  }

  private static List<Target> targets(List<Part> chain) {
    List<Target> paths = List.of(new Target(List.of(), false));
    for (Part part :
        chain.stream().sorted(Comparator.comparingInt(p -> p.word().rank())).toList()) {
      List<Target> longer = new ArrayList<>();
      for (Target path : paths) {
        for (int i = 0; i < part.numbers().size(); i++) {
          List<Step> steps = new ArrayList<>(path.steps());
          steps.add(new Step(part.word().singular(), part.numbers().get(i)));
          longer.add(new Target(steps, part.ranges().contains(i)));
        }
      }
      paths = longer.subList(0, Math.min(MOST, longer.size()));
    }
    return paths;
  }

  // Whose provision it is

  private Scope scope(List<Part> chain, int end) {
    int tail = ordinals(end);
    if (past(OWN_TAIL, tail) >= 0) {
      return Scope.THIS;
    }
    if (past(FOREIGN_TAIL, tail) >= 0) {
      return Scope.FOREIGN;
    }
    int start = chain.getFirst().start();
    String before = text.substring(sentence(start), start);
    boolean absolute = chain.stream().anyMatch(part -> !part.word().relative());
    boolean foreign =
        FOREIGN_BEFORE.matcher(before).find()
            || (absolute && NUMBERED_INSTRUMENT.matcher(before).find());
    return foreign ? Scope.FOREIGN : Scope.OWN;
  }

  private int sentence(int at) {
    int start = Math.max(from, at - SENTENCE);
    String before = text.substring(start, at);
    return start + 1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf(". "));
  }

  /**
   * References joined to one of another instrument are of that instrument too; and paragraphs that
   * are excepted from a provision are its own.
   */
  private List<CrossReference> inherited(List<CrossReference> found) {
    for (int i = 1; i < found.size(); i++) {
      CrossReference one = found.get(i);
      String between = text.substring(found.get(i - 1).span().end(), one.span().start());
      if (one.scope() == Scope.OWN && OF_THE_ONE_BEFORE.matcher(between).matches()) {
        found.set(i, new CrossReference(clause, one.span(), Scope.FOREIGN, one.targets()));
      }
    }
    for (int i = found.size() - 2; i >= 0; i--) {
      CrossReference one = found.get(i);
      CrossReference next = found.get(i + 1);
      String between = text.substring(ordinals(one.span().end()), next.span().start());
      boolean open = one.scope() == Scope.OWN && next.scope() == Scope.FOREIGN;
      if (open && JOINED.matcher(between).matches()) {
        found.set(i, new CrossReference(clause, one.span(), Scope.FOREIGN, one.targets()));
      }
    }
    return found;
  }
}
