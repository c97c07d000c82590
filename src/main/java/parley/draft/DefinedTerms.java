package parley.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.corpus.Span;

/**
 * Finds the terms that a draft defines: by quotation marks and a verb ({@code "Fund" means}), in
 * parentheses ({@code (the "Fund")}), by "hereinafter", and as items of a clause of definitions.
 */
final class DefinedTerms {
  private static final Map<String, List<String>> WORDS =
      WordList.rows("definition-words.tsv").stream()
          .map(row -> row.split("\t", -1))
          .collect(
              Collectors.groupingBy(
                  cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));

  private static final String QUOTED =
      "(?:[“„«\"](?<double>[^“”„«»\"\\n"
          + "]{1,80})[”“»\"]|[‘'](?<single>(?:[^‘’'\\n"
          + "]|[’'](?=\\p{L})){1,80})[’'])";
  private static final String FURTHER =
      "(?:\\s*+,?\\s*+(?:and|or)?\\s*+(?:the\\s++)?+[“\"‘][^“”\"‘’\\n]{1,80}+[”\"’])*+";
  private static final Pattern VERB =
      Pattern.compile(
          QUOTED
              + FURTHER
              + "\\s*+(?:\\([^()]{1,80}\\)\\s*+)?+(?:,[^,.;:]{1,80},\\s*+)?+(?i:"
              + any("verb")
              + ")(?!\\p{L})");
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\\n]{1,160})\\)");
  private static final Pattern TERM = Pattern.compile(QUOTED);
  private static final Pattern LEAD =
      Pattern.compile("(?i)[\\s,:]*+(?:" + any("lead") + "(?!\\p{L})[\\s,:]*+)*+");
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i:"
              + any("called")
              + ")(?!\\p{L})[\\s:]*+(?:(?i:the|an?)\\s++)?+(?:"
              + QUOTED
              + "|(?<bare>\\p{Lu}[\\p{L}-]++(?:\\s++\\p{Lu}[\\p{L}-]++){0,4}))");
  private static final Pattern ITEM =
      Pattern.compile(
          "\\P{L}{0,4}?(?:(?:The|An?)\\s++)?+(?:"
              + QUOTED
              + "|(?<bare>\\p{Lu}[\\p{L} ,/-]{1,60}?(?:\\(s\\))?))\\s*+(?::|—|–| - )");
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?i)(?:for\\s+the\\s+purposes?\\s+of|in)\\s+(?:this|the\\s+present|paragraphs?|points?)\\s+(?:"
              + any("scope")
              + "|[\\d(])");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?<!\\p{L})" + any("heading") + "(?!\\p{L})");

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?)\\s+");
  private static final Pattern ALTERNATIVES = Pattern.compile("\\s+(?:or|and)\\s+|\\s*/\\s*");

  private final Draft draft;
  private final String text;
  private final List<DefinedTerm> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  private DefinedTerms(Draft draft) {
    this.draft = draft;
    this.text = draft.document().text();
  }

  private static String any(String kind) {
    return WORDS.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The terms of a draft in the order of its text. */
  static List<DefinedTerm> of(Draft draft) {
    DefinedTerms terms = new DefinedTerms(draft);
    draft.clauses().forEach(terms::read);
    terms.found.sort(Comparator.comparingInt(term -> term.span().start()));
    return terms.found;
  }

  /** A term as it is compared: one blank between words, without an article, in lower case. */
  static String plain(String term) {
    return ARTICLE
        .matcher(term.toLowerCase(Locale.ROOT).replace("(s)", "").replace('’', '\''))
        .replaceFirst("")
        .replaceAll("[\\s\\u00a0-]+", " ")
        .strip();
  }

  private void read(Clause clause) {
    Span body = clause.body();
    for (Matcher m = in(VERB, body); m.find(); ) {
      for (Matcher term = in(TERM, new Span(m.start(), m.end())); term.find(); ) {
        add(clause, term);
      }
    }
    for (Matcher m = in(PARENTHESES, body); m.find(); ) {
      parentheses(clause, new Span(m.start(1), m.end(1)));
    }
    for (Matcher m = in(CALLED, body); m.find(); ) {
      add(clause, m);
    }
    Matcher item = in(ITEM, body);
    if (item.lookingAt() && ofDefinitions(clause)) {
      add(clause, item);
    }
  }

  private Matcher in(Pattern pattern, Span span) {
    return pattern.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
  }

  /** Only what calls a thing by a name, as in {@code (collectively, the "Parties")}. */
  private void parentheses(Clause clause, Span inside) {
    int at = inside.start();
    for (Matcher term = in(TERM, inside); term.find(); at = term.end()) {
      if (!LEAD.matcher(text.substring(at, term.start())).matches()) {
        return;
      }
      add(clause, term);
    }
  }

  private boolean ofDefinitions(Clause clause) {
    return draft
        .parent(clause)
        .filter(above -> HEADING.matcher(above.heading()).find())
        .isPresent();
  }

  private void add(Clause clause, Matcher matcher) {
    for (String group : List.of("double", "single", "bare")) {
      boolean has =
          !group.equals("bare") || matcher.pattern() == CALLED || matcher.pattern() == ITEM;
      if (has && matcher.group(group) != null && taken.add(matcher.start(group))) {
        add(clause, new Span(matcher.start(group), matcher.end(group)));
      }
    }
  }

  /** Adds a term, or each of two that are one: {@code the Original Work or the Software}. */
  private void add(Clause clause, Span whole) {
    int at = whole.start();
    for (String part : ALTERNATIVES.split(whole.of(text), -1)) {
      int start = text.indexOf(part, at);
      String term = part.strip().replaceAll("[,.;]+$", "");
      if (plain(term).length() > 1) {
        Span span = new Span(start, start + part.length());
        Span sentence = sentence(clause, span);
        boolean local = LOCAL.matcher(text.substring(sentence.start(), start)).find();
        found.add(new DefinedTerm(term, clause, span, sentence, local));
      }
      at = start + part.length();
    }
  }

  private Span sentence(Clause clause, Span term) {
    int start = Math.max(clause.body().start(), text.lastIndexOf(". ", term.start()) + 1);
    Matcher stop = Pattern.compile("[.;](?=\\s|$)").matcher(text);
    boolean stopped = stop.region(term.end(), clause.body().end()).find();
    return new Span(Math.min(start, term.start()), stopped ? stop.end() : clause.body().end());
  }
}
