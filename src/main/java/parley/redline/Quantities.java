package parley.redline;

import org.jspecify.annotations.Nullable;
import parley.redline.Numerals.Numeral;
import parley.redline.Substance.Kind;

/** Finds numbers and what they measure: sums, shares, dates, spans of time, plain figures. */
final class Quantities {
  /** Letters in front of the sign of a currency: {@code US$}, {@code CAN$}. */
  private static final int LONGEST_COUNTRY = 3;

  private final Row row;
  private final Numerals numerals;
  private final CalendarDates dates;

  Quantities(Row row) {
    this.row = row;
    this.numerals = new Numerals(row);
    this.dates = new CalendarDates(row);
  }

  /** The quantity that begins here, or null. */
  @Nullable Term at(int from) {
    Term date = dates.at(from);
    if (date != null) {
      return date;
    }
    int sign = country(from) ? from + 1 : from;
    String currency = row.value("currency", sign);
    Numeral sum = currency == null ? null : numerals.at(sign + 1);
    if (sum != null) {
      String country = sign > from ? row.lower(from) : "";
      return term(Kind.AMOUNT, from, sum.to(), sum.value() + " " + country + currency);
    }
    String unit = row.value("unit", from + 1);
    String place = row.value("ordinal", from);
    if (place != null && unit != null) {
      return term(Kind.DURATION, from, from + 2, place + " " + unit);
    }
    Numeral number = numerals.at(from);
    return number == null ? null : measured(from, number);
  }

  private boolean country(int at) {
    return row.capital(at)
        && row.lower(at).length() <= LONGEST_COUNTRY
        && row.touchesNext(at)
        && row.is("currency", at + 1);
  }

  private @Nullable Term measured(int from, Numeral number) {
    int end = number.to();
    int percent = phrase("percent", end);
    if (percent > 0) {
      return term(Kind.PERCENTAGE, from, end + percent, number.value());
    }
    String currency = row.value("currency", end);
    if (currency != null) {
      return term(Kind.AMOUNT, from, end + 1, number.value() + " " + currency);
    }
    Term span = span(from, number);
    if (span != null) {
      return span;
    }
    int measure = phrase("measure", end);
    if (measure > 0) {
      return term(Kind.FIGURE, from, end + measure, number.value() + " " + named(end, measure));
    }
    boolean pronoun = end == from + 1 && row.lower(from).equals("one");
    return pronoun ? null : term(Kind.FIGURE, from, end, number.value());
  }

  /** A span of time, with the words that say how it is reckoned: {@code ten working days}. */
  private @Nullable Term span(int from, Numeral number) {
    StringBuilder value = new StringBuilder(number.value());
    int unit = number.to();
    while (row.is("span", unit) || row.lower(unit).equals("-")) {
      value.append(row.is("span", unit) ? " " + row.lower(unit) : "");
      unit++;
    }
    String name = row.value("unit", unit);
    return name == null ? null : term(Kind.DURATION, from, unit + 1, value + " " + name);
  }

  /** How many words of a list's entry stand here: none, one or two. */
  private int phrase(String kind, int at) {
    if (Lists.of(kind).contains(row.lower(at) + " " + row.lower(at + 1))) {
      return 2;
    }
    return row.is(kind, at) ? 1 : 0;
  }

  private String named(int at, int words) {
    String name = words == 1 ? row.lower(at) : row.lower(at) + " " + row.lower(at + 1);
    return Lists.values("measure").getOrDefault(name, name);
  }

  private Term term(Kind kind, int from, int to, String value) {
    return Term.of(kind, row.words(), from, to, value);
  }
}
