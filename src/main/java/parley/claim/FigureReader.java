package parley.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Paragraph;
import parley.corpus.Span;

/** Reads the figures of one report: what they measure, whose it is, and whether it is there yet. */
final class FigureReader {
  private static final Map<String, String> COUNTRIES = countries();
  private static final Set<String> HOLDING = Grammar.list("figures.holding");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> POSSESSIVES = Grammar.list("possessives");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> HOLLOW = Grammar.list("figures.hollow");
  private static final Set<String> BREAKS = Grammar.list("figures.breaks");
  private static final Set<String> LEADING = Grammar.list("figures.leading");

  /** What is measured is named in at most so many words. */
  private static final int PHRASE = 6;

  /** A bare number has the unit of the last one if it is less than so many times as large. */
  private static final BigDecimal MAGNITUDE = BigDecimal.valueOf(20);

  private final Document document;
  private final Actors actors;
  private final String folded;
  private final List<Figure> found = new ArrayList<>();

  FigureReader(Document document, Actors actors) {
    this.document = document;
    this.actors = actors;
    this.folded = Typography.fold(document.text());
  }

  private static Map<String, String> countries() {
    var countries = new TreeMap<String, String>();
    for (List<String> row : Grammar.table("countries.tsv")) {
      countries.put(row.get(0), row.get(0));
      List.of(row.get(1).split(", ")).forEach(people -> countries.put(people, row.get(0)));
      countries.putIfAbsent(row.get(2), row.get(0));
    }
    return countries;
  }

