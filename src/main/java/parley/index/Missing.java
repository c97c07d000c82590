package parley.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.Fuzzy;
import parley.index.SearchQuery.Or;
import parley.index.SearchQuery.Word;

/** Tells which words of a query that found nothing are in no passage, and what to try instead. */
final class Missing {
  private static final int MOST_WORDS = 3;

  /** A shorter word has too many others like it. */
  private static final int SHORTEST = 4;

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private final Engine engine;

  Missing(Engine engine) {
    this.engine = engine;
  }

  /** A sentence for each of the first few words that are nowhere; none for one that says it all. */
  List<String> notes(SearchQuery query) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    collect(query, words);
    List<String> notes = new ArrayList<>();
    for (String word : words.stream().limit(MOST_WORDS).toList()) {
      if (engine.page(new Word(word)).total() == 0) {
        String instead = instead(word);
        if (words.size() > 1 || !instead.isEmpty()) {
          notes.add("no passage has '" + word + "'" + instead);
        }
      }
    }
    return notes;
  }

  /** Words that are asked for; other spellings were added to those that have any. */
  private static void collect(SearchQuery query, Set<String> words) {
    switch (query) {
      case Word(String text) when !CommonWords.is(text) -> words.add(text);
      case And(List<SearchQuery> parts, boolean strict) -> parts.forEach(p -> collect(p, words));
      case Or(List<SearchQuery> parts, int least) -> parts.forEach(p -> collect(p, words));
      default -> {}
    }
  }

  private String instead(String word) throws IOException {
    if (DAY.matcher(word).matches()) {
      return "; date:" + word + " asks for the date of documents";
    }
    if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return "";
    }
    long near = engine.page(Fuzzy.of(word)).total();
    return near == 0
        ? ""
        : "; "
            + word
            + "~ finds "
            + near
            + (near == 1 ? " passage" : " passages")
            + " with words like it";
  }
}
