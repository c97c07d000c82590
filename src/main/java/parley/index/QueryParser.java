package parley.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.index.SearchQuery.All;
import parley.index.SearchQuery.And;
import parley.index.SearchQuery.Not;
import parley.index.SearchQuery.Or;
import parley.index.Token.Sign;

/**
 * Reads what a user typed. Never throws: what makes no sense is left out with a note, and when
 * nothing is left the query is bad.
 *
 * <pre>
 * alternatives  all (OR all)*
 * all           one (AND? one)*
 * one           (NOT | - | +)* field:? ( (alternatives) | "phrase"~5 | word* | word~ | word )
 * </pre>
 *
 * Words side by side must all be there; {@code AND} binds tighter than {@code OR}.
 */
public final class QueryParser {
  private static final int MAX_LENGTH = 4000;
  private static final int MAX_TERMS = 100;
  private static final int MAX_DEPTH = 30;
  private static final int MAX_NOTES = 12;

  private final List<Token> tokens;
  private final List<String> notes;
  private int at;
  private int terms;
  private @Nullable BadQuery fault;

  private QueryParser(List<Token> tokens, List<String> notes) {
    this.tokens = tokens;
    this.notes = notes;
  }

  /** Reads a query. */
  public static ParsedQuery parse(String query) {
    if (query.isBlank()) {
      return new BadQuery("the query is empty; write a word or two, such as ceasefire", 1);
    }
    List<String> notes = new ArrayList<>();
    String read = shorten(query, notes);
    return new QueryParser(QueryLexer.tokens(read, notes), notes).parse();
  }

  private static String shorten(String query, List<String> notes) {
    if (query.length() <= MAX_LENGTH) {
      return query;
    }
    notes.add("only the first " + MAX_LENGTH + " characters are read");
    return query.substring(0, MAX_LENGTH);
  }

  private ParsedQuery parse() {
    Optional<SearchQuery> query = alternatives(0, new Scope.Anywhere());
    while (at < tokens.size() && fault == null) {
      notes.add("a ) that closes nothing, at column " + tokens.get(at).column() + ", is left out");
      at++;
      query = both(query, alternatives(0, new Scope.Anywhere()));
    }
    if (fault != null) {
      return fault;
    }
    if (terms > MAX_TERMS) {
      notes.add("only the first " + MAX_TERMS + " words are used");
    }
    return query.<ParsedQuery>map(this::understood).orElseGet(QueryParser::nothing);
  }

  private ParsedQuery understood(SearchQuery query) {
    List<String> distinct = new LinkedHashSet<>(notes).stream().limit(MAX_NOTES).toList();
    return new ParsedQuery.Understood(query, distinct);
  }

  private static BadQuery nothing() {
    return new BadQuery("there is no word or number to search for; write one, such as treaty", 1);
  }

  private static Optional<SearchQuery> both(Optional<SearchQuery> a, Optional<SearchQuery> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return Optional.of(new And(List.of(a.get(), b.get()), false));
  }

  private Optional<SearchQuery> alternatives(int depth, Scope scope) {
    List<SearchQuery> found = new ArrayList<>();
    all(depth, scope).ifPresent(found::add);
    while (is(Sign.OR)) {
      int column = tokens.get(at++).column();
      Optional<SearchQuery> next = all(depth, scope);
      if (next.isEmpty() || found.isEmpty()) {
        notes.add("OR at column " + column + " stands between nothing and is left out");
      }
      next.ifPresent(found::add);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Or.of(found));
  }

  private Optional<SearchQuery> all(int depth, Scope scope) {
    List<SearchQuery> found = new ArrayList<>();
    boolean strict = false;
    while (at < tokens.size() && !is(Sign.OR) && !is(Sign.CLOSE) && fault == null) {
      if (is(Sign.AND)) {
        strict = true;
        noteIfLone(found.isEmpty());
        at++;
      } else {
        one(depth, scope).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found.size() == 1 ? found.getFirst() : new And(found, strict));
  }

  private void noteIfLone(boolean first) {
    if (first || at + 1 == tokens.size()) {
      notes.add("AND at column " + tokens.get(at).column() + " has nothing on one side");
    }
  }

  private Optional<SearchQuery> one(int depth, Scope scope) {
    boolean not = false;
    boolean must = false;
    Scope here = scope;
    while (at < tokens.size()) {
      switch (tokens.get(at)) {
        case Token.Mark(Sign sign, int column) when sign == Sign.NOT || sign == Sign.MINUS ->
            not = !not;
        case Token.Mark(Sign sign, int column) when sign == Sign.PLUS -> must = true;
        case Token.Name(String name, int column) -> here = Scope.of(name);
        default -> {
          return signed(operand(depth, here), not, must);
        }
      }
      at++;
    }
    notes.add("a sign at the end is left out");
    return Optional.empty();
  }

  private static Optional<SearchQuery> signed(
      Optional<SearchQuery> query, boolean not, boolean must) {
    if (not) {
      return query.map(Not::new);
    }
    return must ? query.map(q -> new And(List.of(q), true)) : query;
  }

  private Optional<SearchQuery> operand(int depth, Scope scope) {
    return switch (tokens.get(at)) {
      case Token.Plain plain -> leaf(scope.read(plain, notes));
      case Token.Quoted quoted -> leaf(scope.read(quoted, notes));
      case Token.Mark(Sign sign, int column) when sign == Sign.OPEN -> group(depth, scope);
      case Token.Mark mark -> Optional.empty();
      case Token.Name name -> Optional.empty();
    };
  }

  private Optional<SearchQuery> leaf(Scope.Leaf leaf) {
    at++;
    return switch (leaf) {
      case Scope.Nothing nothing -> Optional.empty();
      case Scope.Unusable(BadQuery why) -> {
        fault = fault == null ? why : fault;
        yield Optional.empty();
      }
      case Scope.Asked(SearchQuery query) ->
          ++terms > MAX_TERMS ? Optional.empty() : Optional.of(query);
    };
  }

  private Optional<SearchQuery> group(int depth, Scope scope) {
    int column = tokens.get(at++).column();
    if (depth == MAX_DEPTH) {
      notes.add("brackets nested deeper than " + MAX_DEPTH + " are left out");
      return Optional.empty();
    }
    Optional<SearchQuery> inner = alternatives(depth + 1, scope);
    if (inner.isEmpty() && fault == null) {
      notes.add("the brackets at column " + column + " hold nothing and are left out");
    }
    if (is(Sign.CLOSE)) {
      at++;
    } else if (fault == null) {
      notes.add("the ( at column " + column + " is never closed and is closed at the end");
    }
    return inner;
  }

  private boolean is(Sign sign) {
    return at < tokens.size() && tokens.get(at) instanceof Token.Mark mark && mark.sign() == sign;
  }

  /** All passages, for a search by filters alone. */
  public static SearchQuery all() {
    return new All();
  }
}
