package parley.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import parley.index.SearchQuery.Part;

/** The names before a colon that a query can use. */
final class FieldNames {
  static final String DATE = "date";

  /** All of them, for messages. */
  static final String LIST = Keyword.titles() + ", heading, text, " + DATE;

  private static final String TITLE = "title";

  private FieldNames() {}

  static boolean isField(String name) {
    return isDate(name) || part(name).isPresent() || Keyword.named(name).isPresent();
  }

  static boolean isDate(String name) {
    return name.equalsIgnoreCase(DATE);
  }

  /** A part of a passage; a heading is also called a title. */
  static Optional<Part> part(String name) {
    String upper =
        name.equalsIgnoreCase(TITLE) ? Part.HEADING.name() : name.toUpperCase(Locale.ROOT);
    return Arrays.stream(Part.values()).filter(p -> p.name().equals(upper)).findFirst();
  }
}
