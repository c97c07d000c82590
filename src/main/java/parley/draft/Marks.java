package parley.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.corpus.Document;
import parley.corpus.Location;
import parley.corpus.Notice;
import parley.corpus.Party;

/** Brackets and parentheses without their other half, blanks, lone options, empty clauses. */
final class Marks {
  private static final int LONGEST_ENUMERATOR = 4;
  private static final Pattern SENTENCE = Pattern.compile("[.:;!?]\\W*$");
  private static final int LONGEST_HEADING = 60;

  private final Draft draft;
  private final Document document;
  private final Flaws flaws;

  /** The levels of which most clauses have text below their headings. */
  private final Set<Level> usual = EnumSet.noneOf(Level.class);

  Marks(Draft draft, Flaws flaws) {
    this.draft = draft;
    this.document = draft.document();
    this.flaws = flaws;
    Map<Level, Integer> written = new EnumMap<>(Level.class);
    draft
        .clauses()
        .forEach(c -> written.merge(c.level(), c.body().isEmpty() ? -1 : 1, Integer::sum));
    written.forEach(
        (level, surplus) -> {
          if (surplus > 0) {
            usual.add(level);
          }
        });
  }

  void find(List<Party> parties) {
    draft.notices().stream()
        .filter(notice -> notice.kind() == Notice.Kind.UNBALANCED)
        .forEach(this::unbalanced);
    PartyNames names = new PartyNames(document, parties);
    for (Clause clause : draft.clauses()) {
      parentheses(clause);
      empty(clause);
      optionAlone(clause);
      clause.brackets().stream()
          .filter(bracket -> bracket.kind() == Bracket.Kind.PLACEHOLDER)
          .forEach(bracket -> placeholder(clause, bracket));
      if (!parties.isEmpty()) {
        clause.brackets().forEach(bracket -> unknown(clause, bracket, names));
      }
    }
  }

  // Halves

  private void unbalanced(Notice notice) {
    Location at = Objects.requireNonNullElse(notice.location(), new Location(1, 1));
    String what = notice.message().split(";", 2)[0];
    flaws.add(Flaw.Rule.UNBALANCED, at, what);
  }

  private void parentheses(Clause clause) {
    int at = half(clause.body().of(document.text()));
    if (at >= 0 && half(whole(unit(clause))) >= 0) {
      int place = clause.body().start() + at;
      String words = line(place);
      boolean opens = document.text().charAt(place) == '(';
      String message = "this parenthesis " + (opens ? "is not closed" : "closes nothing");
      flaws.add(Flaw.Rule.UNBALANCED, clause, place, message + ": ‘" + words + "’", words);
    }
  }

  /** The place of the first parenthesis without its other half, or -1. */
  private static int half(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        open.push(i);
      } else if (text.charAt(i) == ')' && open.poll() == null && !enumerates(text, i)) {
        return i;
      }
    }
    return open.isEmpty() ? -1 : open.getLast();
  }

  /** Whether a closing parenthesis stands behind a number or letter of a list: {@code a)}. */
  private static boolean enumerates(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return from < at && at - from <= LONGEST_ENUMERATOR;
  }

  private Clause unit(Clause clause) {
    return Stream.iterate(Optional.of(clause), Optional::isPresent, c -> c.flatMap(draft::parent))
        .flatMap(Optional::stream)
        .filter(above -> above.level() == Level.ARTICLE || above.parent() < 0)
        .findFirst()
        .orElse(clause);
  }

  private String whole(Clause clause) {
    int to = draft.clauses().get(draft.end(clause) - 1).span().end();
    return document.text().substring(clause.body().start(), Math.max(to, clause.body().start()));
  }

  private String line(int at) {
    int end = Math.min(document.text().length(), at + LONGEST_HEADING);
    String words = document.text().substring(Math.max(0, at - LONGEST_HEADING / 2), end);
    return words.replaceAll("\\s+", " ").strip();
  }

  // Clauses without text

  private void empty(Clause clause) {
    boolean leaf =
        clause.index() + 1 == draft.clauses().size()
            || draft.clauses().get(clause.index() + 1).parent() != clause.index();
    boolean said = !clause.heading().isEmpty() && (sentence(clause) || !usual(clause));
    boolean silent = leaf && clause.body().isEmpty() && !said && !continued(clause);
    if (silent && !clause.label().isEmpty() && flaws.labelled(clause)) {
      String message = "‘" + clause.label() + "’ has no text";
      flaws.add(Flaw.Rule.EMPTY, clause, clause.span().start(), message, clause.label());
    }
  }

  /** Whether what was read as the next clause is the text of this one. */
  private boolean continued(Clause clause) {
    int next = clause.index() + 1;
    return next < draft.clauses().size()
        && !draft.clauses().get(next).label().isEmpty()
        && !flaws.labelled(draft.clauses().get(next));
  }

  /** Whether a heading says something by itself. */
  private static boolean sentence(Clause clause) {
    return clause.heading().length() > LONGEST_HEADING || SENTENCE.matcher(clause.heading()).find();
  }

  /** Whether most clauses of this kind have text below their headings. */
  private boolean usual(Clause clause) {
    return usual.contains(clause.level());
  }

  // Options, parties, blanks

  private void optionAlone(Clause clause) {
    if (option(clause)
        && draft.clauses().stream()
            .noneMatch(o -> !o.equals(clause) && option(o) && unit(o).equals(unit(clause)))) {
      String message = "‘" + clause.label() + "’ has no other option beside it";
      flaws.add(Flaw.Rule.OPTION_ALONE, clause, clause.span().start(), message, clause.label());
    }
  }

  /** Whether a clause is labelled as one of several options. */
  static boolean option(Clause clause) {
    return LabelReader.readings(clause).stream().anyMatch(Label::option);
  }

  private void unknown(Clause clause, Bracket bracket, PartyNames names) {
    BracketParties on = bracket.parties();
    Stream.of(on.propose(), on.support(), on.oppose(), on.reserve())
        .flatMap(List::stream)
        .distinct()
        .filter(name -> !names.known(name))
        .forEach(
            name ->
                flaws.add(
                    Flaw.Rule.PARTY_UNKNOWN,
                    clause,
                    bracket.span().start(),
                    "‘" + name + "’ is no party of this negotiation",
                    name));
  }

  private void placeholder(Clause clause, Bracket bracket) {
    String words = bracket.span().of(document.text()).replaceAll("\\s+", " ");
    String message = "‘" + words + "’ is still to be filled in";
    flaws.add(Flaw.Rule.PLACEHOLDER, clause, bracket.span().start(), message, words);
  }
}
