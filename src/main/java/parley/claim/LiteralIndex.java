package parley.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells in one pass over a sentence which of many patterns may match it: those all of whose demands
 * are met, a demand by any of its literals. Literals are looked up by three of their letters that
 * few others have.
 */
final class LiteralIndex {
  private static final int LETTERS = 3;

  private static final int BITS = 14;

  /** Many more than there are literals, so that most letters of a text meet an empty one. */
  private static final int SLOTS = 1 << BITS;

  /** A literal part of patterns, and where in it the letters begin that it is found by. */
  private record Part(int number, String literal, int offset) {}

  /** Literals by a key of their letters, of which only some bits count. */
  private final Part[][] byLetters = new Part[SLOTS][];

  /** What nearly all slots hold. */
  private static final Part[] NONE = {};

  /** For each pattern its demands, each the numbers of the literals that meet it. */
  private final List<List<BitSet>> demands = new ArrayList<>();

  /** For each literal the patterns whose first demand it meets. */
  private final List<BitSet> first = new ArrayList<>();

  /** The patterns that demand nothing. */
  private final BitSet always = new BitSet();

  /**
   * Indexes the patterns by number.
   *
   * @param patterns for each of them its demands: sets of strings of which one is part of whatever
   *     it matches; a demand that a string of one or two letters meets is not looked at
   */
  LiteralIndex(List<List<Set<String>>> patterns) {
    Arrays.fill(byLetters, NONE);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (List<Set<String>> pattern : patterns) {
      demands.add(
          pattern.stream()
              .filter(demand -> shortest(demand) >= LETTERS)
              .sorted(Comparator.comparingInt(LiteralIndex::shortest).reversed())
              .map(demand -> numbers(demand, numbers))
              .toList());
    }
    Map<Integer, Integer> uses = new HashMap<>();
    numbers
        .keySet()
        .forEach(literal -> keys(literal).forEach(key -> uses.merge(key, 1, Integer::sum)));
    numbers.forEach((literal, number) -> add(number, literal, uses));
    numbers.forEach((literal, number) -> first.add(new BitSet()));
    for (int i = 0; i < demands.size(); i++) {
      addFirst(i, demands.get(i));
    }
  }

  /** Few texts meet the first demand, whose literals are long; the others are looked at then. */
  private void addFirst(int pattern, List<BitSet> demands) {
    if (demands.isEmpty()) {
      always.set(pattern);
    } else {
      demands.getFirst().stream().forEach(literal -> first.get(literal).set(pattern));
    }
  }

  private static int shortest(Set<String> demand) {
    return demand.stream().mapToInt(String::length).min().orElse(0);
  }

  private static BitSet numbers(Set<String> demand, Map<String, Integer> numbers) {
    var found = new BitSet();
    demand.forEach(text -> found.set(numbers.computeIfAbsent(text, t -> numbers.size())));
    return found;
  }

  private void add(int number, String literal, Map<Integer, Integer> uses) {
    List<Integer> keys = keys(literal);
    int rarest = 0;
    for (int i = 1; i < keys.size(); i++) {
      rarest =
          uses.getOrDefault(keys.get(i), 0) < uses.getOrDefault(keys.get(rarest), 0) ? i : rarest;
    }
    int slot = slot(keys.get(rarest));
    Part[] parts = Arrays.copyOf(byLetters[slot], byLetters[slot].length + 1);
    parts[parts.length - 1] = new Part(number, literal, rarest);
    byLetters[slot] = parts;
  }

  /** The numbers of the patterns that may match a text. */
  BitSet possible(String text) {
    BitSet found = literals(text);
    var possible = (BitSet) always.clone();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      possible.or(first.get(i));
    }
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      possible.set(i, areMet(demands.get(i), found));
    }
    return possible;
  }

  private static boolean areMet(List<BitSet> demands, BitSet found) {
    for (int i = 0; i < demands.size(); i++) {
      if (!demands.get(i).intersects(found)) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of the literals that stand in a text. */
  private BitSet literals(String text) {
    var found = new BitSet();
    for (int i = 0; i + LETTERS <= text.length(); i++) {
      for (Part part : byLetters[slot(key(text, i))]) {
        if (text.startsWith(part.literal(), i - part.offset())) {
          found.set(part.number());
        }
      }
    }
    return found;
  }

  private static List<Integer> keys(String literal) {
    var keys = new ArrayList<Integer>();
    for (int i = 0; i + LETTERS <= literal.length(); i++) {
      keys.add(key(literal, i));
    }
    return keys;
  }

  /** Different letters may share a key, which costs a look at a literal that is not there. */
  private static int key(String text, int at) {
    return text.charAt(at) << 14 ^ text.charAt(at + 1) << 7 ^ text.charAt(at + 2);
  }

  /** The first bits of a product with the golden ratio, which spreads like keys (Knuth, 6.4). */
  private static int slot(int key) {
    return (key * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
