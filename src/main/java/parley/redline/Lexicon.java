package parley.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * The words of one draft as numbers, counted from 0 in the order in which their stems first occur.
 */
final class Lexicon {
  private static final int[] NONE = {};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  /** The words of a clause: those of its heading and those of its own text, by their numbers. */
  static final class Text {
    private final int[] heading;
    private final int[] body;

    private Text(int[] heading, int[] body) {
      this.heading = heading;
      this.body = body;
    }

    int[] heading() {
      return heading;
    }

    int[] body() {
      return body;
    }
  }

  private Lexicon() {}

  /** Reads all clauses of a draft. */
  static Lexicon of(Draft draft) {
    Lexicon lexicon = new Lexicon();
    for (Clause clause : draft.clauses()) {
      String heading = clause.heading();
      int[] head = heading.isEmpty() ? NONE : lexicon.read(heading);
      lexicon.texts.add(new Text(head, lexicon.read(draft.text(clause))));
    }
    return lexicon;
  }

  /** The stems by their numbers. */
  List<String> stems() {
    return stems;
  }

  /** The words of the clauses, in the order of the draft. */
  List<Text> texts() {
    return texts;
  }

  private int[] read(String text) {
    List<String> keys = Word.spoken(text);
    int[] read = new int[keys.size()];
    for (int i = 0; i < read.length; i++) {
      Integer known = forms.get(keys.get(i));
      read[i] = known == null ? number(keys.get(i)) : known;
    }
    return read;
  }

  private int number(String key) {
    String stem = Stem.of(Word.lower(key));
    Integer known = numbers.get(stem);
    int number = known == null ? stems.size() : known;
    if (known == null) {
      stems.add(stem);
      numbers.put(stem, number);
    }
    forms.put(key, number);
    return number;
  }
}
