package parley.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells in one pass over a sentence which of many patterns may match it: those of which a literal
 * part stands there. Literals are looked up by three of their letters that few others have.
 */
final class LiteralIndex {
  private static final int LETTERS = 3;

  /** A literal part of a pattern, and where in it the letters begin that it is found by. */
  private record Part(int pattern, String literal, int offset) {}

  private final Map<Integer, List<Part>> byLetters = new HashMap<>();
  private final BitSet always = new BitSet();

  /**
   * Indexes the patterns by number.
   *
   * @param literals for each pattern, strings of which one is part of whatever it matches; empty
   *     where none is known
   */
  LiteralIndex(List<Set<String>> literals) {
    Map<Integer, Integer> uses = new HashMap<>();
    for (Set<String> some : literals) {
      some.forEach(literal -> keys(literal).forEach(key -> uses.merge(key, 1, Integer::sum)));
    }
    for (int i = 0; i < literals.size(); i++) {
      if (literals.get(i).stream().anyMatch(literal -> literal.length() < LETTERS)
          || literals.get(i).isEmpty()) {
        always.set(i);
      } else {
        for (String literal : literals.get(i)) {
          add(i, literal, uses);
        }
      }
    }
  }

  private void add(int pattern, String literal, Map<Integer, Integer> uses) {
    List<Integer> keys = keys(literal);
    int rarest = 0;
    for (int i = 1; i < keys.size(); i++) {
      rarest =
          uses.getOrDefault(keys.get(i), 0) < uses.getOrDefault(keys.get(rarest), 0) ? i : rarest;
    }
    byLetters
        .computeIfAbsent(keys.get(rarest), key -> new ArrayList<>())
        .add(new Part(pattern, literal, rarest));
  }

  /** The numbers of the patterns that may match a text. */
  BitSet possible(String text) {
    BitSet possible = (BitSet) always.clone();
    for (int i = 0; i + LETTERS <= text.length(); i++) {
      List<Part> parts = byLetters.get(key(text, i));
      if (parts != null) {
        for (Part part : parts) {
          if (text.startsWith(part.literal(), i - part.offset())) {
            possible.set(part.pattern());
          }
        }
      }
    }
    return possible;
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
}
