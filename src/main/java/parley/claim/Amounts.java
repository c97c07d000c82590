package parley.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence with their bounds and units; identifiers are left out. */
final class Amounts {
  private static final Map<Figure.Bound, Set<String>> BOUNDS = bounds();
  private static final Map<String, String> CURRENCIES = currencies();
  private static final Set<String> LABELLED = Grammar.list("figures.labelled");
  private static final Set<String> COMPOUND = Grammar.list("figures.compound");
  private static final Set<String> PLURALS = Grammar.list("plurals");
  private static final Set<String> AGENTS = Grammar.list("agents");

  /** Words that may stand between a number and what it counts. */
  private static final int ADJECTIVES = 4;

  /** A bare number below this is "the two", "all three": it counts nothing that is named. */
  private static final BigDecimal LEAST_BARE = BigDecimal.TEN;

  /** "The two sides" names what was counted before. */
  private static final String DEFINITE = "the|these|those|both|all|its|their";

  private final Set<String> speech;
  private final String folded;
  private final List<Word> words;
  private final DateFigures dates;

  Amounts(String folded, List<Word> words, Set<String> speech, @Nullable LocalDate report) {
    this.speech = speech;
    this.folded = folded;
    this.words = words;
    this.dates = new DateFigures(words, report);
  }

  private static Map<Figure.Bound, Set<String>> bounds() {
    var bounds = new EnumMap<Figure.Bound, Set<String>>(Figure.Bound.class);
    for (Figure.Bound bound : Figure.Bound.values()) {
      if (bound.compareTo(Figure.Bound.EXACTLY) > 0 && bound.compareTo(Figure.Bound.RANGE) < 0) {
        bounds.put(bound, Grammar.list("bounds." + bound.name().toLowerCase(Locale.ROOT)));
      }
    }
    return bounds;
  }

  private static Map<String, String> currencies() {
    var currencies = new TreeMap<String, String>();
    for (String entry : Grammar.list("currencies")) {
      currencies.put(entry.substring(0, 1), entry.substring(2));
    }
    return currencies;
  }

  List<Amount> all() {
    var found = new ArrayList<Amount>();
    int at = 0;
    while (at < words.size()) {
      Amount amount = at(at);
      if (amount == null) {
        at++;
      } else {
        found.add(amount);
        at = Math.max(at + 1, amount.to());
      }
    }
    return found;
  }

  private @Nullable Amount at(int at) {
    BigDecimal times = Numerals.times(words.get(at));
    if (times != null) {
      return times(times, at);
    }
    if (isLabelled(at)) {
      return null;
    }
    DateFigures.Read date = currency(at).isEmpty() ? dates.at(at) : null;
    if (date != null && (date.days().getFirst().length() > 4 || !isCounted(date.to()))) {
      String unit =
          date.days().getFirst().length() == 4 ? "year" : date.days().size() > 1 ? "dates" : "date";
      return new Amount(
          at, at, date.to(), Figure.Bound.EXACTLY, List.of(), date.days(), unit, false);
    }
    Numerals.Read number = Numerals.at(words, at);
    return number == null ? null : measured(at, number);
  }

  /** "Only once", "more than twice"; "once the talks end" counts nothing. */
  private @Nullable Amount times(BigDecimal value, int at) {
    boolean counted =
        !words.get(at).lower().equals("once") || before(at).matches("only|just|than|least");
    if (!counted) {
      return null;
    }
    int from = boundFrom(at);
    return new Amount(from, at, at + 1, bound(from, at), List.of(value), List.of(), "times", false);
  }

  private String before(int at) {
    return at == 0 ? "" : words.get(at - 1).lower();
  }

  /** Whether the number is that of an article, or part of a name: "Article 5", "Resolution 12". */
  private boolean isLabelled(int at) {
    if (!Character.isDigit(words.get(at).lower().charAt(0)) || at == 0) {
      return false;
    }
    Word word = words.get(at - 1);
    boolean name =
        word.capital() && at > 1 && !word.possessive() && tight(at) && unit(at + 1, true).isEmpty();
    boolean month = dates.at(at - 1) != null || dates.at(at) != null;
    boolean list = word.lower().matches("and|to|or") && at > 2 && isLabelled(at - 2);
    return LABELLED.contains(word.lower()) || (name && !month && currency(at).isEmpty()) || list;
  }

  private boolean tight(int at) {
    return folded.substring(words.get(at - 1).end(), words.get(at).start()).isBlank();
  }

  private @Nullable Amount measured(int at, Numerals.Read first) {
    int from = boundFrom(at);
    String currency = currency(at);
    Numerals.Read second = second(at, first);
    int end = second == null ? first.to() : second.to();
    boolean compound = words.get(end - 1).joined();
    if (compound && end < words.size() && COMPOUND.contains(words.get(end).lower())) {
      return null;
    }
    String unit = currency.isEmpty() ? unit(end, compound) : currency;
    int to = currency.isEmpty() ? unitEnd(end, compound) : end;
    if (second == null && !unit.isEmpty() && currency.isEmpty()) {
      Amount change = change(from, at, first, unit, to);
      if (change != null) {
        return change;
      }
    }
    boolean few = from == at && first.value().compareTo(LEAST_BARE) < 0;
    boolean bare = few && (unit.isEmpty() || (!compound && before(at).matches(DEFINITE)));
    Figure.Bound bound = second == null ? bound(from, at) : Figure.Bound.RANGE;
    return bare
        ? null
        : new Amount(from, at, to, bound, values(first, second), List.of(), unit, compound);
  }

