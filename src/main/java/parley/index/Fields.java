package parley.index;

import java.util.List;
import java.util.Locale;
import parley.index.SearchQuery.Part;

/** The schema of the index: all its fields and how their values are written, in this one file. */
final class Fields {
  /**
   * Names the schema and the analysis of the index; an index with another name is built anew. To be
   * raised with every change of this file, of {@link Place}, {@link WordParts}, {@link Stemming} or
   * {@link PassageAnalyzer}.
   */
  static final String SCHEMA = "3";

  /** Key of {@link #SCHEMA} in the data of a commit. */
  static final String SCHEMA_KEY = "parley.schema";

  /** One for each document: its path, a line end and its fingerprint; its passages have none. */
  static final String RECORD = "record";

  /** The path of the document, of passages and of the record alike; deletes them together. */
  static final String PATH = "path";

  /** The words of a passage, stemmed. */
  static final String TEXT = "text";

  /** The same words as written but for case and accents; for phrases, prefixes and exactness. */
  static final String TEXT_EXACT = "text.exact";

  /** Label and heading, stemmed. */
  static final String HEADING = "heading";

  /** Label and heading as written but for case and accents. */
  static final String HEADING_EXACT = "heading.exact";

  /** The headings that the passage stands under, stemmed. */
  static final String ABOVE = "above";

  /** Days since 1970; missing for the undated. */
  static final String DATE = "date";

  /** Place among the passages of its document. */
  static final String POSITION = "position";

  /** The passage itself as it is shown, in stored fields that begin like this. */
  static final String STORED = "stored.";

  /** The month of the document, for counting. */
  static final String MONTH = "month";

  /** The fields that hold words. */
  static final List<String> WORDS = List.of(TEXT, TEXT_EXACT, HEADING, HEADING_EXACT, ABOVE);

  /** What can be counted in the index, in the order in which counts are shown. */
  static final List<String> FACETS =
      List.of(
          Keyword.KIND.title(),
          Keyword.DOCUMENT.title(),
          Keyword.PARTY.title(),
          Keyword.ISSUE.title(),
          MONTH);

  private static final int LONGEST_VALUE = 1000;

  private Fields() {}

  /** The field that holds the whole values of a keyword. */
  static String of(Keyword keyword) {
    return "is." + keyword.title();
  }

  /** The field that counts values of a facet. */
  static String counted(String facet) {
    return "count." + facet;
  }

  /** A whole value as it is indexed and looked up. */
  static String value(Keyword keyword, String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    String folded = keyword == Keyword.LABEL ? label(value) : value;
    return shortened(folded);
  }

  /** The engine takes no endless values. */
  static String shortened(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
  }

  /** {@code Article 3 (2).} and {@code article 3(2)} are one label. */
  private static String label(String text) {
    String dense = text.replaceAll("\\s+", "");
    int end = dense.length();
    while (end > 1 && (dense.charAt(end - 1) == '.' || dense.charAt(end - 1) == ':')) {
      end--;
    }
    return dense.substring(0, end);
  }

  static String analyzed(Part part, boolean exact) {
    return switch (part) {
      case TEXT -> exact ? TEXT_EXACT : TEXT;
      case HEADING -> exact ? HEADING_EXACT : HEADING;
    };
  }

  static boolean isExact(String field) {
    return field.equals(TEXT_EXACT) || field.equals(HEADING_EXACT);
  }
}
