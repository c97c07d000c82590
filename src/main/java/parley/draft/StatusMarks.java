package parley.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.corpus.Document;
import parley.corpus.Mark;
import parley.corpus.Metadata;
import parley.corpus.Notice;
import parley.corpus.Span;
import parley.corpus.Stage;

/**
 * How far the clauses of a draft are agreed by its own notation: by a mark at the start or the end
 * of a clause, such as {@code (agreed ad ref)}, or by a colour or a kind of type that its legend
 * explains. A mark on a clause holds for those under it. What is adopted has no such marks.
 */
public final class StatusMarks {
  /** Of the letters of a clause, what has to bear the colour of agreement. */
  private static final double NEARLY_ALL = 0.9;

  private static final Pattern MARK =
      Pattern.compile("[(\\[]([^()\\[\\]\\n]{2,60})[)\\]]|[–—-] ([^–—\\n]{2,40})$");
  private static final Pattern BEFORE = Pattern.compile("[\\s*_#>|.:)–—-]*");
  private static final Pattern AFTER = Pattern.compile("(?:[\\s*_.;:,|]|\\[\\^[^\\]]*\\])*");
  private static final Map<String, Pattern> TYPES =
      Map.of(
          "bold", Pattern.compile("\\*\\*(?!\\s)((?:[^*]|\\*(?!\\*))+)\\*\\*|__([^_]+)__"),
          "italic", Pattern.compile("(?<![*\\w])\\*(?![*\\s])([^*\\n]+)\\*(?!\\*)"),
          "underlined", Pattern.compile("<u>([^<]+)</u>"),
          "struck", Pattern.compile("~~([^~]+)~~"));

  /** Words that bear a colour or a kind of type with a meaning. */
  private record Toned(Span span, ClauseState state, String words) {}

  private final Draft draft;
  private final Document document;
  private final String text;
  private final Legend legend;
  private final List<Toned> toned;
  private final boolean adopted;

  private StatusMarks(Draft draft) {
    this.draft = draft;
    this.document = draft.document();
    this.text = document.text();
    this.legend = Legend.of(document);
    this.toned = toned();
    Metadata metadata = document.metadata();
    this.adopted =
        metadata.stage() == Stage.FINAL && !metadata.inferred().contains(Metadata.Field.STAGE);
  }

  public static StatusMarks of(Draft draft) {
    return new StatusMarks(draft);
  }

  /** The mark that decides the state of a clause: its own, else that of a clause above it. */
  public Optional<StatusMark> on(Clause clause) {
    if (adopted) {
      return Optional.empty();
    }
    Optional<StatusMark> found = Optional.empty();
    for (Optional<Clause> at = Optional.of(clause); at.isPresent() && found.isEmpty(); ) {
      found = written(at.get());
      at = draft.parent(at.get());
    }
    return found.or(() -> coloured(clause));
  }

  // Marks in words

  private Optional<StatusMark> written(Clause clause) {
    int start = clause.span().start();
    Span heading = new Span(start, Math.max(start, clause.body().start()));
    return in(heading, false).or(() -> in(clause.body(), true));
  }

  /** The first mark in a range; in a text only one at its start or its end. */
  private Optional<StatusMark> in(Span range, boolean atEdges) {
    String words = range.of(text).stripTrailing();
    for (Matcher mark = MARK.matcher(words); mark.find(); ) {
      boolean dash = mark.group(1) == null;
      String inside = inside(mark);
      boolean edge = fits(BEFORE, words, 0, mark.start()) || ends(words, mark.end());
      Optional<ClauseState> state = legend.mark(inside).filter(s -> edge || !atEdges);
      if (state.isPresent() && !(dash && atEdges)) {
        Span span = new Span(range.start() + mark.start(), range.start() + mark.end());
        return Optional.of(new StatusMark(state.get(), inside.strip(), span));
      }
    }
    return Optional.empty();
  }

  /** The words of a mark: those in its brackets or behind its dash. */
  private static String inside(Matcher mark) {
    return mark.group(1) == null ? mark.group(2) : mark.group(1);
  }

  private static boolean ends(String words, int from) {
    return fits(AFTER, words, from, words.length());
  }

