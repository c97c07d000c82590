package parley.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.corpus.DocumentKind;
import parley.index.SearchQuery.Field;
import parley.index.SearchQuery.Fuzzy;
import parley.index.SearchQuery.In;
import parley.index.SearchQuery.Or;
import parley.index.SearchQuery.Part;
import parley.index.SearchQuery.Phrase;
import parley.index.SearchQuery.Prefix;
import parley.index.SearchQuery.Word;

/** Where a value is to be looked for; decides how it is read. */
sealed interface Scope {
  /** What may be meant for a letter that is left open. */
  Pattern PARTED = Pattern.compile("\\p{L}\\?\\p{L}");

  /** No field was named. */
  record Anywhere() implements Scope {}

  /** Words of one part of a passage. */
  record InPart(Part part) implements Scope {}

  /** A value taken whole. */
  record Whole(Keyword keyword) implements Scope {}

  /** A date or a range of dates. */
  record Dated() implements Scope {}

  /** What became of a value. */
  sealed interface Leaf {}

  /** It asks for something. */
  record Asked(SearchQuery query) implements Leaf {}

  /** It holds no word and is left out. */
  record Nothing() implements Leaf {}

  /** It cannot be searched for. */
  record Unusable(BadQuery why) implements Leaf {}

  /** The scope that a field's name opens; {@link FieldNames#isField} holds for it. */
  static Scope of(String name) {
    if (FieldNames.isDate(name)) {
      return new Dated();
    }
    Optional<Part> part = FieldNames.part(name);
    return part.isPresent() ? new InPart(part.get()) : new Whole(Keyword.named(name).orElseThrow());
  }

  /** Reads words between quotes. */
  default Leaf read(Token.Quoted token, List<String> notes) {
    return switch (this) {
      case Whole(Keyword keyword) -> value(keyword, token.text(), token.column());
      case Dated dated -> date(token.text(), token.column(), notes);
      case InPart(Part part) -> in(part, phrase(token, notes));
      case Anywhere anywhere -> phrase(token, notes);
    };
  }

  /** Reads a word. */
  default Leaf read(Token.Plain token, List<String> notes) {
    return switch (this) {
      case Whole(Keyword keyword) -> value(keyword, token.text(), token.column());
      case Dated dated -> date(token.text(), token.column(), notes);
      case InPart(Part part) -> in(part, word(token.text(), notes));
      case Anywhere anywhere -> word(token.text(), notes);
    };
  }

  private static Leaf in(Part part, Leaf leaf) {
    return leaf instanceof Asked(SearchQuery query) ? new Asked(new In(part, query)) : leaf;
  }

  private static Leaf phrase(Token.Quoted token, List<String> notes) {
    if (!hasWord(token.text())) {
      notes.add("quotes at column " + token.column() + " hold no word and are left out");
      return new Nothing();
    }
    return new Asked(new Phrase(token.text().strip(), token.slop()));
  }

  private static Leaf word(String text, List<String> notes) {
    if (text.equals("*")) {
      return new Asked(new SearchQuery.All());
    }
    if (!hasWord(text)) {
      notes.add("'" + text + "' holds no letter or digit and is left out");
      return new Nothing();
    }
    if (text.endsWith("*")) {
      return new Asked(new Prefix(withoutStars(text, notes)));
    }
    int tilde = text.lastIndexOf('~');
    if (tilde > 0 && hasWord(text.substring(0, tilde))) {
      return new Asked(fuzzy(text.substring(0, tilde), text.substring(tilde + 1), notes));
    }
    return new Asked(plain(withoutStars(text, notes), notes));
  }

  private static String withoutStars(String text, List<String> notes) {
    String inner = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
    if (inner.indexOf('*') >= 0) {
      notes.add("a * counts at the end of a word only; in '" + text + "' it is left out");
    }
    if (PARTED.matcher(inner).find()) {
      notes.add("a ? stands for no letter; in '" + text + "' it parts two words");
    }
    return inner.replace("*", "");
  }

  private static SearchQuery fuzzy(String word, String edits, List<String> notes) {
    Fuzzy standard = Fuzzy.of(word);
    return switch (edits) {
      case "" -> standard;
      case "1" -> new Fuzzy(word, 1);
      case "2" -> new Fuzzy(word, 2);
      default -> {
        notes.add("'" + word + "~" + edits + "' is read as " + word + "~" + standard.edits());
        yield standard;
      }
    };
  }

  /** {@code 5/6} asks for either; the passage with both side by side comes first. */
  private static SearchQuery plain(String text, List<String> notes) {
    List<SearchQuery> sides =
        Arrays.stream(text.split("/", -1))
            .filter(Scope::hasWord)
            .limit(8)
            .<SearchQuery>map(Word::new)
            .toList();
    if (sides.size() < 2 || text.contains("//")) {
      return new Word(text);
    }
    notes.add("'" + text + "' is read as either side of the stroke");
    return Or.of(sides);
  }

  private static Leaf value(Keyword keyword, String text, int column) {
    String value = text.strip();
    if (value.isEmpty()) {
      return new Nothing();
    }
    return keyword == Keyword.KIND ? kind(value, column) : new Asked(new Field(keyword, value));
  }

  private static Leaf kind(String value, int column) {
    String name = value.toUpperCase(Locale.ROOT);
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> name.equals(kind.name()) || name.equals(kind.name() + "S"))
        .findFirst()
        .<Leaf>map(k -> new Asked(new Field(Keyword.KIND, k.name().toLowerCase(Locale.ROOT))))
        .orElseGet(() -> new Unusable(badKind(value, column)));
  }

  private static BadQuery badKind(String value, int column) {
    return new BadQuery(
        "there is no kind '" + value + "'; the kinds are draft, report and statement", column);
  }

  private static Leaf date(String text, int column, List<String> notes) {
    return Dates.range(text, notes)
        .<Leaf>map(Asked::new)
        .orElseGet(() -> new Unusable(badDate(text, column)));
  }

  private static BadQuery badDate(String text, int column) {
    return new BadQuery(
        "'"
            + text
            + "' is no date; write date:2025-12-16, date:2025-12 or date:2025-11-01..2025-12-24",
        column);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
