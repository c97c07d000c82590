package parley.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Labels that stand twice and numbers that are left out. */
final class Numbering {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  /** A label in its sequence. */
  private record Item(Clause clause, List<Label> readings) {}

  private final Draft draft;
  private final Flaws flaws;
  private final String text;

  Numbering(Draft draft, Flaws flaws) {
    this.draft = draft;
    this.flaws = flaws;
    this.text = draft.document().text();
  }

  void find() {
    Map<String, List<Item>> sequences = new LinkedHashMap<>();
    for (Clause clause : draft.clauses()) {
      List<Label> readings = LabelReader.readings(clause);
      if (!readings.isEmpty() && !readings.getFirst().bullet() && !readings.getFirst().option()) {
        String sequence = holder(clause) + " " + readings.getFirst().shape();
        sequences.computeIfAbsent(sequence, s -> new ArrayList<>()).add(new Item(clause, readings));
      }
    }
    sequences.values().forEach(this::sequence);
  }

  /** The clause that numbering goes on in: articles count on through chapters, not into annexes. */
  private int holder(Clause clause) {
    Optional<Clause> above = draft.parent(clause);
    while (above.isPresent() && passes(above.get())) {
      above = draft.parent(above.get());
    }
    return above.map(Clause::index).orElse(-1);
  }

  private static boolean passes(Clause clause) {
    return switch (clause.level()) {
      case PART, TITLE, CHAPTER, SECTION -> true;
      case PLAIN -> clause.label().isEmpty();
      case ARTICLE, PARAGRAPH, POINT, RECITAL, ANNEX -> false;
    };
  }

  private void sequence(List<Item> items) {
    Map<String, Item> run = new HashMap<>();
    Item last = null;
    for (Item item : items) {
      boolean begins = item.readings().stream().anyMatch(label -> label.numeral().first());
      String core = item.readings().getFirst().core();
      boolean goesOn = last != null && follows(item, last);
      Item same = run.get(core);
      if (begins && !goesOn && (last == null || apart(item, last))) {
        run.clear();
      } else if (same != null && flaws.labelled(item.clause())) {
        twice(item, same);
      } else if (same == null && last != null && !goesOn && flaws.labelled(item.clause())) {
        gap(item, last);
      }
      run.put(core, item);
      last = item;
    }
  }

  /** Whether a first number begins a sequence anew, and is not one that stands twice. */
  private static boolean apart(Item item, Item last) {
    return !core(item).equals(core(last)) || item.clause().parent() != last.clause().parent();
  }

  private static String core(Item item) {
    return item.readings().getFirst().core();
  }

  private static boolean follows(Item item, Item last) {
    return item.readings().stream()
        .anyMatch(
            one -> last.readings().stream().anyMatch(two -> one.numeral().follows(two.numeral())));
  }

  private void twice(Item item, Item first) {
    Clause clause = item.clause();
    if (alternatives(first.clause(), clause)) {
      return;
    }
    flaws.add(
        Flaw.Rule.LABEL_TWICE,
        clause,
        clause.span().start(),
        "‘" + clause.label() + "’ stands in line " + first.clause().line() + " already",
        clause.label());
  }

  /** Whether two clauses stand in different options, of which one will go. */
  private boolean alternatives(Clause first, Clause second) {
    return draft.clauses().subList(first.index() + 1, second.index() + 1).stream()
        .anyMatch(Marks::option);
  }

  /** The first number that is missing, unless it stands in the running text between the two. */
  private void gap(Item item, Item last) {
    String missing = null;
    int least = Integer.MAX_VALUE;
    for (Label one : item.readings()) {
      for (Label two : last.readings()) {
        boolean like =
            one.numeral().style() == two.numeral().style()
                && one.numeral().head().equals(two.numeral().head());
        int gap = one.numeral().gap(two.numeral());
        if (like && gap > 0 && gap < least) {
          least = gap;
          missing = written(two.numeral());
        }
      }
    }
    if (missing != null && !inline(missing, last.clause(), item.clause())) {
      Clause clause = item.clause();
      String label = clause.label();
      flaws.add(
          Flaw.Rule.NUMBERING_GAP,
          clause,
          clause.span().start(),
          "‘" + label + "’ follows ‘" + last.clause().label() + "’: " + missing + " is left out",
          label);
    }
  }

  /** The number after another one, in its style. */
  private static @Nullable String written(Numeral numeral) {
    int next = numeral.value() + 1;
    return switch (numeral.style()) {
      case DECIMAL -> numeral.head() + next;
      case LOWER_LETTER -> next <= 26 ? LETTERS.substring(next - 1, next) : null;
      case UPPER_LETTER ->
          next <= 26 ? LETTERS.toUpperCase(Locale.ROOT).substring(next - 1, next) : null;
      case LOWER_ROMAN -> Numeral.roman(next);
      case UPPER_ROMAN -> Numeral.roman(next).toUpperCase(Locale.ROOT);
      case DOUBLE_LETTER, BULLET -> null;
    };
  }

  private boolean inline(String missing, Clause from, Clause to) {
    String number = Pattern.quote(missing);
    return Pattern.compile("(?<![\\p{L}\\p{N}.,])(?:\\(?" + number + "\\)|" + number + "\\.\\s)")
        .matcher(text)
        .region(from.body().start(), to.span().start())
        .find();
  }
}
