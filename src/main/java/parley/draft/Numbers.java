package parley.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The clauses of a draft by the numbers of their labels; clauses are meant by their indexes. */
final class Numbers {
  private final List<List<Label>> labels = new ArrayList<>();
  private final List<String> cores = new ArrayList<>();

  /** One past the last of the clauses below each one; asked for at every reference. */
  private final int[] ends;

  /** How many clauses before each one have a number that begins with a digit. */
  private final int[] digits;

  /** How many clauses before each one have a number that begins otherwise. */
  private final int[] letters;

  private final Map<String, List<Integer>> byCore = new HashMap<>();
  private final Map<String, List<Integer>> byAmount = new HashMap<>();

  Numbers(Draft draft) {
    int size = draft.clauses().size();
    ends = new int[size];
    digits = new int[size + 1];
    letters = new int[size + 1];
    for (Clause clause : draft.clauses()) {
      read(clause);
      ends[clause.index()] = draft.end(clause);
    }
  }

  private void read(Clause clause) {
    List<Label> readings = clause.label().isEmpty() ? List.of() : LabelReader.readings(clause);
    int at = labels.size();
    labels.add(readings);
    String core = core(readings);
    cores.add(core);
    boolean digit = !core.isEmpty() && Character.isDigit(core.charAt(0));
    digits[at + 1] = digits[at] + (digit ? 1 : 0);
    letters[at + 1] = letters[at] + (core.isEmpty() || digit ? 0 : 1);
    if (!core.isEmpty()) {
      byCore.computeIfAbsent(folded(core), key -> new ArrayList<>(1)).add(at);
    }
    for (Label label : readings) {
      List<Integer> same =
          byAmount.computeIfAbsent(amount(label.numeral()), key -> new ArrayList<>(1));
      if (same.isEmpty() || same.getLast() != at) {
        same.add(at);
      }
    }
  }

  /** What a numeral comes to, however it is written. */
  private static String amount(Numeral numeral) {
    return numeral.value() + " " + numeral.minor() + " " + numeral.head();
  }

  private static String core(List<Label> readings) {
    for (Label label : readings) {
      if (!label.bullet()) {
        return label.core().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** Equal for words that are the same in any case. */
  private static String folded(String number) {
    StringBuilder folded = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(number.charAt(i))));
    }
    return folded.toString();
  }

  /** The number of a clause in lower case; empty without one. */
  String core(int clause) {
    return cores.get(clause);
  }

  boolean worded(int clause) {
    return labels.get(clause).stream().anyMatch(Label::worded);
  }

  boolean decimal(int clause) {
    return labels.get(clause).stream().anyMatch(label -> label.decimal() && !label.worded());
  }

  /** Whether any clause has a number of several parts: {@code 6.2}. */
  boolean dotted() {
    return cores.stream().anyMatch(core -> core.indexOf('.') > 0);
  }

  /** One past the last of the clauses below a clause. */
  int end(int clause) {
    return ends[clause];
  }

  /** The clauses with a number, as it is printed. */
  List<Integer> with(String number) {
    return byCore.getOrDefault(folded(number), List.of());
  }

  /** The clauses with a number below a clause, at whatever depth. */
  List<Integer> below(int clause, String number) {
    List<Integer> all = with(number);
    int from = place(all, clause + 1);
    return all.subList(from, Math.max(from, place(all, ends[clause])));
  }

  /** The first place of an ascending list that holds at least a value. */
  private static int place(List<Integer> ascending, int least) {
    int from = 0;
    int to = ascending.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ascending.get(middle) < least) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** The clauses with a number, in whatever way it is written: {@code 4} is {@code IV}. */
  List<Integer> like(String number) {
    TreeSet<Integer> like = new TreeSet<>(with(number));
    for (Numeral numeral : numerals(number)) {
      like.addAll(byAmount.getOrDefault(amount(numeral), List.of()));
    }
    return List.copyOf(like);
  }

  private static List<Numeral> numerals(String number) {
    return Character.isDigit(number.charAt(0))
        ? number.matches("[0-9.]+") ? Numeral.decimal(number, "") : List.of()
        : Numeral.letters(number.toUpperCase(Locale.ROOT), "");
  }

  /** Whether a clause below this one has a number in figures, or one in letters. */
  boolean numbersBelow(int clause, boolean inFigures) {
    int[] before = inFigures ? digits : letters;
    return before[ends[clause]] > before[clause + 1];
  }
}
