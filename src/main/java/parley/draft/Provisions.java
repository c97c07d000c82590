package parley.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.draft.CrossReference.Step;
import parley.draft.CrossReference.Target;

/**
 * Finds the provisions of a draft that its references name. It says that there is none only where
 * the draft numbers such provisions and has no such number, in a label or in running text.
 */
public final class Provisions {
  /** What became of a search. */
  public sealed interface Lookup {}

  /**
   * There are such provisions.
   *
   * @param clauses in the order of the text; several where numbers begin anew
   */
  public record Found(List<Clause> clauses) implements Lookup {
    public Found {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * There is no such provision.
   *
   * @param number of the step that leads nowhere: {@code Article 9}, {@code paragraph 4}, {@code
   *     (b)}
   * @param within the clause that has no such part, null where the whole draft has none
   */
  public record Missing(String number, @Nullable Clause within) implements Lookup {}

  /** The draft does not number such provisions, or not so that one could tell. */
  public record Untold() implements Lookup {}

  private static final Lookup UNTOLD = new Untold();

  private final Draft draft;
  private final Numbers index;
  private final Openings openings;

  /** Which clauses have labels that begin with a word, by the singular of that word. */
  private final Map<String, BitSet> worded = new HashMap<>();

  private final BareUnits bare;

  // A draft cites the same few provisions again and again.
  private final Map<String, Lookup> absolutes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> inlines = new ConcurrentHashMap<>();

  public Provisions(Draft draft) {
    this.draft = draft;
    this.index = new Numbers(draft);
    this.openings = new Openings(draft);
    for (Clause clause : draft.clauses()) {
      ProvisionWord word = ProvisionWord.find(labelWord(clause));
      if (word != null) {
        worded.computeIfAbsent(word.singular(), key -> new BitSet()).set(clause.index());
      }
    }
    this.bare = new BareUnits();
  }

  /** The units of the draft whose labels are numbers without a word. */
  private final class BareUnits {
    /** Those in figures. */
    private final BitSet inFigures = new BitSet();

    /** All, in letters as well. */
    private final BitSet all = new BitSet();

    /** Whether there are articles that are called so. */
    private boolean articles;

    BareUnits() {
      for (Clause clause : draft.clauses()) {
        int at = clause.index();
        boolean named = index.worded(at);
        articles |= named && clause.level() == Level.ARTICLE;
        if (unit(clause).index() == at) {
          inFigures.set(at, index.decimal(at));
          all.set(at, !named);
        }
      }
    }
  }

  /** The references of the draft, in the order of its text. */
  public List<CrossReference> references() {
    return ReferenceScanner.of(draft);
  }

  /**
   * The references in words of a clause, in order.
   *
   * @param words of its heading or body, from which the spans of the references count
   */
  public List<CrossReference> references(Clause clause, String words) {
    return ReferenceScanner.of(clause, words);
  }

  /**
   * Looks for what a reference names.
   *
   * @param from the clause that the reference stands in
   */
  public Lookup find(Target target, Clause from) {
    return path(target, from, false).getLast();
  }

  /**
   * Looks for what a reference names.
   *
   * @param explicit whether the reference says that the provision is of this text
   */
  Lookup find(Target target, Clause from, boolean explicit) {
    return path(target, from, explicit).getLast();
  }

  /**
   * Looks for each part of what a reference names, from the outermost on: for {@code 6(2)(b)} for
   * 6, for 6(2) and for 6(2)(b). It ends with the first that is not found.
   *
   * @param from the clause that the reference stands in
   */
  public List<Lookup> path(Target target, Clause from) {
    return path(target, from, false);
  }

  private List<Lookup> path(Target target, Clause from, boolean explicit) {
    List<Lookup> path = new ArrayList<>();
    for (Step step : target.steps()) {
      ProvisionWord word = Objects.requireNonNull(ProvisionWord.find(step.word()));
      for (int i = 0; i < step.numbers().size(); i++) {
        String number = step.numbers().get(i);
        path.add(
            path.isEmpty()
                ? first(word, number, from, explicit)
                : path.getLast() instanceof Found found
                    ? below(found.clauses(), i == 0 ? word.singular() + " " : "", number)
                    : UNTOLD);
        if (!(path.getLast() instanceof Found)) {
          return path;
        }
      }
    }
    return path;
  }

  private Lookup first(ProvisionWord word, String number, Clause from, boolean explicit) {
    if (number.equals(Step.BEFORE) || number.equals(Step.AFTER)) {
      return neighbour(word, number.equals(Step.BEFORE) ? -1 : 1, from);
    }
    return word.relative()
        ? relative(word, number, from)
        : absolutes.computeIfAbsent(
            word.singular() + (explicit ? "! " : " ") + number,
            key -> absolute(word, number, explicit));
  }

  /** {@code Article 9}, as the draft would write it. */
  private static String named(ProvisionWord word, String number) {
    String name = word.singular();
    return (word.relative()
            ? name
            : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        + " "
        + number;
  }

  // From the top of the draft

  private Lookup absolute(ProvisionWord word, String number, boolean explicit) {
    BitSet called = worded.get(word.singular());
    if (called == null) {
      return switch (word.level()) {
        // Annexes often are files of their own.
        case ANNEX -> explicit && !blank(number) ? new Missing(named(word, number), null) : UNTOLD;
        case ARTICLE, SECTION -> bare(word, number);
        case PART, TITLE, CHAPTER, PARAGRAPH, POINT, RECITAL, PLAIN -> UNTOLD;
      };
    }
    Lookup found = numbered(called, word, number);
    return found instanceof Missing
            && (unnumbered(called) || blank(number) || printed(word, number))
        ? UNTOLD
        : found;
  }

  private boolean unnumbered(BitSet clauses) {
    return clauses.stream().anyMatch(clause -> index.core(clause).isEmpty());
  }

  /** A number still to be given: {@code Article XX}. */
  private static boolean blank(String number) {
    return number.matches("[xX]+|[nN]");
  }

  /** Provisions whose labels are numbers without a word. */
  private Lookup bare(ProvisionWord word, String number) {
    boolean decimal = Character.isDigit(number.charAt(0));
    if (bare.inFigures.cardinality() < 2 || bare.articles || !decimal) {
      return UNTOLD;
    }
    Lookup found = numbered(bare.inFigures, word, number);
    return found instanceof Missing && lined(number) ? UNTOLD : found;
  }

  /** Whether a line begins with a number as labels do. */
  private boolean lined(String number) {
    String digits = Pattern.quote(number);
    return openings.any(Pattern.compile("\\W*+" + digits + "[.):]?\\s"));
  }

  /** Those of some clauses with a number; {@code 6b} may be point b of 6, {@code 6.2} part of 6. */
  private Lookup numbered(BitSet among, ProvisionWord word, String number) {
    List<Clause> found = having(number, word, among);
    if (!found.isEmpty()) {
      return new Found(found);
    }
    int letter = number.length() - 1;
    boolean joined = letter > 0 && Character.isDigit(number.charAt(letter - 1));
    if (joined && Character.isLetter(number.charAt(letter))) {
      List<Clause> above = having(number.substring(0, letter), word, among);
      if (below(above, "", number.substring(letter)) instanceof Found point) {
        return point;
      }
    }
    if (number.indexOf('.') > 0) {
      List<Clause> dotted =
          clauses(index.with(number).stream().filter(c -> index.core(c).equals(number)).toList());
      return dotted.isEmpty() && !index.dotted()
          ? UNTOLD
          : found(dotted, named(word, number), null);
    }
    return new Missing(named(word, number), null);
  }

  /** Those of some clauses that a number may mean. */
  private List<Clause> having(String number, ProvisionWord word, BitSet among) {
    boolean loose = !word.relative() && word.level() != Level.ARTICLE;
    List<Integer> all = loose ? index.like(number) : index.with(number);
    return clauses(all.stream().filter(among::get).toList());
  }

  private static Lookup found(List<Clause> clauses, String number, @Nullable Clause within) {
    return clauses.isEmpty() ? new Missing(number, within) : new Found(clauses);
  }

  /** Whether a line begins with such a label, though it was not read as one. */
  private boolean printed(ProvisionWord word, String number) {
    return openings.any(
        Pattern.compile(
            "(?im)\\P{L}*+"
                + Pattern.quote(word.singular())
                + "\\s+"
                + Pattern.quote(number)
                + "(?-i)\\P{L}*+(?:$|[\\p{Lu}])"));
  }

  // From where the reference stands

  private Lookup relative(ProvisionWord word, String number, Clause from) {
    Clause unit = unit(from);
    for (Clause scope = from; ; scope = draft.parent(scope).orElseThrow()) {
      List<Integer> found = index.below(scope.index(), number);
      if (!found.isEmpty()) {
        return new Found(clauses(found));
      }
      if (scope.index() == unit.index()) {
        break;
      }
    }
    List<Clause> beside = having(number, word, bare.all);
    if (!beside.isEmpty()) {
      return new Found(beside);
    }
    return lacks(unit, number) ? new Missing(named(word, number), unit) : UNTOLD;
  }

  /** The clause of a kind in front of, or behind, the one that a reference stands in. */
  private Lookup neighbour(ProvisionWord word, int step, Clause from) {
    Clause at = from;
    while (!is(word, at) && at.parent() >= 0) {
      at = draft.clauses().get(at.parent());
    }
    if (!is(word, at)) {
      return UNTOLD;
    }
    for (int i = at.index() + step; i >= 0 && i < draft.clauses().size(); i += step) {
      Clause other = draft.clauses().get(i);
      boolean beside = other.parent() == at.parent() || !word.relative();
      if (is(word, other) && other.depth() == at.depth() && beside) {
        return new Found(List.of(other));
      }
    }
    return UNTOLD;
  }

  private static boolean is(ProvisionWord word, Clause clause) {
    return clause.level() == word.level()
        || (word.level() == Level.PARAGRAPH && clause.level() == Level.PLAIN);
  }

  /**
   * The parts of some clauses with a number.
   *
   * @param name the word in front of the number, with a blank; empty for a number in parentheses
   */
  private Lookup below(List<Clause> clauses, String name, String number) {
    List<Clause> parts =
        clauses.stream().flatMap(c -> clauses(index.below(c.index(), number)).stream()).toList();
    if (!parts.isEmpty()) {
      return new Found(parts);
    }
    boolean lacking =
        !clauses.isEmpty() && clauses.stream().allMatch(clause -> lacks(clause, number));
    String named = name.isEmpty() ? "(" + number + ")" : name + number;
    return lacking ? new Missing(named, clauses.getFirst()) : UNTOLD;
  }

  /** Whether the parts of a clause are numbered in the style of a number that none of them has. */
  private boolean lacks(Clause clause, String number) {
    return index.numbersBelow(clause.index(), Character.isDigit(number.charAt(0)))
        && !inlines.computeIfAbsent(clause.index() + " " + number, key -> inline(clause, number));
  }

  /** Whether a number stands in the running text of a clause as labels do: {@code (c)}. */
  private boolean inline(Clause clause, String number) {
    List<Clause> parts = draft.clauses().subList(clause.index(), index.end(clause.index()));
    int start = clause.span().start();
    int end = parts.getLast().span().end();
    int at = draft.document().text().indexOf(number, start);
    if (at < 0 || at >= end) {
      return false;
    }
    String quoted = Pattern.quote(number);
    String dotted = Character.isDigit(number.charAt(0)) ? "|" + quoted + "\\.?\\s+\\p{Lu}" : "";
    return Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:\\(?" + quoted + "\\)" + dotted + ")")
        .matcher(openings.without(parts))
        .find();
  }

  // Labels

  private List<Clause> clauses(List<Integer> indexes) {
    return indexes.stream().map(draft.clauses()::get).toList();
  }

  /** The nearest article above a clause, else the highest clause above it that has a number. */
  Clause unit(Clause clause) {
    Clause unit = clause;
    Clause at = clause;
    while (at.parent() >= 0 && !(at.level() == Level.ARTICLE && numbered(at))) {
      at = draft.clauses().get(at.parent());
      unit = numbered(at) && !container(at) ? at : unit;
    }
    return unit;
  }

  private static boolean container(Clause clause) {
    return switch (clause.level()) {
      case PART, TITLE, CHAPTER, SECTION, ANNEX -> true;
      case ARTICLE, PARAGRAPH, POINT, RECITAL, PLAIN -> false;
    };
  }

  private boolean numbered(Clause clause) {
    return !index.core(clause.index()).isEmpty();
  }

  /** {@code Article} of the label {@code Article 5}; empty for a bare number. */
  private static String labelWord(Clause clause) {
    String label = clause.label();
    int end = 0;
    while (end < label.length()
        && (Character.isLetter(label.charAt(end)) || label.charAt(end) == '§')) {
      end++;
    }
    return label.substring(0, end);
  }
}
