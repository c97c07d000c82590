package parley.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.Escapes;
import parley.draft.HolderNote;
import parley.draft.Layout;
import parley.redline.Compilation;

/** A compilation as it is written: who has which words, and what is noted beside a clause. */
final class CompileText {
  private static final Pattern NAMES = Pattern.compile(" {0,2}\\(\\p{Lu}[^()]*\\)[.,;:]?");

  /**
   * Words, and the parties whose they are.
   *
   * @param by empty for words that are agreed
   */
  record Piece(List<String> by, String words) {
    Piece {
      by = List.copyOf(by);
    }
  }

  /**
   * One clause.
   *
   * @param rank of its heading as {@link Layout} has it
   * @param label as the first party that has it prints it
   */
  record Lines(int rank, String label, List<Piece> heading, List<Piece> body, HolderNote note) {
    Lines {
      heading = List.copyOf(heading);
      body = List.copyOf(body);
    }
  }

  private final Compilation compilation;
  private final List<String> parties;
  private final List<Layout> layouts;
  private final OpenBrackets open;

  CompileText(Compilation compilation, List<String> parties) {
    this.compilation = compilation;
    this.parties = parties;
    this.layouts = compilation.drafts().stream().map(Layout::new).toList();
    this.open = new OpenBrackets(compilation);
  }

  Lines lines(Compilation.Provision provision) {
    int first = provision.clauses().firstKey();
    Clause clause = provision.first();
    boolean whole = provision.clauses().values().stream().anyMatch(CompileText::attributed);
    return new Lines(
        layouts.get(first).rank(clause),
        label(first, clause),
        pieces(provision, provision.heading(), whole, new BitSet()),
        pieces(provision, provision.body(), whole, open.in(provision)),
        note(provision));
  }

  /** Brackets with names in a party's own draft are its text, and must not be taken for ours. */
  private static boolean attributed(Clause clause) {
    return clause.brackets().stream().anyMatch(b -> b.kind() == Bracket.Kind.ATTRIBUTED);
  }

  /**
   * The words with the parties whose they are.
   *
   * @param open offsets of brackets that may stay open
   */
  private List<Piece> pieces(
      Compilation.Provision provision,
      List<Compilation.Passage> passages,
      boolean whole,
      BitSet open) {
    SortedMap<Integer, String> texts = OpenBrackets.texts(passages);
    boolean notable = texts.values().stream().anyMatch(Escapes::notable);
    texts.replaceAll((draft, words) -> escaped(words, open));
    if (whole && texts.values().stream().anyMatch(words -> words.indexOf('[') >= 0)) {
      List<Piece> each = new ArrayList<>();
      texts.forEach((draft, words) -> add(each, List.of(parties.get(draft)), words.strip()));
      return each;
    }
    boolean all = provision.clauses().size() == parties.size();
    if (notable) {
      return variants(texts, all);
    }
    List<String> holders = provision.clauses().keySet().stream().map(parties::get).toList();
    List<Piece> pieces = new ArrayList<>();
    for (Compilation.Passage passage : guarded(passages)) {
      String words = passage.first();
      if (passage.shared()) {
        add(pieces, all ? List.of() : holders, words);
      } else {
        vary(pieces, passage.readings());
      }
    }
    return pieces;
  }

  /**
   * Moves names in round brackets into words that parties have of their own in front of them: the
   * notation would take them for the names of those parties.
   */
  private static List<Compilation.Passage> guarded(List<Compilation.Passage> passages) {
    List<Compilation.Passage> guarded = new ArrayList<>();
    for (Compilation.Passage passage : passages) {
      Matcher names = NAMES.matcher(passage.first());
      boolean after = !guarded.isEmpty() && !guarded.getLast().shared();
      if (!after || !passage.shared() || !names.lookingAt()) {
        guarded.add(passage);
        continue;
      }
      SortedMap<Integer, String> before = new TreeMap<>();
      SortedMap<Integer, String> rest = new TreeMap<>();
      Compilation.Passage own = guarded.removeLast();
      passage
          .readings()
          .forEach(
              (draft, words) -> {
                int end = Math.min(words.length(), names.end());
                before.put(draft, own.in(draft) + words.substring(0, end));
                rest.put(draft, words.substring(end));
              });
      guarded.add(new Compilation.Passage(false, before));
      guarded.add(new Compilation.Passage(true, rest));
    }
    return guarded;
  }

  private static String escaped(String words, BitSet open) {
    BitSet loose = Escapes.loose(words);
    loose.andNot(open);
    return Escapes.put(words, loose);
  }

  /**
   * The label of a clause as it is printed, with the colon of an option: without it the label would
   * be words.
   */
  private String label(int draft, Clause clause) {
    Draft whole = compilation.drafts().get(draft);
    String text = whole.document().text();
    int at = text.indexOf(clause.label(), clause.span().start()) + clause.label().length();
    while (at < clause.span().end() && text.charAt(at) == '*') {
      at++;
    }
    boolean colon = at < clause.span().end() && text.charAt(at) == ':';
    boolean worded = clause.label().indexOf(' ') > 0;
    return colon && worded && clause.heading().isEmpty() ? clause.label() + ":" : clause.label();
  }

