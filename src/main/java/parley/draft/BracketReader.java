package parley.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Metadata;
import parley.corpus.Party;
import parley.corpus.Span;
import parley.corpus.Stage;

/**
 * Says of each pair of brackets what it is, by a list of which the first match wins: link,
 * footnote, task, note, blank, figure on the table, option, part of a word, attributed, citation,
 * contested.
 */
final class BracketReader {
  private static final Set<String> NOTES = WordList.read("note-words.txt");
  private static final Set<String> EDITORIAL = WordList.read("editorial-words.txt");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("[0-2]?\\d[:.][0-5]\\d(?:[:.][0-5]\\d)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:[A-Z]{0,3}[$€£¥]|[A-Z]{2,3})?\\s?\\d[\\d.,\\s]*+(?:[–—-]\\s?\\d[\\d.,]*+)?"
              + "(?:\\s?(?:%|per cent|percent|million|billion|trillion))?");
  private static final Pattern UNIT_AFTER = Pattern.compile("\\s?(?:%|\\[?-?\\d|\\p{L}{2,})");
  private static final Pattern CITATION =
      Pattern.compile(
          "\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3})*+|\\p{Lu}[\\p{L} .&,]{1,40}+(?:19|20)\\d\\d[a-z]?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern REFERENCE_BEFORE =
      Pattern.compile(
          "(?i)(?:articles?|paragraphs?|sections?|annex(?:es)?|chapters?|points?|rules?|parts?)\\s*$");
  private static final Pattern OPTION =
      Pattern.compile(
          "[*_]*(?:Option|Alternative|Alt\\.?|Variant|Version)\\s+(?:\\d+|[IVX]+|[A-Z]|\\([a-z]\\))\\s*\\**\\s*[:.)–-].*",
          Pattern.DOTALL);
  private static final Pattern NO_TEXT =
      Pattern.compile("(?i)[*_]*no (?:text|provision|reference|article|paragraph)\\b.{0,60}");
  private static final Pattern TASK_BEFORE = Pattern.compile("(?:^|\\n)\\s*(?:[-*+]|\\d+[.)])\\s$");
  private static final int LONGEST_NOTE_WORD = 40;
  private static final int LONGEST_SUFFIX = 5;
  private static final int LONGEST_POSTFIX = 170;
  private static final int LOOK_BACK = 16;

  private final String text;
  private final Set<String> targets;
  private final Attribution attribution;
  private final boolean lenient;
  private final boolean settled;
  private final Legend legend;

  BracketReader(
      Document document,
      List<Party> parties,
      Set<String> targets,
      List<Pair> pairs,
      Legend legend) {
    this.text = document.text();
    this.targets = targets;
    this.legend = legend;
    this.attribution = new Attribution(new PartyNames(document, parties));
    this.lenient = pairs.stream().filter(this::unknownName).limit(2).count() == 2;
    Metadata metadata = document.metadata();
    this.settled =
        metadata.stage() == Stage.FINAL && !metadata.inferred().contains(Metadata.Field.STAGE);
  }

  /** All brackets and marks of a text, in order; what is no notation is left out. */
  List<Bracket> read(List<Pair> pairs, BracketLexer lexer) {
    List<Bracket> found = new ArrayList<>();
    for (Pair pair : pairs) {
      Bracket bracket = read(pair);
      if (bracket != null) {
        found.add(bracket);
      }
    }
    List<Span> filled =
        found.stream()
            .filter(b -> b.kind() == Bracket.Kind.PLACEHOLDER || b.kind() == Bracket.Kind.LINK)
            .map(Bracket::span)
            .toList();
    for (Pair brace : lexer.braces()) {
      found.add(brace(brace));
    }
    lexer.blanks().stream().filter(new Outside(filled)).map(this::blank).forEach(found::add);
    found.sort(Comparator.comparingInt(bracket -> bracket.span().start()));
    return found;
  }

  /** Leaves out what stands within spans; both are asked for in order. */
  private static final class Outside implements java.util.function.Predicate<Pair> {
    private final List<Span> spans;
    private int next;

    Outside(List<Span> spans) {
      this.spans = spans;
    }

    @Override
    public boolean test(Pair pair) {
      while (next < spans.size() && spans.get(next).end() <= pair.open()) {
        next++;
      }
      return next == spans.size() || spans.get(next).start() > pair.open();
    }
  }

  private Bracket blank(Pair pair) {
    return new Bracket(
        Bracket.Kind.PLACEHOLDER,
        text.substring(pair.open(), pair.end()),
        new Span(pair.open(), pair.end()),
        BracketParties.NONE);
  }

  private Bracket brace(Pair pair) {
    String inside = text.substring(pair.open() + 1, pair.end() - 1);
    Bracket.Kind kind = Blanks.remarked(inside) ? Bracket.Kind.PLACEHOLDER : Bracket.Kind.NOTE;
    return new Bracket(
        kind, inside.strip(), new Span(pair.open(), pair.end()), BracketParties.NONE);
  }

  private @Nullable Bracket read(Pair pair) {
    String inside = text.substring(pair.open() + 1, pair.inside());
    int linked = linkEnd(pair, inside);
    if (linked > 0) {
      return mark(Bracket.Kind.LINK, pair, inside, linked);
    }
    if (inside.startsWith("^")) {
      return mark(Bracket.Kind.FOOTNOTE, pair, inside, pair.end());
    }
    if (task(pair, inside) || editorial(pair, inside)) {
      return null;
    }
    if (startsWithNote(inside)) {
      return mark(Bracket.Kind.NOTE, pair, inside, pair.end());
    }
    if (status(pair, inside)) {
      return mark(Bracket.Kind.NOTE, pair, inside, pair.end());
    }
    if (Blanks.is(inside)) {
      boolean redacted = settled && inside.contains("***");
      return mark(
          redacted ? Bracket.Kind.NOTE : Bracket.Kind.PLACEHOLDER, pair, inside, pair.end());
    }
    if (OPTION.matcher(inside).matches() || NO_TEXT.matcher(inside.strip()).matches()) {
      return mark(Bracket.Kind.OPTION, pair, inside, pair.end());
    }
    if (partOfWord(pair, inside)) {
      return null;
    }
    return wording(pair, inside);
  }

  /** "[ad ref]", and "[Agreed]" where a sentence is over: said of the clause, no words of it. */
  private boolean status(Pair pair, String inside) {
    boolean told = legend.mark(inside).filter(state -> state != ClauseState.OPEN).isPresent();
    if (!told) {
      return false;
    }
    Span after = postfix(pair.end());
    boolean owned = after != null && attribution.postfix(after.of(text)) != null;
    boolean word = inside.chars().allMatch(Character::isLetter);
    return !owned
        && (!word
            || inside.equals(inside.toUpperCase(Locale.ROOT))
            || StatusWords.apart(text, pair.open()));
  }

  private Bracket mark(Bracket.Kind kind, Pair pair, String inside, int end) {
    return new Bracket(kind, inside.strip(), new Span(pair.open(), end), BracketParties.NONE);
  }

  /** A figure, a citation, or words that somebody contests. */
  private Bracket wording(Pair pair, String inside) {
    if (FIGURE.matcher(inside.strip()).matches() && !adjacent(pair)) {
      if (UNIT_AFTER.matcher(text).region(pair.end(), text.length()).lookingAt()
          && !referred(pair)) {
        return mark(Bracket.Kind.VALUE, pair, inside, pair.end());
      }
    }
    int colon = prefixEnd(inside);
    BracketParties before =
        colon < 0 ? null : attribution.prefix(unmarked(inside.substring(0, colon)), lenient);
    int end = pair.end();
    BracketParties parties = before == null ? BracketParties.NONE : before;
    for (Span after = postfix(end); after != null; after = postfix(end)) {
      BracketParties more = attribution.postfix(after.of(text));
      if (more == null) {
        break;
      }
      parties = Attribution.join(parties, more);
      end = after.end() + 1;
    }
    if (!parties.equals(BracketParties.NONE)) {
      String words = before == null ? inside : inside.substring(colon + 1);
      return new Bracket(
          Bracket.Kind.ATTRIBUTED, unmarked(words), new Span(pair.open(), end), parties);
    }
    boolean cited =
        CITATION.matcher(inside.strip()).matches()
            && !YEAR.matcher(inside.strip()).matches()
            && !adjacent(pair)
            && !referred(pair);
    return mark(cited ? Bracket.Kind.FOOTNOTE : contested(), pair, inside, pair.end());
  }

  /** In a text that is adopted, square brackets are an editor's. */
  private Bracket.Kind contested() {
    return settled ? Bracket.Kind.NOTE : Bracket.Kind.CONTESTED;
  }

  private static String unmarked(String words) {
    return words.replace("**", "").strip();
  }

  /** Where the colon of an attribution could be, or -1. */
  private static int prefixEnd(String inside) {
    for (int at = 0; at < Math.min(inside.length(), LONGEST_POSTFIX); at++) {
      char c = inside.charAt(at);
      if (c == ':') {
        return at;
      }
      if ("[]\n\"“”.?!".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean unknownName(Pair pair) {
    String inside = text.substring(pair.open() + 1, pair.inside());
    int colon = prefixEnd(inside);
    return colon > 0
        && attribution.prefix(unmarked(inside.substring(0, colon)), false) == null
        && attribution.prefix(unmarked(inside.substring(0, colon)), true) != null;
  }

  /** The inside of the round brackets right after, or null. */
  private @Nullable Span postfix(int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '(') {
      return null;
    }
    int limit = Math.min(text.length(), at + LONGEST_POSTFIX);
    for (int close = at + 1; close < limit && text.charAt(close) != '\n'; close++) {
      if (text.charAt(close) == ')') {
        return new Span(at + 1, close);
      }
    }
    return null;
  }

  /** Where a link ends that begins with this bracket, or -1 when it is none. */
  private int linkEnd(Pair pair, String inside) {
    if (targets.contains(inside.toLowerCase(Locale.ROOT))) {
      return pair.end();
    }
    if (pair.end() < text.length() && text.charAt(pair.end()) == '[') {
      int limit = Math.min(text.length(), pair.end() + LONGEST_POSTFIX);
      int close = text.substring(pair.end(), limit).indexOf(']');
      String name = close < 0 ? "" : text.substring(pair.end() + 1, pair.end() + close);
      return targets.contains(name.toLowerCase(Locale.ROOT)) ? pair.end() : -1;
    }
    if (pair.end() >= text.length() || text.charAt(pair.end()) != '(') {
      return -1;
    }
    Span target = postfix(pair.end());
    return target != null && address(target.of(text)) ? target.end() + 1 : -1;
  }

  private static boolean address(String target) {
    String first = target.strip().split("\\s", 2)[0];
    return (first.indexOf('/') >= 0 && first.indexOf(';') < 0 && !first.matches("[A-Z/]+"))
        || first.startsWith("#")
        || first.startsWith("<")
        || first.startsWith("mailto:")
        || first.matches("[\\w-]+\\.(?:html?|md|pdf|docx?|txt|png|jpe?g|svg|org|com|net|int)\\b.*");
  }

  private boolean task(Pair pair, String inside) {
    if (inside.length() != 1 || " xX".indexOf(inside.charAt(0)) < 0) {
      return false;
    }
    int from = Math.max(0, pair.open() - LOOK_BACK);
    return TASK_BEFORE.matcher(text.substring(from, pair.open())).find();
  }

  /** What an editor put in: [sic], [...] in a quotation, the capital of a quoted sentence. */
  private boolean editorial(Pair pair, String inside) {
    String words = inside.strip().toLowerCase(Locale.ROOT);
    if (EDITORIAL.contains(words) || TIME_OF_DAY.matcher(words).matches()) {
      return true;
    }
    boolean capital =
        inside.length() == 1
            && Character.isUpperCase(inside.charAt(0))
            && pair.end() < text.length()
            && Character.isLowerCase(text.charAt(pair.end()));
    boolean left = (words.equals("…") || words.equals("...")) && quoted(pair);
    return left || (capital && (quoted(pair) || startsWord(pair.open())));
  }

  private boolean startsWord(int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  /** Whether a quotation mark opens in the same paragraph before and has not closed. */
  private boolean quoted(Pair pair) {
    for (int at = pair.open() - 1; at >= Math.max(0, pair.open() - 400); at--) {
      char c = text.charAt(at);
      if (c == '”' || c == '»' || (c == '\n' && at > 0 && text.charAt(at - 1) == '\n')) {
        return false;
      }
      if (c == '“' || c == '«' || (c == '"' && startsWord(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithNote(String inside) {
    int colon = inside.indexOf(':');
    String words = unmarked(colon < 0 ? inside : inside.substring(0, colon)).replace("’", "'");
    words = words.replaceAll("^[*_]+", "").toLowerCase(Locale.ROOT);
    if (words.length() > LONGEST_NOTE_WORD) {
      return false;
    }
    return colon > 0
        && (NOTES.contains(words) || NOTES.contains(words.replaceAll("\\s+\\S+$", "")));
  }

  /** A letter or ending put in or left out of a word: modalit[y][ies]. */
  private boolean partOfWord(Pair pair, String inside) {
    if (inside.length() > LONGEST_SUFFIX || !inside.chars().allMatch(Character::isLetter)) {
      return false;
    }
    boolean after = pair.open() > 0 && Character.isLetter(text.charAt(pair.open() - 1));
    boolean before = pair.end() < text.length() && Character.isLowerCase(text.charAt(pair.end()));
    boolean again =
        pair.open() > 1
            && text.charAt(pair.open() - 1) == ']'
            && inside.length() <= 3
            && splitsWord(pair.open() - 2);
    return after || (before && Character.isLowerCase(inside.charAt(0))) || again;
  }

  private boolean splitsWord(int from) {
    int at = from;
    while (at > 0 && Character.isLetter(text.charAt(at)) && from - at < LONGEST_SUFFIX) {
      at--;
    }
    return at > 0 && text.charAt(at) == '[' && Character.isLetter(text.charAt(at - 1));
  }

  private boolean adjacent(Pair pair) {
    return (pair.open() > 0 && text.charAt(pair.open() - 1) == ']')
        || (pair.end() < text.length() && text.charAt(pair.end()) == '[');
  }

  /** Whether the number of an article or paragraph is what stands in brackets. */
  private boolean referred(Pair pair) {
    String before = text.substring(Math.max(0, pair.open() - LOOK_BACK), pair.open());
    Matcher reference = REFERENCE_BEFORE.matcher(before);
    return reference.find() || before.endsWith("] and ");
  }
}
