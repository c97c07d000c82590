package parley.redline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds numbers and what they measure: sums, shares, dates, spans of time, plain figures. */
final class Quantities {
  private static final Map<String, String> NUMBERS =
      Lists.of("number").stream()
          .map(entry -> entry.split("=", -1))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private final List<Word> words;

  Quantities(List<Word> words) {
    this.words = words;
  }

  /** The quantity that begins here, or null. */
  @Nullable Term at(int from) {
    if (isMonth(from)) {
      return monthFirst(from);
    }
    boolean currency = is("currency", from) && isNumber(from + 1);
    int first = currency ? from + 1 : from;
    if (!isNumber(first)) {
      return null;
    }
    int end = numberEnd(first);
    if (currency) {
      return term(Substance.Kind.AMOUNT, from, end);
    }
    return measured(from, end);
  }

  private @Nullable Term measured(int from, int end) {
    if (isMonth(end)) {
      int to = isYear(end + 1) ? end + 2 : end + 1;
      return term(Substance.Kind.DATE, from, to);
    }
    if (is("percent", end)) {
      return term(Substance.Kind.PERCENTAGE, from, end + 1);
    }
    if (end + 1 < words.size() && Lists.of("percent").contains(two(end))) {
      return term(Substance.Kind.PERCENTAGE, from, end + 2);
    }
    if (is("currency", end)) {
      return term(Substance.Kind.AMOUNT, from, end + 1);
    }
    int unit = end;
    while (unit < words.size() && (is("span", unit) || lower(unit).equals("-"))) {
      unit++;
    }
    if (is("unit", unit)) {
      return term(Substance.Kind.DURATION, from, unit + 1);
    }
    if (end == from + 1 && isYear(from)) {
      return term(Substance.Kind.DATE, from, end);
    }
    boolean pronoun = end == from + 1 && lower(from).equals("one");
    return pronoun ? null : term(Substance.Kind.FIGURE, from, end);
  }

  private @Nullable Term monthFirst(int from) {
    if (isYear(from + 1)) {
      return term(Substance.Kind.DATE, from, from + 2);
    }
    if (!digits(from + 1)) {
      return null;
    }
    int to = lower(from + 2).equals(",") && isYear(from + 3) ? from + 4 : from + 2;
    return term(Substance.Kind.DATE, from, to);
  }

  /**
   * One past the last word of a number: {@code five hundred}, {@code 3 million}, {@code ten (10)}.
   */
  private int numberEnd(int from) {
    int end = from + 1;
    while ((isNumber(end) && !digits(end)) || is("multiple", end) || hyphenated(end)) {
      end++;
    }
    if (lower(end).equals("(") && isNumber(end + 1) && lower(end + 2).equals(")")) {
      end += 3;
    }
    return end;
  }

  private boolean hyphenated(int at) {
    return lower(at).equals("-") && !digits(at - 1) && isNumber(at + 1) && !digits(at + 1);
  }

  private Term term(Substance.Kind kind, int from, int to) {
    StringBuilder value = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = lower(i);
      String unit = word.length() > 3 && is("unit", i) ? Stem.of(word) : word;
      value.append(NUMBERS.getOrDefault(unit, unit.replace(",", ""))).append(' ');
    }
    return Term.of(kind, words, from, to, value.toString());
  }

  private boolean isNumber(int at) {
    return digits(at) || NUMBERS.containsKey(lower(at));
  }

  private boolean digits(int at) {
    return at >= 0 && at < words.size() && Character.isDigit(words.get(at).key().charAt(0));
  }

  private boolean isYear(int at) {
    String word = lower(at);
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  /** Names of months are capitalised, so that "may" is none. */
  private boolean isMonth(int at) {
    return is("month", at) && Character.isUpperCase(words.get(at).key().charAt(0));
  }

  private boolean is(String kind, int at) {
    return at < words.size() && Lists.of(kind).contains(lower(at));
  }

  private String two(int at) {
    return lower(at) + " " + lower(at + 1);
  }

  private String lower(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).key().toLowerCase(Locale.ROOT);
  }
}