  private static boolean fits(Pattern pattern, String words, int from, int to) {
    return pattern.matcher(words).region(from, to).matches();
  }

  /** A heading without the mark at its end. */
  public static String unmarked(String heading) {
    String words = heading.stripTrailing();
    for (Matcher mark = MARK.matcher(words); mark.find(); ) {
      if (StatusWords.mark(inside(mark)).isPresent() && ends(words, mark.end())) {
        return words.substring(0, mark.start()).stripTrailing();
      }
    }
    return heading;
  }

  // Colours and type

  private List<Toned> toned() {
    if (legend.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Toned>();
    for (Mark mark : document.marks()) {
      if (mark.kind() != Mark.Kind.COMMENT) {
        String own = mark.value().strip();
        String name = legend.words(own).isEmpty() ? Colours.name(own) : own;
        legend
            .state(name)
            .filter(state -> !name.equals(Legend.PLAIN))
            .ifPresent(state -> found.add(new Toned(mark.span(), state, legend.words(name))));
      }
    }
    TYPES.forEach(
        (name, type) ->
            legend
                .state(name)
                .ifPresent(
                    state -> {
                      for (Matcher run = type.matcher(text); run.find(); ) {
                        Span span = new Span(run.start(), run.end());
                        found.add(new Toned(span, state, legend.words(name)));
                      }
                    }));
    return found;
  }

  private Optional<StatusMark> coloured(Clause clause) {
    if (toned.isEmpty()) {
      return Optional.empty();
    }
    Span own = own(clause);
    int letters = letters(own);
    if (letters == 0) {
      return Optional.empty();
    }
    var share = new EnumMap<ClauseState, Integer>(ClauseState.class);
    var first = new EnumMap<ClauseState, Toned>(ClauseState.class);
    int agreed = 0;
    for (Toned one : toned) {
      int common = common(one.span(), own);
      if (common > 0) {
        share.merge(one.state(), common, Integer::sum);
        first.putIfAbsent(one.state(), one);
        agreed += one.state().agreed() ? common : 0;
      }
    }
    ClauseState last = share.keySet().stream().reduce((a, b) -> b).orElse(null);
    boolean whole = agreed >= NEARLY_ALL * letters;
    boolean open = last == ClauseState.PROPOSED || last == ClauseState.OPEN;
    Toned decisive = last == null ? null : first.get(last);
    if (decisive != null && (open || whole)) {
      return Optional.of(new StatusMark(decisive.state(), decisive.words(), own));
    }
    return plain(own);
  }

  /** Its words; a clause that is nothing but a heading has those of the heading. */
  private static Span own(Clause clause) {
    return clause.body().isEmpty() ? clause.span() : clause.body();
  }

  /** What words without a colour are, where the legend says so or has a colour for agreed ones. */
  private Optional<StatusMark> plain(Span own) {
    Optional<ClauseState> said = legend.state(Legend.PLAIN);
    if (said.isEmpty() && !legend.marksAgreement()) {
      return Optional.empty();
    }
    String words = legend.words(Legend.PLAIN);
    return Optional.of(new StatusMark(said.orElse(ClauseState.PROPOSED), words, own));
  }

  private int common(Span one, Span other) {
    int from = Math.max(one.start(), other.start());
    int to = Math.min(one.end(), other.end());
    return from < to ? letters(new Span(from, to)) : 0;
  }

  private int letters(Span span) {
    return (int) span.of(text).chars().filter(Character::isLetterOrDigit).count();
  }

  // What cannot be told

  /** Colours that no legend explains, and a legend whose colours the file does not have. */
  static List<Notice> notices(Document document, Legend legend) {
    List<String> pens =
        document.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.HIGHLIGHT)
            .map(mark -> Colours.name(mark.value()))
            .filter(name -> !name.equals(Legend.PLAIN))
            .distinct()
            .sorted()
            .toList();
    if (legend.isEmpty() && !pens.isEmpty()) {
      return List.of(
          Notice.warning(
              document.path(),
              null,
              "words are marked in "
                  + String.join(", ", pens)
                  + " and nothing says what that means; say it under 'legend'"));
    }
    return List.of();
  }
}
