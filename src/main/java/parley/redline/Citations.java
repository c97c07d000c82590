package parley.redline;

import org.jspecify.annotations.Nullable;

/**
 * Finds cross-references: {@code Article 5(2)(a)}, {@code Articles 5, 6 and 9}, {@code Annex II},
 * {@code Regulation (EU) 2031/55}.
 */
final class Citations {
  private final Row row;

  Citations(Row row) {
    this.row = row;
  }

  /** The reference that begins here, or null; a word at the end of a line is a heading's. */
  @Nullable Term at(int from) {
    Term neighbour = neighbour(from);
    return neighbour == null ? numbered(from) : neighbour;
  }

  /** {@code the preceding paragraph}; with a number behind it the number says which. */
  private @Nullable Term neighbour(int from) {
    String word = row.lower(from + 1);
    boolean one = row.is("reference", from + 1) && !word.endsWith("s");
    return one && row.is("reference-neighbour", from) && !numeral(body(from + 2))
        ? Term.of(
            Substance.Kind.REFERENCE, row.words(), from, from + 2, row.lower(from) + " " + word)
        : null;
  }

  private @Nullable Term numbered(int from) {
    if (!row.is("reference", from) || row.words().get(from).text().endsWith("\n")) {
      return null;
    }
    int number = body(from + 1);
    if (!numeral(number)) {
      return null;
    }
    int to = number(number);
    boolean suffix = row.is("reference-suffix", to);
    while (suffix || (row.is("reference-link", to) && numeral(body(to + 1)))) {
      to = suffix ? to + 1 : number(body(to + 1));
      suffix = row.is("reference-suffix", to);
    }
    StringBuilder value = new StringBuilder();
    for (int i = from; i < to; i++) {
      value.append(row.lower(i)).append(' ');
    }
    return Term.of(Substance.Kind.REFERENCE, row.words(), from, to, value.toString());
  }

  /** Steps over the body that made an act, and over "No". */
  private int body(int at) {
    boolean named = row.lower(at).equals("(") && row.lower(at + 2).equals(")");
    int next = named && row.lower(at + 1).length() == 2 && row.capital(at + 1) ? at + 3 : at;
    return row.lower(next).equals("no") ? next + (row.lower(next + 1).equals(".") ? 2 : 1) : next;
  }

  /** One past a number and the parts in parentheses behind it. */
  private int number(int from) {
    int to = row.lower(from).equals("(") ? from + 3 : from + 1;
    while (row.lower(to).equals("(") && row.lower(to + 2).equals(")") && row.touchesNext(to - 1)) {
      to += 3;
    }
    return to;
  }

  /** A figure, a letter or a small Roman numeral, as it stands in parentheses. */
  private static boolean inner(String part) {
    return part.length() == 1
        || part.chars().allMatch(Character::isDigit)
        || part.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
  }

  /** A number, a Roman numeral, a single capital, or one of these in parentheses. */
  private boolean numeral(int at) {
    String key = row.key(at);
    if (key.equals("(")) {
      return row.lower(at + 2).equals(")") && inner(row.lower(at + 1));
    }
    return row.digits(at)
        || (!key.isEmpty() && key.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0))
        || (key.length() == 1 && Character.isUpperCase(key.charAt(0)) && !key.equals("A"))
        || (key.equals("A") && !row.is("common", at + 1));
  }
}
