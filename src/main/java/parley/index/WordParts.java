package parley.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a word with hyphens, dots or commas in it, and the word that they make when written
 * together: {@code cease-fire} is also {@code ceasefire}, {@code U.S.} is {@code US}, {@code
 * 800,000} is {@code 800000}.
 *
 * @param joined the parts written together, or null where that would mean nothing
 * @param parts in order; empty when only {@link #joined} stands for the word
 */
record WordParts(@Nullable String joined, List<Part> parts) {
  /**
   * A part of a word.
   *
   * @param start where in the word it begins
   */
  record Part(String text, int start) {}

  /** What {@link HyphenReader} puts in place of hyphens. */
  static final char HYPHEN = '_';

  private static final int LONGEST_JOINED = 64;

  WordParts {
    parts = List.copyOf(parts);
  }

  /** Whether a word has anything to take apart; most have not. */
  static boolean isCompound(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSeparator(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Takes a word apart. */
  static WordParts of(String word) {
    List<Part> parts = split(word);
    String together = parts.stream().map(Part::text).reduce("", String::concat);
    if (isAcronym(word, parts) || isGroupedNumber(word, parts)) {
      return new WordParts(together, List.of());
    }
    return new WordParts(isHyphenated(word, parts) ? together : null, parts);
  }

  private static List<Part> split(String word) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || (isSeparator(word.charAt(i)) && !isDecimalPoint(word, i))) {
        if (i > start) {
          parts.add(new Part(word.substring(start, i), start));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isSeparator(char c) {
    return c == HYPHEN || c == '.' || c == ',' || c == ';' || c == ':';
  }

  private static boolean isDecimalPoint(String word, int at) {
    return word.charAt(at) == '.'
        && at > 0
        && at + 1 < word.length()
        && Character.isDigit(word.charAt(at - 1))
        && Character.isDigit(word.charAt(at + 1));
  }

  private static boolean isAcronym(String word, List<Part> parts) {
    return word.indexOf('.') >= 0
        && word.indexOf(HYPHEN) < 0
        && !parts.isEmpty()
        && parts.stream().allMatch(p -> p.text().length() == 1)
        && parts.stream().allMatch(p -> Character.isLetter(p.text().charAt(0)));
  }

  private static boolean isGroupedNumber(String word, List<Part> parts) {
    return parts.size() > 1
        && word.length() == 4 * (parts.size() - 1) + parts.getFirst().text().length()
        && parts.getFirst().text().length() <= 3
        && parts.stream().skip(1).allMatch(p -> p.text().length() == 3)
        && word.chars().allMatch(c -> c == ',' || Character.isDigit(c));
  }

  /**
   * Whether single hyphens and nothing else stand between the parts, and a letter is among them.
   */
  private static boolean isHyphenated(String word, List<Part> parts) {
    int letters = parts.stream().mapToInt(p -> p.text().length()).sum();
    String inner = word.substring(leading(word), word.length() - trailing(word));
    return parts.size() > 1
        && letters <= LONGEST_JOINED
        && inner.length() == letters + parts.size() - 1
        && inner.chars().filter(c -> c == HYPHEN).count() == parts.size() - 1
        && inner.chars().anyMatch(Character::isLetter);
  }

  private static int leading(String word) {
    int count = 0;
    while (count < word.length() && word.charAt(count) == HYPHEN) {
      count++;
    }
    return count;
  }

  private static int trailing(String word) {
    int count = 0;
    while (count < word.length() - leading(word)
        && word.charAt(word.length() - 1 - count) == HYPHEN) {
      count++;
    }
    return count;
  }
}
