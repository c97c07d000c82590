package parley.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.HolderNote;
import parley.draft.Layout;
import parley.redline.Compilation;

/** A compilation as it is written: who has which words, and what is noted beside a clause. */
final class CompileText {
  /** Marks that would join with brackets put in between. */
  private static final Pattern NOTATION = Pattern.compile("[\\[\\]{}`]");

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

  CompileText(Compilation compilation, List<String> parties) {
    this.compilation = compilation;
    this.parties = parties;
    this.layouts = compilation.drafts().stream().map(Layout::new).toList();
  }

  Lines lines(Compilation.Provision provision) {
    int first = provision.clauses().firstKey();
    Clause clause = provision.first();
    boolean whole = provision.clauses().values().stream().anyMatch(CompileText::attributed);
    return new Lines(
        layouts.get(first).rank(clause),
        clause.label(),
        pieces(provision, provision.heading(), whole),
        pieces(provision, provision.body(), whole),
        note(provision));
  }

  /** Brackets with names in a party's own draft are its text, and must not be taken for ours. */
  private static boolean attributed(Clause clause) {
    return clause.brackets().stream().anyMatch(b -> b.kind() == Bracket.Kind.ATTRIBUTED);
  }

  private List<Piece> pieces(
      Compilation.Provision provision, List<Compilation.Passage> passages, boolean whole) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (Compilation.Passage passage : passages) {
      passage.readings().forEach((draft, words) -> texts.merge(draft, words, String::concat));
    }
    texts.replaceAll((draft, words) -> balanced(words));
    if (whole && texts.values().stream().anyMatch(words -> words.indexOf('[') >= 0)) {
      List<Piece> each = new ArrayList<>();
      texts.forEach((draft, words) -> add(each, List.of(parties.get(draft)), words.strip()));
      return each;
    }
    boolean all = provision.clauses().size() == parties.size();
    if (texts.values().stream().anyMatch(words -> NOTATION.matcher(words).find())) {
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

  /** Adds words to the last piece, if they have the same parties. */
  private static void add(List<Piece> pieces, List<String> by, String words) {
    if (!pieces.isEmpty() && pieces.getLast().by().equals(by)) {
      pieces.add(new Piece(by, pieces.removeLast().words() + words));
    } else if (!words.isEmpty()) {
      pieces.add(new Piece(by, words));
    }
  }

  /** The words with a backslash before brackets and backticks that open or close nothing. */
  private static String balanced(String words) {
    if (!NOTATION.matcher(words).find()) {
      return words;
    }
    BitSet loose = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open.push(i);
      } else if (c == ']' && open.pollFirst() == null) {
        loose.set(i);
      }
    }
    open.forEach(loose::set);
    if (words.chars().filter(c -> c == '`').count() % 2 == 1) {
      loose.set(words.lastIndexOf('`'));
    }
    StringBuilder all = new StringBuilder(words);
    for (int i = loose.previousSetBit(words.length()); i >= 0; i = loose.previousSetBit(i - 1)) {
      all.insert(i, '\\');
    }
    return all.toString();
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
    provision.clauses().forEach((draft, c) -> labels.put(parties.get(draft), c.label()));
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
