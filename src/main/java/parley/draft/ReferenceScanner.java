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
  private static final Pattern OUT =
      Pattern.compile(",?+\\s++" + ReferenceWords.any("out") + "\\s++(?:the\\s++)?+");
  private static final Pattern IN = Pattern.compile("\\s*+,\\s*+|\\s++");

  private static final int LONGEST_NUMBER = 24;

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

  private final Stretch stretch;
  private final ReferenceScopes scopes;

  private ReferenceScanner(Clause clause, String text, Span span) {
    this.clause = clause;
    this.text = text;
    this.from = span.start();
    this.to = span.end();
    this.stretch = new Stretch(text, from, to);
    this.scopes = new ReferenceScopes(stretch);
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
    Matcher word = stretch.matcher(WORD, from);
    for (int at = next(word, from); at < to; at = next(word, at)) {
      Part part = part(word.start());
      if (part == null) {
        at = word.end();
        continue;
      }
      List<Part> chain = chain(part);
      int end = chain.getLast().end();
      found.add(
          new CrossReference(clause, new Span(part.start(), end), scope(chain), targets(chain)));
      at = end;
    }
    found.sort(Comparator.comparingInt(reference -> reference.span().start()));
    return scopes.inherited(apart(found));
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
    Matcher m = stretch.matcher(NEIGHBOUR, from);
    int at = from;
    while (at < to) {
      if (!mayNameNeighbour(at) || !m.region(at, to).lookingAt()) {
        at++;
        continue;
      }
      at = m.end();
      ProvisionWord word = ProvisionWord.find(m.group("word"));
      boolean numbered = stretch.matcher(HEAD, stretch.past(BLANKS, m.end())).lookingAt();
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

  // Words and numbers

  private @Nullable Part part(int at) {
    Matcher found = stretch.matcher(WORD, at);
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
    Matcher head = stretch.matcher(HEAD, at);
    Matcher letter = stretch.matcher(LETTER, at);
    if (head.lookingAt()) {
      parts.add(plain(head.group()));
      end = head.end();
    } else if (word.relative() && letter.lookingAt()) {
      parts.add(plain(letter.group()));
      end = letter.end();
    }
    Matcher part = stretch.matcher(PART, end);
    while (part.lookingAt()) {
      parts.add(plain(part.group(1)));
      end = part.end();
      part = stretch.matcher(PART, end);
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
    Matcher join = stretch.matcher(JOIN, at);
    boolean joined = join.lookingAt();
    int start = joined ? join.end() : stretch.past(COMMA, at);
    Cited number = start < 0 ? null : number(start, word);
    if (number == null || stretch.past(MEASURE, number.end()) >= 0) {
      return null;
    }
    boolean bracketed = text.charAt(start) == '(';
    boolean listed = joined || stretch.past(LISTED, number.end()) >= 0;
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
    int at = scopes.ordinals(chain.getLast().end());
    int rank = chain.getLast().word().rank();
    int out = stretch.past(OUT, at);
    Part outer = out < 0 ? null : part(out);
    if (outer != null && outer.word().rank() < rank) {
      return outer;
    }
    int in = stretch.past(IN, at);
    Part inner = in < 0 ? null : part(in);
    return inner != null && inner.word().rank() > rank && inner.word().relative() ? inner : null;
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

  private Scope scope(List<Part> chain) {
    boolean absolute = chain.stream().anyMatch(part -> !part.word().relative());
    return scopes.of(chain.getFirst().start(), chain.getLast().end(), absolute);
  }
}
