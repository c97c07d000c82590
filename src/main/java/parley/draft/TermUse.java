package parley.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.corpus.Span;

/** Terms that are defined and not used, defined twice, or used and not defined. */
final class TermUse {
  /** With fewer terms than this a draft may not define what it writes with a capital. */
  private static final int CONVENTION = 3;

  private static final int USES = 2;
  private static final Set<String> NOT_TERMS = WordList.read("not-terms.txt");
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?<![.:;!?\\n"
              + "”\"’)]\\s{1,3})(?<!^)(?<![\\p{L}])(?:the|an?|any|each|such|every|no)\\s+"
              + "((?:\\p{Lu}\\p{Ll}+)(?:\\s+\\p{Lu}\\p{Ll}+){0,3})(?![\\p{L}'’-]|\\s+(?:(?:and|or|of|for|on)\\s+(?:the\\s+)?)?\\p{Lu}|\\s+\\d)");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private final Draft draft;
  private final Flaws flaws;
  private final String text;
  private final List<DefinedTerm> terms;

  TermUse(Draft draft, Flaws flaws) {
    this.draft = draft;
    this.flaws = flaws;
    this.text = draft.document().text();
    this.terms = DefinedTerms.of(draft).stream().filter(t -> !t.clause().contested()).toList();
  }

  void find() {
    Map<String, List<DefinedTerm>> byTerm =
        terms.stream()
            .collect(
                Collectors.groupingBy(DefinedTerm::plain, LinkedHashMap::new, Collectors.toList()));
    byTerm.values().forEach(this::unused);
    byTerm.values().forEach(this::twice);
    undefined();
  }

  private void unused(List<DefinedTerm> definitions) {
    if (!used(definitions)) {
      DefinedTerm term = definitions.getFirst();
      add(Flaw.Rule.TERM_UNUSED, term, "‘" + term.term() + "’ is defined and never used");
    }
  }

  private void twice(List<DefinedTerm> definitions) {
    Map<Boolean, List<DefinedTerm>> byCase =
        definitions.stream()
            .filter(term -> !term.local())
            .collect(Collectors.groupingBy(term -> capital(term.term())));
    byCase.values().forEach(this::again);
  }

  private static boolean capital(String term) {
    return Character.isUpperCase(term.charAt(0));
  }

  private void again(List<DefinedTerm> definitions) {
    DefinedTerm first = definitions.getFirst();
    for (DefinedTerm term : definitions.subList(1, definitions.size())) {
      int line = draft.document().lines().locate(first.span().start()).line();
      String where = first.clause().id() + ", line " + line;
      add(Flaw.Rule.TERM_TWICE, term, "‘" + term.term() + "’ is defined in " + where + " already");
    }
  }

  private void add(Flaw.Rule rule, DefinedTerm term, String message) {
    String words = message.replaceAll("\\s+", " ");
    flaws.add(rule, term.clause(), term.span().start(), words, term.term());
  }

  /** Whether a term stands anywhere but in what defines it, in any number. */
  private boolean used(List<DefinedTerm> definitions) {
    String words =
        Pattern.quote(definitions.getFirst().plain()).replace(" ", "\\E[\\s\\u00a0-]+\\Q");
    Pattern pattern =
        Pattern.compile(
            "(?<!\\p{L})" + words + "(?:s|es|['’]s?)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    Span body = draft.document().body();
    Matcher use = pattern.matcher(text.replace('’', '\'')).region(body.start(), body.end());
    while (use.find()) {
      int at = use.start();
      if (definitions.stream().noneMatch(term -> term.sentence().contains(at))) {
        return true;
      }
    }
    return false;
  }

  // Used and not defined

  private void undefined() {
    long capitals = terms.stream().filter(t -> WORD.matcher(t.term()).lookingAt()).count();
    if (capitals < CONVENTION) {
      return;
    }
    Map<String, List<Integer>> uses = new LinkedHashMap<>();
    for (Clause clause : draft.clauses()) {
      Matcher m = CAPITALISED.matcher(text).region(clause.body().start(), clause.body().end());
      for (m.useTransparentBounds(true); m.find(); ) {
        uses.computeIfAbsent(DefinedTerms.plain(m.group(1)), t -> new ArrayList<>())
            .add(m.start(1));
      }
    }
    uses.forEach(this::undefined);
  }

  private void undefined(String term, List<Integer> places) {
    boolean plainWords =
        List.of(term.split(" ", -1)).stream()
            .allMatch(word -> !NOT_TERMS.contains(singular(word)) && standsWithoutCapital(word));
    boolean defined =
        terms.stream().map(DefinedTerm::plain).anyMatch(t -> holds(t, term)) || quoted(term);
    if (places.size() >= USES && plainWords && !defined) {
      int at = places.getFirst();
      String words = text.substring(at, at + term.length()).replaceAll("\\s+", " ");
      flaws.add(
          Flaw.Rule.TERM_UNDEFINED,
          flaws.clause(at),
          at,
          "‘"
              + words
              + "’ is written as a defined term "
              + places.size()
              + " times, and nothing defines it",
          words);
    }
  }

  /** Whether the words of a defined term and of another one are one term, or part of one. */
  private static boolean holds(String defined, String term) {
    String one = " " + singular(defined) + " ";
    String other = " " + singular(term) + " ";
    return one.contains(other) || other.contains(one);
  }

  /** Whether a term stands between quotation marks anywhere, as what is explained does. */
  private boolean quoted(String term) {
    String words = Pattern.quote(term).replace(" ", "\\E\\s+\\Q");
    return Pattern.compile(
            "[“„\"‘']\\s*(?:the\\s+)?" + words + "s?[”\"’']", Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .find();
  }

  private static String singular(String term) {
    return term.length() > 3 && term.endsWith("s") ? term.substring(0, term.length() - 1) : term;
  }

  /** Names never do. */
  private boolean standsWithoutCapital(String word) {
    String stem = Pattern.quote(singular(word).toLowerCase(Locale.ROOT));
    return Pattern.compile("(?<!\\p{L})" + stem + "s?(?!\\p{L})").matcher(text).find();
  }
}
