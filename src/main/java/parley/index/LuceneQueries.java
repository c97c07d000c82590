package parley.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.Field;
import parley.index.SearchQuery.Fuzzy;
import parley.index.SearchQuery.In;
import parley.index.SearchQuery.Like;
import parley.index.SearchQuery.Not;
import parley.index.SearchQuery.Or;
import parley.index.SearchQuery.Part;
import parley.index.SearchQuery.Phrase;
import parley.index.SearchQuery.Prefix;
import parley.index.SearchQuery.Range;
import parley.index.SearchQuery.Spelled;
import parley.index.SearchQuery.Word;

/**
 * Translates a query for Lucene.
 *
 * @param request how words count and what tags stand for
 * @param ranking whether to add what only moves a passage up; left out where matches are shown
 * @param likeness finds the words by which passages resemble a text
 */
record LuceneQueries(SearchRequest request, boolean ranking, Likeness likeness) {
  private static final float HEADING_BOOST = 3f;
  private static final float ABOVE_BOOST = 0.3f;
  private static final int LONGEST_NEAR_MISS = 40;

  /** A field that words are looked for in, and how much it counts. */
  private record Searched(String name, float boost) {}

  /** Where words are looked for. */
  private enum Reach {
    /** In the passage itself: its text and its heading. */
    PASSAGE,
    /** There, and in the headings above it. */
    CONTEXT,
    TEXT,
    HEADING
  }

  /** All that a query asks for. */
  Query of(SearchQuery query) {
    return translate(query, Reach.PASSAGE).orElseGet(() -> nothing("no words"));
  }

  private static Query nothing(String why) {
    return new MatchNoDocsQuery(why);
  }

  /** Empty for what holds no word that could be indexed. */
  private Optional<Query> translate(SearchQuery query, Reach reach) {
    return switch (query) {
      case SearchQuery.All all -> Optional.of(all());
      case Word(String text) -> forms(List.of(text), reach);
      case Spelled(List<String> forms) -> forms(forms, reach);
      case Phrase(String text, int slop) -> phrase(text, slop, reach);
      case Prefix(String start) -> prefix(start, reach);
      case Fuzzy(String text, int edits) -> fuzzy(text, edits, reach);
      case Like(String text) -> Optional.of(likeness.of(text));
      case In(Part part, SearchQuery inner) -> translate(inner, Reach.valueOf(part.name()));
      case Field(Keyword keyword, String value) -> Optional.of(field(keyword, value));
      case Range(LocalDate since, LocalDate until) -> Optional.of(range(since, until));
      case And(List<SearchQuery> parts, boolean strict) -> all(parts, strict, reach);
      case Or(List<SearchQuery> parts, int least) -> some(parts, least, reach);
      case Not(SearchQuery inner) -> translate(inner, reach).map(LuceneQueries::allBut);
    };
  }

  private static Query all() {
    return new FieldExistsQuery(Fields.POSITION);
  }

  private static Query allBut(Query query) {
    return new BooleanQuery.Builder().add(all(), Occur.FILTER).add(query, Occur.MUST_NOT).build();
  }

  private List<Searched> fields(Reach reach, boolean asWritten) {
    Searched text = new Searched(Fields.analyzed(Part.TEXT, asWritten), 1);
    Searched heading = new Searched(Fields.analyzed(Part.HEADING, asWritten), HEADING_BOOST);
    Searched above = new Searched(Fields.ABOVE, ABOVE_BOOST);
    return switch (reach) {
      case PASSAGE -> List.of(text, heading);
      case CONTEXT -> asWritten ? List.of(text, heading) : List.of(text, heading, above);
      case TEXT -> List.of(text);
      case HEADING -> asWritten ? List.of(heading) : List.of(heading, above);
    };
  }

  /** One word in several spellings, in whichever field it counts most. */
  private Optional<Query> forms(List<String> forms, Reach reach) {
    List<Query> found = new ArrayList<>();
    for (Searched field : fields(reach, request.exact())) {
      Set<String> words = new LinkedHashSet<>();
      List<Query> phrases = new ArrayList<>();
      for (String form : forms) {
        for (List<String> terms :
            PassageAnalyzer.readings(field.name(), form, request.stemmings())) {
          switch (terms.size()) {
            case 0 -> {}
            case 1 -> words.add(terms.getFirst());
            default -> phrases.add(new PhraseQuery(field.name(), terms.toArray(String[]::new)));
          }
        }
      }
      single(field.name(), words).ifPresent(phrases::add);
      phrases.forEach(phrase -> found.add(boosted(phrase, field)));
    }
    return best(found);
  }

  private static Optional<Query> single(String field, Set<String> words) {
    if (words.size() < 2) {
      return words.stream().findFirst().map(word -> new TermQuery(new Term(field, word)));
    }
    SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
    words.forEach(word -> synonyms.addTerm(new Term(field, word)));
    return Optional.of(synonyms.build());
  }

  private static Query boosted(Query query, Searched field) {
    return field.boost() == 1 ? query : new BoostQuery(query, field.boost());
  }

