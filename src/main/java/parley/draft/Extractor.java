package parley.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/** Takes the text of one party out of a draft, in one pass over its brackets and lines. */
final class Extractor {
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
  private static final Pattern NOTHING_BOLD = Pattern.compile("\\*{4} ?");
  private static final Pattern MARKS = Pattern.compile("[\\s#*_>:]+");

  private final Draft draft;
  private final String source;
  private final Set<String> names;
  private final List<Bracket> brackets;
  private final StringBuilder text = new StringBuilder();
  private int unattributed;

  /** The next clause that has not begun yet. */
  private int clause;

  // The line that is being written

  private final StringBuilder line = new StringBuilder();
  private String label = "";
  private boolean emptied;
  private boolean beheaded;
  private boolean opened;
  private @Nullable HolderNote note;

  Extractor(Draft draft, Set<String> names) {
    this.draft = draft;
    this.source = draft.document().text();
    this.names = names;
    this.brackets =
        draft.clauses().stream()
            .flatMap(one -> one.brackets().stream())
            .sorted(Comparator.comparingInt(bracket -> bracket.span().start()))
            .toList();
  }

  Extraction extraction() {
    int at = draft.document().body().start();
    for (int i = 0; i < brackets.size(); i++) {
      Bracket bracket = brackets.get(i);
      if (bracket.span().start() >= at && replaces(bracket)) {
        copy(at, bracket.span().start());
        replace(i);
        at = bracket.span().end();
      }
    }
    copy(at, draft.document().body().end());
    endLine();
    String clean = BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    return new Extraction(clean + "\n", unattributed, parties());
  }

  private Set<String> parties() {
    Set<String> all = new TreeSet<>();
    for (Bracket bracket : brackets) {
      BracketParties by = bracket.parties();
      Stream.of(by.propose(), by.support(), by.oppose(), by.reserve()).forEach(all::addAll);
    }
    return all;
  }

  // Brackets

  private boolean replaces(Bracket bracket) {
    if (bracket.kind() == Bracket.Kind.CONTESTED) {
      unattributed++;
    }
    return bracket.kind() == Bracket.Kind.ATTRIBUTED || noteOf(bracket) != null;
  }

  private @Nullable HolderNote noteOf(Bracket bracket) {
    return bracket.kind() == Bracket.Kind.NOTE
        ? HolderNote.read(bracket.text()).orElse(null)
        : null;
  }

  private void replace(int i) {
    Bracket bracket = brackets.get(i);
    HolderNote here = noteOf(bracket);
    note = here == null ? note : here;
    boolean kept = here == null && keeps(bracket.parties());
    emptied |= here == null && !kept;
    beheaded |= !kept && line.isEmpty();
    opened |= kept;
    String words = kept ? inside(i) : "";
    boolean apart = line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
    line.append(words);
    if (words.isEmpty() && apart && !line.isEmpty() && closesUp(bracket.span().end())) {
      line.setLength(line.length() - 1);
    }
  }

  /** Whether a blank in front of a bracket goes with it: one follows, or a stop. */
  private boolean closesUp(int after) {
    return after < source.length() && " .,;:".indexOf(source.charAt(after)) >= 0;
  }

  private boolean keeps(BracketParties parties) {
    if (anyOf(parties.oppose())) {
      return false;
    }
    boolean own = anyOf(parties.propose()) || anyOf(parties.support()) || anyOf(parties.reserve());
    return own || (parties.propose().isEmpty() && parties.support().isEmpty());
  }

  private boolean anyOf(List<String> parties) {
    return parties.stream().anyMatch(names::contains);
  }

  /** The words in a bracket that is kept; brackets in it that part its own parties are opened. */
  private String inside(int i) {
    Bracket bracket = brackets.get(i);
    Span inner = inner(bracket);
    List<String> outer = bracket.parties().propose();
    StringBuilder words = new StringBuilder();
    int at = inner.start();
    for (int n = i + 1; n < brackets.size(); n++) {
      Bracket nested = brackets.get(n);
      if (nested.span().start() >= inner.end()) {
        break;
      }
      boolean parts =
          outer.size() > 1
              && nested.kind() == Bracket.Kind.ATTRIBUTED
              && nested.span().start() >= at
              && outer.containsAll(nested.parties().propose());
      if (parts) {
        words.append(source, at, nested.span().start());
        words.append(keeps(nested.parties()) ? inside(n) : "");
        at = nested.span().end();
      }
    }
    return words.append(source, at, Math.max(at, inner.end())).toString();
  }

  /** The range between the attribution, or the opening bracket, and the closing one. */
  private Span inner(Bracket bracket) {
    int close = source.lastIndexOf(']', bracket.span().end() - 1);
    int from = bracket.span().start() + 1;
    if (close < from) {
      return new Span(from, bracket.span().end());
    }
    String words = source.substring(from, close);
    if (!words.replace("**", "").strip().equals(bracket.text())) {
      from += words.indexOf(':') + 1;
      from += from < close && source.charAt(from) == ' ' ? 1 : 0;
    }
    return new Span(from, close);
  }

  // Lines

  private void copy(int from, int to) {
    int at = from;
    while (at < to) {
      int newline = source.indexOf('\n', at);
      int end = newline < 0 || newline >= to ? to : newline;
      begin(end);
      line.append(source, at, end);
      if (end < to) {
        endLine();
      }
      at = end + 1;
    }
    begin(to);
  }

  /** Notes the label of a clause that begins before a place. */
  private void begin(int before) {
    while (clause < draft.clauses().size() && draft.clauses().get(clause).span().start() < before) {
      label = draft.clauses().get(clause++).label();
    }
  }

  private void endLine() {
    HolderNote held = note;
    boolean lacking = held != null && names.stream().noneMatch(held::holds);
    String own = held == null ? line.toString() : numbered(line.toString(), held);
    if (emptied || opened || held != null) {
      own = NOTHING_BOLD.matcher(own).replaceAll("");
      own = beheaded ? own.strip() : own.stripTrailing();
    }
    if (!lacking && !(emptied && held == null && bare(own))) {
      text.append(Escapes.taken(own));
    }
    text.append('\n');
    line.setLength(0);
    label = "";
    emptied = false;
    beheaded = false;
    opened = false;
    note = null;
  }

  /** Whether nothing is left but marks and the label of a clause. */
  private boolean bare(String own) {
    String words = MARKS.matcher(own).replaceAll("");
    return words.isEmpty() || words.equals(MARKS.matcher(label).replaceAll(""));
  }

  /** The line with the label that the party prints, where it is another than the printed one. */
  private String numbered(String whole, HolderNote held) {
    if (held.labels().isEmpty()) {
      return whole;
    }
    String printed = held.labels().values().iterator().next();
    String own =
        names.stream()
            .filter(held.labels()::containsKey)
            .map(name -> held.labels().getOrDefault(name, printed))
            .findFirst()
            .orElse(printed);
    int marks = 0;
    while (marks < whole.length() && "# >".indexOf(whole.charAt(marks)) >= 0) {
      marks++;
    }
    if (!whole.startsWith(printed, marks)) {
      return whole;
    }
    String rest = whole.substring(marks + printed.length()).stripLeading();
    String space = own.isEmpty() || rest.isEmpty() ? "" : " ";
    return whole.substring(0, marks) + own + space + rest;
  }
}
