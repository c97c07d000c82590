package parley.index;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as a tree that owes nothing to the engine that will answer it.
 *
 * <p>{@link QueryParser} makes it of what a user typed, {@link Spelling} adds other spellings, an
 * engine translates it.
 */
public sealed interface SearchQuery {
  /** Every passage. */
  record All() implements SearchQuery {}

  /** A word, in any of its grammatical forms unless the search is exact. */
  record Word(String text) implements SearchQuery {}

  /**
   * Words in a row, in the forms given.
   *
   * @param slop how many places the words may be out of place, 0 for none
   */
  record Phrase(String text, int slop) implements SearchQuery {}

  /** Words that begin like this. */
  record Prefix(String start) implements SearchQuery {}

  /**
   * Words that differ by a few letters.
   *
   * @param edits letters inserted, deleted, changed or swapped: 1 or 2
   */
  record Fuzzy(String text, int edits) implements SearchQuery {
    private static final int LONG = 6;

    /** As many letters as are usual for a word of its length. */
    static Fuzzy of(String word) {
      return new Fuzzy(word, word.codePointCount(0, word.length()) < LONG ? 1 : 2);
    }
  }

  /**
   * One word or name in several spellings.
   *
   * @param forms each one word or several in a row, first as it was typed
   */
  record Spelled(List<String> forms) implements SearchQuery {
    public Spelled {
      forms = List.copyOf(forms);
    }
  }

  /** Passages that resemble a text: the more of its rarer words, the better. */
  record Like(String text) implements SearchQuery {}

  /** Words to be looked for in one part of a passage only. */
  record In(Part part, SearchQuery query) implements SearchQuery {}

  /** A value of a field; a {@code *} at its end stands for any continuation. */
  record Field(Keyword keyword, String value) implements SearchQuery {}

  /** Days from and to which the document may be dated, both included; null for no limit. */
  record Range(@Nullable LocalDate since, @Nullable LocalDate until) implements SearchQuery {}

  /**
   * All of these.
   *
   * @param strict false for words that were only written side by side: when no passage has them
   *     all, passages with most of them are an answer too
   */
  record And(List<SearchQuery> parts, boolean strict) implements SearchQuery {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Some of these.
   *
   * @param least how many at least
   */
  record Or(List<SearchQuery> parts, int least) implements SearchQuery {
    public Or {
      parts = List.copyOf(parts);
    }

    /** One or more of these. */
    public static SearchQuery of(List<SearchQuery> parts) {
      return parts.size() == 1 ? parts.getFirst() : new Or(parts, 1);
    }
  }

  /** Not this. */
  record Not(SearchQuery query) implements SearchQuery {}

  /** Whether values of a field are asked for anywhere in this query. */
  default boolean uses(Keyword keyword) {
    return switch (this) {
      case Field field -> field.keyword() == keyword;
      case In in -> in.query().uses(keyword);
      case Not not -> not.query().uses(keyword);
      case And and -> and.parts().stream().anyMatch(part -> part.uses(keyword));
      case Or or -> or.parts().stream().anyMatch(part -> part.uses(keyword));
      case All all -> false;
      case Word word -> false;
      case Phrase phrase -> false;
      case Prefix prefix -> false;
      case Fuzzy fuzzy -> false;
      case Spelled spelled -> false;
      case Like like -> false;
      case Range range -> false;
    };
  }

  /** This query with every value of a field that it asks for put through a change. */
  default SearchQuery withFields(UnaryOperator<SearchQuery> change) {
    return switch (this) {
      case Field field -> change.apply(field);
      case In(Part part, SearchQuery inner) -> new In(part, inner.withFields(change));
      case Not(SearchQuery inner) -> new Not(inner.withFields(change));
      case And(List<SearchQuery> parts, boolean strict) -> new And(changed(parts, change), strict);
      case Or(List<SearchQuery> parts, int least) -> new Or(changed(parts, change), least);
      case All all -> all;
      case Word word -> word;
      case Phrase phrase -> phrase;
      case Prefix prefix -> prefix;
      case Fuzzy fuzzy -> fuzzy;
      case Spelled spelled -> spelled;
      case Like like -> like;
      case Range range -> range;
    };
  }

  private static List<SearchQuery> changed(
      List<SearchQuery> parts, UnaryOperator<SearchQuery> change) {
    return parts.stream().map(part -> part.withFields(change)).toList();
  }

  /** The parts of a passage in which words can be looked for. */
  enum Part {
    TEXT,
    /** Its heading, and the headings above it. */
    HEADING
  }
}