  private static List<BigDecimal> values(Numerals.Read first, Numerals.@Nullable Read second) {
    return second == null ? List.of(first.value()) : List.of(first.value(), second.value());
  }

  /** "From 28 points to 20". */
  private @Nullable Amount change(int from, int at, Numerals.Read first, String unit, int to) {
    boolean reached =
        before(at).equals("from") && to + 1 < words.size() && words.get(to).lower().equals("to");
    Numerals.Read second = reached ? Numerals.at(words, to + 1) : null;
    return second == null
        ? null
        : new Amount(
            from,
            at,
            second.to(),
            Figure.Bound.CHANGE,
            values(first, second),
            List.of(),
            unit,
            false);
  }

  /** The end of a range: "19 to 20", "between 3 and 5", "4-6". */
  private Numerals.@Nullable Read second(int at, Numerals.Read first) {
    int next = first.to();
    if (next >= words.size()) {
      return null;
    }
    String gap = folded.substring(words.get(next - 1).end(), words.get(next).start());
    boolean digits = Numerals.isDigits(words.get(next).lower());
    if (digits && gap.strip().matches("[-–—]")) {
      return Numerals.at(words, next);
    }
    String word = words.get(next).lower();
    boolean change = before(at).equals("from") && unit(next + 2, false).isEmpty();
    boolean joins =
        switch (word) {
          case "to" -> !change;
          case "and" -> before(at).equals("between");
          default -> word.equals("or");
        };
    return joins && gap.isBlank() && next + 1 < words.size() ? Numerals.at(words, next + 1) : null;
  }

  private String currency(int at) {
    int start = words.get(at).start();
    String sign = start == 0 ? "" : folded.substring(start - 1, start);
    return CURRENCIES.getOrDefault(sign, "");
  }

  private boolean isCounted(int at) {
    return at < words.size() && PLURALS.contains(words.get(at).lower());
  }

  private int boundFrom(int at) {
    if (isPlace(at)) {
      return at;
    }
    int first = at > 0 && before(at).equals("a") ? at - 1 : at;
    for (int from = Math.max(0, first - 4); from < first; from++) {
      if (boundOf(text(from, first)) != null) {
        return from;
      }
    }
    return at;
  }

  /** "Built around three pillars": the preposition of a verb, not a bound. */
  private boolean isPlace(int at) {
    boolean few =
        !Character.isDigit(words.get(at).lower().charAt(0)) && before(at).equals("around");
    return few && at > 1 && words.get(at - 2).lower().matches(".*(?:ed|ing|built|set)");
  }

  private Figure.Bound bound(int from, int at) {
    Figure.Bound bound =
        from == at ? null : boundOf(text(from, before(at).equals("a") ? at - 1 : at));
    return bound == null ? Figure.Bound.EXACTLY : bound;
  }

  private static Figure.@Nullable Bound boundOf(String phrase) {
    return BOUNDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(phrase))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private String text(int from, int to) {
    return String.join(" ", words.subList(from, to).stream().map(Word::lower).toList());
  }

  /** The unit that begins after a number, in the plural, or nothing. */
  private String unit(int at, boolean compound) {
    int end = unitEnd(at, compound);
    if (end == at) {
      return isPercent(at) ? "percent" : "";
    }
    String word = words.get(end - 1).lower();
    if (word.equals("cent") || word.equals("percent")) {
      return "percent";
    }
    return compound && end == at + 1 && !word.endsWith("s") ? word + "s" : word;
  }

  private boolean isPercent(int at) {
    int end = at == 0 ? 0 : words.get(at - 1).end();
    return at > 0 && end < folded.length() && folded.charAt(end) == '%';
  }

  private int unitEnd(int at, boolean compound) {
    if (at >= words.size() || isPercent(at)) {
      return at;
    }
    if (compound) {
      return at + 1;
    }
    for (int i = at; i < Math.min(words.size(), at + ADJECTIVES); i++) {
      Word word = words.get(i);
      boolean joined = i > at && words.get(i - 1).joined();
      if (!tight(i) && !joined) {
        return at;
      }
      if (isPlural(word)) {
        boolean people =
            i + 1 < words.size()
                && tight(i + 1)
                && AGENTS.contains(words.get(i + 1).lower())
                && isPlural(words.get(i + 1));
        return people ? i + 2 : i + 1;
      }
      if (i == at
          && word.lower().equals("per")
          && i + 1 < words.size()
          && words.get(i + 1).lower().equals("cent")) {
        return i + 2;
      }
      if (isStop(word.lower())) {
        return at;
      }
    }
    return at;
  }

  private boolean isPlural(Word word) {
    String lower = word.lower();
    boolean s = lower.length() > 3 && lower.endsWith("s") && !lower.matches(".*(ss|us|is)");
    return !word.possessive() && (s || PLURALS.contains(lower)) && !isStop(lower);
  }

  private boolean isStop(String word) {
    return Grammar.list("prepositions").contains(word)
        || Grammar.list("auxiliaries").contains(word)
        || Grammar.list("determiners").contains(word)
        || Grammar.list("terminators").contains(word)
        || Grammar.list("relatives").contains(word)
        || speech.contains(word)
        || word.equals("and")
        || word.equals("or");
  }
}