  /** Adds words to the last piece, if they have the same parties. */
  private static void add(List<Piece> pieces, List<String> by, String words) {
    if (!pieces.isEmpty() && pieces.getLast().by().equals(by)) {
      pieces.add(new Piece(by, pieces.removeLast().words() + words));
    } else if (!words.isEmpty()) {
      pieces.add(new Piece(by, words));
    }
  }

  /** The readings of a whole text; one that all parties have is agreed. */
  private List<Piece> variants(SortedMap<Integer, String> readings, boolean all) {
    List<Piece> pieces = variants(readings);
    boolean agreed = all && pieces.size() == 1 && pieces.getFirst().by().size() == parties.size();
    return agreed ? List.of(new Piece(List.of(), pieces.getFirst().words())) : pieces;
  }

  /** Each reading once, with all parties that have it; readings without words are left out. */
  private List<Piece> variants(SortedMap<Integer, String> readings) {
    Map<String, List<String>> by = new LinkedHashMap<>();
    readings.forEach(
        (draft, words) ->
            by.computeIfAbsent(words, one -> new ArrayList<>()).add(parties.get(draft)));
    List<Piece> pieces = new ArrayList<>();
    by.forEach((words, who) -> add(pieces, who, words.isBlank() ? "" : words));
    return pieces;
  }

  /**
   * Adds what parties have instead of one another. Blanks at the ends stand outside the brackets
   * where no party's words lose or gain one by it.
   */
  private void vary(List<Piece> pieces, SortedMap<Integer, String> readings) {
    boolean blankBefore = pieces.isEmpty() || pieces.getLast().words().endsWith(" ");
    List<String> worded = readings.values().stream().filter(words -> !words.isBlank()).toList();
    if (worded.isEmpty()) {
      add(pieces, List.of(), " ");
      return;
    }
    boolean trailing = worded.stream().allMatch(words -> words.endsWith(" "));
    boolean others =
        readings.values().stream()
            .filter(String::isBlank)
            .allMatch(words -> blankBefore ? words.isEmpty() : !words.isEmpty());
    if (!trailing || !others) {
      boolean blank = readings.values().stream().anyMatch(w -> w.isBlank() && !w.isEmpty());
      pieces.addAll(variants(blank ? behind(lastWord(pieces), readings) : readings));
      return;
    }
    SortedMap<Integer, String> bare = new TreeMap<>();
    readings.forEach((draft, words) -> bare.put(draft, words.stripTrailing()));
    pieces.addAll(variants(bare));
    add(pieces, List.of(), " ");
  }

  private static SortedMap<Integer, String> behind(String word, SortedMap<Integer, String> texts) {
    SortedMap<Integer, String> whole = new TreeMap<>();
    texts.forEach((draft, text) -> whole.put(draft, word + text));
    return whole;
  }

  /** Takes the last word off: where parties differ in a blank, it has to be told with a word. */
  private static String lastWord(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return "";
    }
    Piece last = pieces.removeLast();
    int from = last.words().stripTrailing().lastIndexOf(' ') + 1;
    add(pieces, last.by(), last.words().substring(0, from));
    return last.words().substring(from);
  }

  private HolderNote note(Compilation.Provision provision) {
    Map<String, String> labels = new LinkedHashMap<>();
    provision.clauses().forEach((draft, c) -> labels.put(parties.get(draft), label(draft, c)));
    boolean same = labels.values().stream().distinct().count() == 1 && !bare(provision);
    boolean labelled = labels.values().stream().anyMatch(label -> !label.isEmpty());
    boolean all = labels.size() == parties.size();
    List<String> only = all || !labelled ? List.of() : List.copyOf(labels.keySet());
    return new HolderNote(only, same ? Map.of() : labels, elsewhere(provision));
  }

  /** Whether a party has a label alone where another has words on its line. */
  private boolean bare(Compilation.Provision provision) {
    int first = provision.clauses().firstKey();
    boolean headed = layouts.get(first).rank(provision.first()) > 0;
    List<Compilation.Passage> line = new ArrayList<>(provision.heading());
    line.addAll(headed ? List.of() : provision.body());
    return !line.isEmpty()
        && provision.clauses().keySet().stream()
            .anyMatch(draft -> line.stream().allMatch(p -> p.in(draft).isBlank()));
  }

  private String elsewhere(Compilation.Provision provision) {
    if (provision.elsewhere() == Compilation.NOWHERE) {
      return "";
    }
    var other = compilation.provisions().get(provision.elsewhere()).clauses();
    return ChangeNames.ids(List.of(compilation.provisions().get(provision.elsewhere()).first()))
        + " by "
        + parties.get(other.firstKey());
  }
}