  private static Optional<Query> best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.getFirst());
      default -> Optional.of(new DisjunctionMaxQuery(queries, 0));
    };
  }

  private Optional<Query> phrase(String text, int slop, Reach reach) {
    List<Query> found = new ArrayList<>();
    for (Searched field : fields(reach, true)) {
      List<String> terms = PassageAnalyzer.OF_QUERIES.words(field.name(), text);
      if (!terms.isEmpty()) {
        String[] row = terms.toArray(String[]::new);
        found.add(boosted(new PhraseQuery(slop, field.name(), row), field));
      }
    }
    return best(found);
  }

  /** Beginnings and near misses are of words as written: stems are no words. */
  private Optional<Query> prefix(String start, Reach reach) {
    List<Query> found = new ArrayList<>();
    for (Searched field : fields(reach, true)) {
      joined(field.name(), start)
          .map(term -> boosted(new PrefixQuery(new Term(field.name(), term)), field))
          .ifPresent(found::add);
    }
    return best(found);
  }

  private Optional<Query> fuzzy(String text, int edits, Reach reach) {
    List<Query> found = new ArrayList<>();
    for (Searched field : fields(reach, true)) {
      joined(field.name(), text)
          .map(term -> boosted(near(new Term(field.name(), term), edits), field))
          .ifPresent(found::add);
    }
    return best(found);
  }

  /** What a near miss costs grows with its length, and no word is so long. */
  private static Query near(Term term, int edits) {
    return term.text().length() > LONGEST_NEAR_MISS
        ? new TermQuery(term)
        : new FuzzyQuery(term, edits);
  }

  /** A word as one term, its parts written together. */
  private static Optional<String> joined(String field, String text) {
    List<String> terms = PassageAnalyzer.OF_QUERIES.words(field, text);
    return terms.isEmpty() ? Optional.empty() : Optional.of(String.join("", terms));
  }

  private Query field(Keyword keyword, String value) {
    return keyword == Keyword.TAG ? tag(value) : value(keyword, value);
  }

  /** Passages on an issue that bears the tag. */
  Query tag(String tag) {
    String whole = Fields.value(Keyword.TAG, tag);
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    request
        .issuesByTag()
        .getOrDefault(whole, List.of())
        .forEach(issue -> some.add(value(Keyword.ISSUE, issue), Occur.SHOULD));
    return some.build();
  }

  private static Query value(Keyword keyword, String value) {
    String name = Fields.of(keyword);
    String whole = Fields.value(keyword, value);
    if (whole.endsWith("*") && whole.length() > 1) {
      return new PrefixQuery(new Term(name, whole.substring(0, whole.length() - 1)));
    }
    return new TermQuery(new Term(name, whole));
  }

  private static Query range(@Nullable LocalDate since, @Nullable LocalDate until) {
    return LongPoint.newRangeQuery(
        Fields.DATE,
        since == null ? Long.MIN_VALUE : since.toEpochDay(),
        until == null ? Long.MAX_VALUE : until.toEpochDay());
  }

  /**
   * Words side by side may stand in the headings above the passage, as long as one of them stands
   * in the passage itself; it counts more when neighbours in the query are neighbours there.
   */
  private Optional<Query> all(List<SearchQuery> parts, boolean strict, Reach reach) {
    List<SearchQuery> words = parts.stream().filter(LuceneQueries::isWord).toList();
    boolean wide = !strict && reach == Reach.PASSAGE && words.size() > 1;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int used = 0;
    for (SearchQuery part : parts) {
      Optional<Query> query = part(part, wide ? Reach.CONTEXT : reach);
      Occur occur = occur(part, words, strict);
      if (ranking || occur != Occur.SHOULD) {
        query.ifPresent(q -> all.add(q, occur));
      }
      used += query.isPresent() ? 1 : 0;
    }
    if (used == 0) {
      return Optional.empty();
    }
    if (wide && ranking) {
      some(words, 1, Reach.PASSAGE).ifPresent(q -> all.add(q, Occur.FILTER));
      Proximity.of(words, request).forEach(q -> all.add(q, Occur.SHOULD));
    }
    if (parts.stream().allMatch(Not.class::isInstance)) {
      all.add(all(), Occur.FILTER);
    }
    return Optional.of(all.build());
  }

  private Optional<Query> part(SearchQuery part, Reach reach) {
    return part instanceof Not(SearchQuery inner)
        ? translate(inner, reach)
        : translate(part, reach);
  }

  private static boolean isWord(SearchQuery query) {
    return switch (query) {
      case Word word -> true;
      case Spelled spelled -> true;
      case Phrase phrase -> true;
      case Prefix prefix -> true;
      case Fuzzy fuzzy -> true;
      case Or(List<SearchQuery> parts, int least) -> parts.stream().allMatch(LuceneQueries::isWord);
      case And(List<SearchQuery> parts, boolean strict) ->
          parts.stream().allMatch(LuceneQueries::isWord);
      default -> false;
    };
  }

  private static Occur occur(SearchQuery part, List<SearchQuery> words, boolean strict) {
    return switch (part) {
      case Not not -> Occur.MUST_NOT;
      case Field field -> Occur.FILTER;
      case Range range -> Occur.FILTER;
      case Word(String text) when !strict && CommonWords.is(text) && !allCommon(words) ->
          Occur.SHOULD;
      default -> Occur.MUST;
    };
  }

  private static boolean allCommon(List<SearchQuery> words) {
    return words.stream().allMatch(w -> w instanceof Word(String text) && CommonWords.is(text));
  }

  private Optional<Query> some(List<SearchQuery> parts, int least, Reach reach) {
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    int used = 0;
    for (SearchQuery part : parts) {
      Optional<Query> query = translate(part, reach);
      query.ifPresent(q -> some.add(q, Occur.SHOULD));
      used += query.isPresent() ? 1 : 0;
    }
    return used == 0 ? Optional.empty() : Optional.of(some.build());
  }
}