  List<Figure> read() {
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.role() == Paragraph.Role.PROSE) {
        Figure last = null;
        String owner = "";
        Set<String> abbreviations = actors.lexicon().abbreviations();
        for (Span span : Sentences.of(folded, paragraph.span(), abbreviations)) {
          List<Word> words = Words.of(folded, span);
          for (Amount amount :
              new Amounts(folded, words, actors.lexicon().speech(), document.metadata().date())
                  .all()) {
            var figure = figure(paragraph, words, amount, last, owner);
            if (!figure.unit().isEmpty() || figure.values().size() == 2 || isWeighty(figure)) {
              found.add(figure);
              last = figure.days().isEmpty() ? figure : last;
            }
          }
          owner = firstOwner(words, words.size(), owner);
        }
      }
    }
    return List.copyOf(found);
  }

  /** A bare number is kept when something tells what it measures. */
  private static boolean isWeighty(Figure figure) {
    return !figure.of().isEmpty();
  }

  private Figure figure(
      Paragraph paragraph, List<Word> words, Amount amount, @Nullable Figure last, String owner) {
    Span what = what(words, amount);
    String of = what == null ? "" : plain(what);
    boolean inherits = amount.unit().isEmpty() && last != null && comparable(amount, last);
    String unit = inherits && last != null ? last.unit() : amount.unit();
    return new Figure(
        document,
        paragraph.number(),
        span(words, amount),
        amount.bound(),
        amount.values(),
        amount.days(),
        unit,
        of,
        amount.isDate() ? "" : whose(words, amount, what, owner),
        amount.isDate() ? null : status(words, amount));
  }

  private static boolean comparable(Amount amount, Figure last) {
    if (last.values().isEmpty() || amount.values().isEmpty() || last.unit().equals("percent")) {
      return false;
    }
    BigDecimal one = amount.values().getFirst().max(BigDecimal.ONE);
    BigDecimal other = last.values().getFirst().max(BigDecimal.ONE);
    return one.compareTo(other.multiply(MAGNITUDE)) < 0
        && other.compareTo(one.multiply(MAGNITUDE)) < 0;
  }

  private Span span(List<Word> words, Amount amount) {
    int start = words.get(amount.from()).start();
    int end = words.get(amount.to() - 1).end();
    boolean sign = start > 0 && "$€£¥".indexOf(folded.charAt(start - 1)) >= 0;
    boolean percent = end < folded.length() && folded.charAt(end) == '%';
    return new Span(sign ? start - 1 : start, percent ? end + 1 : end);
  }

  private String plain(Span span) {
    String words = folded.substring(span.start(), span.end()).replaceAll("[\"\\s]+", " ").strip();
    String first = words.substring(0, Math.max(0, words.indexOf(' ')));
    return POSSESSIVES.contains(Typography.lower(first))
        ? words.substring(first.length() + 1)
        : words;
  }

  /** The words that tell what is measured, or null. */
  private @Nullable Span what(List<Word> words, Amount amount) {
    int to = amount.to();
    if (amount.compound() || amount.unit().equals("year")) {
      return phrase(words, to);
    }
    if (to < words.size() && words.get(to).lower().equals("of")) {
      return phrase(words, to + 1);
    }
    int at = amount.from() - 1;
    while (at > 0 && DETERMINERS.contains(words.get(at).lower())) {
      at--;
    }
    boolean of = at > 1 && words.get(at).lower().equals("of");
    if (of && HOLDING.contains(words.get(at - 1).lower())) {
      at--;
    }
    String word = at > 0 ? words.get(at).lower() : "";
    return LEADING.contains(word) || HOLDING.contains(word) ? before(words, at) : null;
  }

  /** The noun phrase that begins at a word. */
  private @Nullable Span phrase(List<Word> words, int from) {
    int first = from;
    while (first < words.size()
        && (DETERMINERS.contains(words.get(first).lower())
            || words.get(first).lower().equals("old"))) {
      first++;
    }
    int to = first;
    while (to < words.size() && to - first < PHRASE && (to == 0 || !breaks(words, to))) {
      to++;
    }
    return to == first ? null : new Span(words.get(first).start(), words.get(to - 1).end());
  }

  private boolean breaks(List<Word> words, int at) {
    String gap = folded.substring(words.get(at - 1).end(), words.get(at).start());
    String word = words.get(at).lower();
    return (!gap.replace("\"", "").isBlank() && !gap.equals("-"))
        || PREPOSITIONS.contains(word)
        || Grammar.list("auxiliaries").contains(word)
        || Grammar.list("relatives").contains(word)
        || actors.lexicon().speech().contains(word)
        || Grammar.list("terminators").contains(word)
        || BREAKS.contains(word)
        || HOLLOW.contains(word)
        || word.equals("and");
  }

  /** The noun phrase that ends before a word. */
  private @Nullable Span before(List<Word> words, int end) {
    int from = end;
    while (from > 0 && end - from < PHRASE && !opens(words, from, end)) {
      from--;
    }
    while (from < end && isPlainDeterminer(words.get(from).lower())) {
      from++;
    }
    boolean hollow = from == end || (from + 1 == end && HOLLOW.contains(words.get(from).lower()));
    return hollow ? null : new Span(words.get(from).start(), words.get(end - 1).end());
  }

  private static boolean isPlainDeterminer(String word) {
    return DETERMINERS.contains(word) && !POSSESSIVES.contains(word);
  }

  private boolean opens(List<Word> words, int from, int end) {
    Word word = words.get(from - 1);
    boolean mark =
        from < words.size()
            && from < end
            && folded.substring(word.end(), words.get(from).start()).matches(".*[,;:—].*");
    boolean determined = from < end && DETERMINERS.contains(words.get(from).lower());
    boolean of = word.lower().equals("of") && from < end;
    return mark
        || determined
        || (!of && (PREPOSITIONS.contains(word.lower()) || word.lower().equals("and")))
        || Grammar.list("auxiliaries").contains(word.lower())
        || actors.lexicon().speech().contains(word.lower());
  }

  /** Whose it is: a possessor or a people in what is measured, else the last one named before. */
  private String whose(List<Word> words, Amount amount, @Nullable Span what, String owner) {
    if (what != null) {
      String inside = "";
      boolean own = false;
      for (Word word : words) {
        if (what.start() <= word.start() && word.end() <= what.end()) {
          String name = name(word);
          inside = name.isEmpty() ? inside : name;
          own |= POSSESSIVES.contains(word.lower());
        }
      }
      if (!inside.isEmpty()) {
        return inside;
      }
      if (own) {
        return firstOwner(words, amount.from(), owner);
      }
    }
    return amount.compound() ? "" : actor(words, amount.from());
  }

  /** Who acts on it in the clause, no preposition between them, else a possessor named before. */
  private String actor(List<Word> words, int end) {
    String possessor = "";
    boolean direct = true;
    for (int i = end - 1; i >= 0; i--) {
      Word word = words.get(i);
      String name = name(word);
      boolean acts = !name.isEmpty() && !isPossessor(word, words.get(i + 1), name);
      if (acts && direct) {
        return name;
      }
      direct &= !PREPOSITIONS.contains(word.lower());
      possessor = possessor.isEmpty() && !name.isEmpty() && !acts ? name : possessor;
      if (i > 0 && marked(words, i)) {
        break;
      }
    }
    return possessor;
  }

  /** "Norland's fleet", "the Norlandic fleet"; "Norlandic officials" act. */
  private boolean isPossessor(Word word, Word next, String name) {
    boolean adjective = word.joined() || !folded.substring(word.start(), word.end()).equals(name);
    boolean office = Grammar.list("agents").contains(next.lower());
    return (word.possessive() || adjective) && !office;
  }

  /** Whether a mark stands before a word that begins a clause. */
  private boolean marked(List<Word> words, int at) {
    String gap =
        folded.substring(
            words.get(at - 1).end(), words.get(Math.min(at, words.size() - 1)).start());
    return gap.matches(".*[,;:—].*");
  }

  /** "Its" is that of the one named first, who mostly is the subject. */
  private String firstOwner(List<Word> words, int end, String otherwise) {
    for (int i = 0; i < end; i++) {
      if (!name(words.get(i)).isEmpty()) {
        return name(words.get(i));
      }
    }
    return otherwise;
  }

  /** The country or party that a word names, or nothing. */
  private String name(Word word) {
    if (!word.capital()) {
      return "";
    }
    String text = folded.substring(word.start(), word.end());
    String bare =
        word.possessive() && text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    String country =
        COUNTRIES.get(bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare);
    if (country != null) {
      return country;
    }
    String party = actors.party(bare);
    boolean owner = word.possessive() && !Weekdays.NAMES.contains(word.lower());
    return party != null ? party : owner ? bare : "";
  }

  private Figure.@Nullable Status status(List<Word> words, Amount amount) {
    int from = amount.from();
    while (from > 0
        && !folded
            .substring(words.get(from - 1).end(), words.get(from).start())
            .matches(".*[,;:—].*")) {
      from--;
    }
    String before =
        Typography.lower(
            folded.substring(words.get(from).start(), words.get(amount.to() - 1).end()));
    int end = Math.min(words.size(), amount.to() + PHRASE);
    String clause =
        before
            + " "
            + Typography.lower(
                folded.substring(words.get(amount.to() - 1).end(), words.get(end - 1).end()));
    if (has(before, "figures.demanded")) {
      return Figure.Status.DEMANDED;
    }
    if (has(clause, "figures.planned")) {
      return Figure.Status.PLANNED;
    }
    if (has(before, "figures.past")) {
      return Figure.Status.PAST;
    }
    return has(clause, "figures.now") ? Figure.Status.NOW : null;
  }

  private static boolean has(String clause, String list) {
    String padded = " " + clause.replaceAll("[^\\p{L}\\d']+", " ") + " ";
    return Grammar.list(list).stream().anyMatch(word -> padded.contains(" " + word + " "));
  }
}
