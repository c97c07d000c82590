package parley.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;
import parley.draft.Citation;
import parley.draft.Clause;
import parley.draft.CrossReference;
import parley.draft.Draft;
import parley.draft.Level;
import parley.draft.Provisions;

/**
 * Knows which provision of the old draft became which of the new one, and so whether an edited
 * cross-reference still means the same provision.
 */
final class References {
  private static final Pattern NUMBER =
      Pattern.compile("(\\p{L}*+)[^\\p{L}\\p{N}]*+([\\p{L}\\p{N}.]++)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*+");

  /** How far before a number the word may stand that makes it a reference. */
  private static final int REACH = 8;

  /** Stands for a provision that there is none of. */
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final Draft old;
  private final Draft now;
  private final Provisions oldProvisions;
  private final Provisions nowProvisions;

  /** For each clause of the old draft, by its index, what it became. */
  private final Map<Integer, Set<Integer>> successors = new HashMap<>();

  private final Set<String> renumbered = new HashSet<>();
  private final Set<String> byLevel = new HashSet<>();
  private final Set<Level> levels = EnumSet.noneOf(Level.class);

  References(Draft old, Draft now, Alignment alignment) {
    this(old, now);
    for (Alignment.Group group : alignment.groups()) {
      for (int a : group.old()) {
        for (int b : group.now()) {
          note(old.clauses().get(a), now.clauses().get(b));
        }
      }
    }
  }

  /** Of drafts that were compared already. */
  References(Comparison comparison) {
    this(comparison.old(), comparison.now());
    for (Change change : comparison.changes()) {
      change.old().forEach(before -> change.now().forEach(after -> note(before, after)));
    }
  }

  private References(Draft old, Draft now) {
    this.old = old;
    this.now = now;
    this.oldProvisions = new Provisions(old);
    this.nowProvisions = new Provisions(now);
  }

