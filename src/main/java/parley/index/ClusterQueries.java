package parley.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Writes the queries that {@link LuceneQueries} makes in the language of a cluster, one to one:
 * what a query means is decided in one place, and both engines score alike.
 */
final class ClusterQueries {
  private static final Map<String, ?> NOTHING = Map.of("match_none", Map.of());

  private ClusterQueries() {}

  static Map<String, ?> of(Query query) {
    return of(query, 1);
  }

  private static Map<String, ?> of(Query query, float boost) {
    return switch (query) {
      case BoostQuery boosted -> of(boosted.getQuery(), boost * boosted.getBoost());
      case BooleanQuery bool -> bool(bool, boost);
      case DisjunctionMaxQuery best -> best(best, boost);
      case TermQuery term ->
          in("term", term.getTerm().field(), Map.of("value", text(term.getTerm())), boost);
      case PrefixQuery prefix ->
          in(
              "prefix",
              prefix.getPrefix().field(),
              Map.of("value", text(prefix.getPrefix())),
              boost);
      case FuzzyQuery fuzzy -> in("fuzzy", fuzzy.getTerm().field(), fuzzy(fuzzy), boost);
      case SynonymQuery any -> in("match", any.getField(), Map.of("query", any(any)), boost);
      case PhraseQuery phrase -> in("match_phrase", phrase.getField(), phrase(phrase), boost);
      case MultiPhraseQuery phrase -> in("match_phrase", field(phrase), phrase(phrase), boost);
      case PointRangeQuery range -> in("range", range.getField(), range(range), boost);
      case FieldExistsQuery exists ->
          Map.of("exists", Map.of("field", exists.getField(), "boost", boost));
      case MatchNoDocsQuery none -> NOTHING;
      default -> throw new IllegalStateException("no cluster has a " + query.getClass().getName());
    };
  }

  private static Map<String, ?> in(String kind, String field, Map<String, ?> what, float boost) {
    Map<String, Object> all = new TreeMap<>(what);
    if (boost != 1) {
      all.put("boost", boost);
    }
    return Map.of(kind, Map.of(ClusterSchema.name(field), all));
  }

  private static Map<String, ?> bool(BooleanQuery query, float boost) {
    if (query.clauses().isEmpty()) {
      return NOTHING;
    }
    Map<String, List<Map<String, ?>>> clauses = new TreeMap<>();
    for (BooleanClause clause : query.clauses()) {
      clauses.computeIfAbsent(name(clause.occur()), n -> new ArrayList<>()).add(of(clause.query()));
    }
    Map<String, Object> bool = new TreeMap<>(clauses);
    boolean mild = clauses.containsKey("must") || clauses.containsKey("filter");
    int least = query.getMinimumNumberShouldMatch();
    if (clauses.containsKey("should") && (least > 0 || mild)) {
      bool.put("minimum_should_match", least);
    }
    if (boost != 1) {
      bool.put("boost", boost);
    }
    return Map.of("bool", bool);
  }

  private static String name(Occur occur) {
    return switch (occur) {
      case MUST -> "must";
      case FILTER -> "filter";
      case SHOULD -> "should";
      case MUST_NOT -> "must_not";
    };
  }

  private static Map<String, ?> best(DisjunctionMaxQuery query, float boost) {
    List<Map<String, ?>> all = new ArrayList<>();
    query.getDisjuncts().forEach(one -> all.add(of(one)));
    return Map.of(
        "dis_max",
        Map.of("queries", all, "tie_breaker", query.getTieBreakerMultiplier(), "boost", boost));
  }

  private static Map<String, ?> fuzzy(FuzzyQuery query) {
    return Map.of(
        "value",
        text(query.getTerm()),
        "fuzziness",
        query.getMaxEdits(),
        "prefix_length",
        query.getPrefixLength(),
        "max_expansions",
        FuzzyQuery.defaultMaxExpansions,
        "transpositions",
        query.getTranspositions());
  }

  private static String any(SynonymQuery query) {
    return samePlace(query.getTerms().stream());
  }

  private static Map<String, ?> phrase(PhraseQuery query) {
    String words =
        Arrays.stream(query.getTerms()).map(ClusterQueries::text).collect(Collectors.joining(" "));
    return Map.of("query", words, "slop", query.getSlop());
  }

  private static Map<String, ?> phrase(MultiPhraseQuery query) {
    String words =
        Arrays.stream(query.getTermArrays())
            .map(terms -> samePlace(Arrays.stream(terms)))
            .collect(Collectors.joining(" "));
    return Map.of("query", words, "slop", query.getSlop());
  }

  private static String field(MultiPhraseQuery query) {
    return query.getTermArrays()[0][0].field();
  }

  private static String samePlace(Stream<Term> terms) {
    return terms
        .map(ClusterQueries::text)
        .collect(Collectors.joining(String.valueOf(ClusterSchema.SAME_PLACE)));
  }

  private static Map<String, ?> range(PointRangeQuery query) {
    Map<String, Object> limits = new TreeMap<>();
    long least = LongPoint.decodeDimension(query.getLowerPoint(), 0);
    long most = LongPoint.decodeDimension(query.getUpperPoint(), 0);
    if (least != Long.MIN_VALUE) {
      limits.put("gte", least);
    }
    if (most != Long.MAX_VALUE) {
      limits.put("lte", most);
    }
    return limits;
  }

  private static String text(Term term) {
    return term.text();
  }
}
