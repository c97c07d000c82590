package parley.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises phrases for everybody at the table: "both sides", "all three states", "each club". */
final class Everybody {
  private static final Set<String> ALL = Grammar.list("group.all");
  private static final Set<String> EACH = Grammar.list("group.each");
  private static final Set<String> NUMBERS = Grammar.list("numbers");
  private static final Set<String> MODIFIERS = Grammar.list("modifiers");
  private static final Phrases<String> FIXED = Phrases.listed("both.sides");
  private static final Phrases<String> PLURAL = Phrases.listed("group.plural");
  private static final Phrases<String> SINGULAR = Phrases.listed("group.singular");

  /** So many words at most stand between a number and its noun. */
  private static final int ADJECTIVES = 2;

  private Everybody() {}

  /** Index after the last word of the phrase that begins at a word, or -1. */
  static int endAt(List<Word> words, int from) {
    Phrases.Found<String> fixed = fixed(words, from);
    int counted = Math.max(fixed == null ? -1 : fixed.to(), counted(words, from));
    if (counted < 0 && standsAlone(words, from)) {
      return from + 1;
    }
    return counted < 0 && numberAlone(words, from) ? from + 2 : counted;
  }

  /** Whether a phrase for everybody counts two: "the two", "both". */
  static boolean areTwo(Sentence sentence, Actor everybody) {
    return sentence
        .words()
        .subList(sentence.wordAt(everybody.start()), sentence.wordAt(everybody.end()))
        .stream()
        .anyMatch(word -> word.lower().equals("two") || word.lower().equals("both"));
  }

  /** "All three" where four are at the table; two may be the two sides of a table of many. */
  static boolean areFewer(List<Word> phrase, int parties) {
    List<String> numbers = List.copyOf(NUMBERS);
    return phrase.stream()
        .mapToInt(word -> 2 + numbers.indexOf(word.lower()))
        .anyMatch(count -> count > 2 && count < parties);
  }

  /** One minister, of whatever, is not "ministers". */
  private static Phrases.@Nullable Found<String> fixed(List<Word> words, int from) {
    Phrases.Found<String> found = FIXED.at(words, from);
    if (found == null) {
      return null;
    }
    String last = words.get(found.to() - 1).lower();
    return found.values().stream().anyMatch(phrase -> phrase.endsWith(last)) ? found : null;
  }

  /** "All three now back it", "the three have said so": a number of parties without a noun. */
  private static boolean numberAlone(List<Word> words, int at) {
    String first = words.get(at).lower();
    boolean begins = ALL.contains(first) || first.equals("the");
    if (!begins || at + 1 >= words.size() || !NUMBERS.contains(words.get(at + 1).lower())) {
      return false;
    }
    boolean last = at + 2 == words.size();
    boolean apart = last || words.get(at + 2).start() - words.get(at + 1).end() > 1;
    String next = last ? "" : words.get(at + 2).lower();
    boolean acts =
        Grammar.list("auxiliaries").contains(next)
            || Grammar.list("speech").contains(next)
            || Grammar.list("number.followers").contains(next);
    boolean verb = !apart && (acts || first.equals("all"));
    String before = at == 0 ? "" : words.get(at - 1).lower();
    return (verb && !Grammar.list("number.things").contains(next))
        || (apart && (Grammar.list("holding").contains(before) || before.equals("by")));
  }

  /** "Both accept it", "acceptable to both". */
  private static boolean standsAlone(List<Word> words, int at) {
    if (!words.get(at).lower().equals("both")) {
      return false;
    }
    String before = at == 0 ? "" : words.get(at - 1).lower();
    boolean last = at + 1 == words.size();
    String next = last ? "" : words.get(at + 1).lower();
    boolean apart = last || words.get(at + 1).start() - words.get(at).end() > 1;
    boolean verb =
        Grammar.list("auxiliaries").contains(next)
            || Grammar.list("speech").contains(next)
            || Grammar.list("both.verbs").contains(next)
            || (at == 0 && Grammar.list("number.followers").contains(next));
    boolean held = Grammar.list("holding").contains(before) || before.equals("by");
    return (held && (apart || verb))
        || verb
        || (at == 0 && last)
        || (apart && Grammar.list("prepositions").contains(before));
  }

  private static int counted(List<Word> words, int from) {
    String first = words.get(from).lower();
    boolean each = EACH.contains(first);
    boolean all = ALL.contains(first);
    if (!each && !all && !first.equals("the")) {
      return -1;
    }
    int at = from + 1;
    at = is(words, at, "of") ? at + 1 : at;
    boolean of = at > from + 1;
    at = is(words, at, "the") ? at + 1 : at;
    boolean number = at < words.size() && NUMBERS.contains(words.get(at).lower());
    if (number) {
      at++;
    } else if (first.equals("the")) {
      return -1;
    }
    int plain = noun(words, at, each && !of);
    for (int i = at; plain < 0 && i < at + ADJECTIVES && describes(words, i, number); i++) {
      plain = noun(words, i + 1, each && !of);
    }
    return plain;
  }

  /** "The four coastal states", "both negotiating teams": a word between a number and its noun. */
  private static boolean describes(List<Word> words, int at, boolean number) {
    if (at >= words.size()) {
      return false;
    }
    String word = words.get(at).lower();
    boolean small =
        Grammar.list("prepositions").contains(word)
            || Grammar.list("determiners").contains(word)
            || Grammar.list("auxiliaries").contains(word)
            || Grammar.list("separators").contains(word)
            || Grammar.list("speech").contains(word);
    return MODIFIERS.contains(word) || (number && !small);
  }

  private static int noun(List<Word> words, int at, boolean singular) {
    if (at >= words.size()) {
      return -1;
    }
    Phrases.Found<String> found = (singular ? SINGULAR : PLURAL).at(words, at);
    return found == null ? -1 : found.to();
  }

  private static boolean is(List<Word> words, int at, String word) {
    return at < words.size() && words.get(at).lower().equals(word);
  }
}