  private void note(Clause before, Clause after) {
    successors.computeIfAbsent(before.index(), index -> new TreeSet<>()).add(after.index());
    levels.add(before.level());
    if (before.label().equals(after.label())) {
      return;
    }
    String from = number(before);
    String to = number(after);
    if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
      renumbered.add(from + ">" + to);
      byLevel.add(before.level() + " " + from + ">" + to);
    }
  }

  private static String number(Clause clause) {
    Matcher matcher = NUMBER.matcher(clause.label());
    String number = "";
    while (matcher.find()) {
      number = matcher.group(2);
    }
    return number.replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
  }

  /** The references in the words of some clauses of each draft, side by side. */
  Following between(List<Clause> before, List<Clause> after) {
    return new Following(
        this,
        Wording.of(old, before),
        mentions(old, before, this::successors, oldProvisions),
        Wording.of(now, after),
        mentions(now, after, clause -> Set.of(clause.index()), nowProvisions));
  }

  /** Of clauses that have no partner, or whose words are the same: none to follow. */
  Following none() {
    return new Following(this, "", List.of(), "", List.of());
  }

  // What references mean

  /** A way from a provision to the clauses of the new draft that it is there. */
  private interface Meaning {
    Set<Integer> of(Clause clause);
  }

  /** What a provision of the old draft became, its unnumbered paragraphs included. */
  private Set<Integer> successors(Clause clause) {
    Set<Integer> found = new TreeSet<>(successors.getOrDefault(clause.index(), Set.of()));
    for (Clause below : old.clauses().subList(clause.index() + 1, old.end(clause))) {
      if (below.parent() == clause.index() && below.label().isEmpty()) {
        successors
            .getOrDefault(below.index(), Set.of())
            .forEach(index -> found.add(numbered(index)));
      }
    }
    // What is gone is nothing that is there.
    return found.isEmpty() ? Set.of(-1 - clause.index()) : highest(found);
  }

  /** Without what stands below another of them: who names a provision means all of it. */
  private Set<Integer> highest(Set<Integer> clauses) {
    Set<Integer> highest = new TreeSet<>();
    for (int index : clauses) {
      int above = now.clauses().get(index).parent();
      while (above >= 0 && !clauses.contains(above)) {
        above = now.clauses().get(above).parent();
      }
      if (above < 0) {
        highest.add(index);
      }
    }
    return highest;
  }

  /** The clause with a number that a clause of the new draft belongs to. */
  private int numbered(int index) {
    Clause clause = now.clauses().get(index);
    while (clause.label().isEmpty() && clause.parent() >= 0) {
      clause = now.clauses().get(clause.parent());
    }
    return clause.index();
  }

  private static List<Mention> mentions(
      Draft draft, List<Clause> clauses, Meaning meaning, Provisions provisions) {
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (Clause clause : clauses) {
      String words = Wording.of(draft, clause);
      for (CrossReference reference : provisions.references(clause, words)) {
        Span span = reference.span();
        mentions.add(
            new Mention(
                start + span.start(),
                start + span.end(),
                reference.scope() == CrossReference.Scope.FOREIGN,
                reference.targets().stream()
                    .map(target -> named(target, clause, meaning, provisions))
                    .toList(),
                form(span.of(words), reference)));
      }
      start += words.length() + 1;
    }
    return mentions;
  }

  private static Mention.Named named(
      CrossReference.Target target, Clause from, Meaning meaning, Provisions provisions) {
    List<Set<Integer>> path = new ArrayList<>();
    for (Provisions.Lookup part : provisions.path(target, from)) {
      if (part instanceof Provisions.Found found) {
        Set<Integer> clauses = new TreeSet<>();
        found.clauses().forEach(clause -> clauses.addAll(meaning.of(clause)));
        path.add(clauses);
      } else if (part instanceof Provisions.Missing) {
        path.add(Set.of(NOWHERE));
      }
    }
    List<String> numbers =
        target.steps().stream().flatMap(step -> step.numbers().stream()).toList();
    boolean nowhere = !path.isEmpty() && path.getLast().contains(NOWHERE);
    List<String> rest = nowhere ? List.of() : numbers.subList(path.size(), numbers.size());
    return new Mention.Named(path, rest, target.range());
  }

  /** The words of a reference without its numbers: {@code points of article}. */
  private static String form(String words, CrossReference reference) {
    Set<String> numbers = new HashSet<>();
    reference.targets().stream()
        .flatMap(target -> target.steps().stream())
        .flatMap(step -> step.numbers().stream())
        .forEach(number -> numbers.add(number.toLowerCase(Locale.ROOT)));
    return WORD.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .filter(word -> !numbers.contains(word))
        .reduce("", (form, word) -> form + " " + word);
  }

  // Numbers that changed as those of provisions did, where one cannot tell what is meant

  /** Whether two references, as words in lower case, mean the same provision. */
  boolean same(String before, String after) {
    String[] from = before.strip().split(" ", -1);
    String[] to = after.strip().split(" ", -1);
    if (from.length != to.length) {
      return false;
    }
    for (int i = 0; i < from.length; i++) {
      Level level = i == 1 ? Citation.level(from[0]).orElse(null) : null;
      if (!from[i].equals(to[i]) && !became(level, from[i], to[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a provision of a level, any where the old draft has none of it, got this number. */
  private boolean became(@Nullable Level level, String before, String after) {
    String numbers = before + ">" + after;
    boolean any = level == null || !levels.contains(level);
    return any ? renumbered.contains(numbers) : byLevel.contains(level + " " + numbers);
  }

  /**
   * Whether words were replaced by others that differ in the numbers of renumbered provisions
   * alone, behind a word such as Article.
   *
   * @param front the words in front of them
   */
  boolean follows(List<Word> front, List<Word> before, List<Word> after) {
    if (before.isEmpty() || before.size() != after.size()) {
      return false;
    }
    List<Word> read = new ArrayList<>(front);
    for (int i = 0; i < before.size(); i++) {
      boolean same = before.get(i).key().equals(after.get(i).key());
      if (!same && !follows(read, before.get(i).lower(), after.get(i).lower())) {
        return false;
      }
      read.add(after.get(i));
    }
    return true;
  }

  private boolean follows(List<Word> front, String before, String after) {
    boolean below = !front.isEmpty() && front.getLast().key().equals("(");
    for (int i = front.size() - 1; i >= Math.max(0, front.size() - REACH); i--) {
      String word = front.get(i).lower();
      if (Lists.of("reference").contains(word)) {
        Level level = below ? null : Citation.level(word).orElse(null);
        return became(level, before, after);
      }
    }
    return false;
  }
}
