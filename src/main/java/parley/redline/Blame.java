package parley.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.draft.Clause;
import parley.draft.Draft;

/** Tells of each word of a text which draft brought it. */
final class Blame {
  /** What a clause is in one draft. */
  record Text(Draft draft, List<Clause> clauses) {
    String words() {
      return Wording.of(draft, clauses);
    }
  }

  /** A word and the place of the text that it came with. */
  private record Sourced(Word word, int text) {}

  private Blame() {}

  /**
   * The words of the last text in runs of one draft each; joined, they are that text.
   *
   * @param texts of one clause, oldest first
   */
  static List<ClauseHistory.Run> of(List<Text> texts) {
    List<Sourced> words = List.of();
    String old = "";
    for (int i = 0; i < texts.size(); i++) {
      String now = texts.get(i).words();
      words = next(words, old, now, i);
      old = now;
    }
    return runs(words, texts);
  }

  private static List<Sourced> next(List<Sourced> old, String oldText, String now, int at) {
    List<Sourced> words = new ArrayList<>();
    int done = 0;
    for (Stretch stretch : Redline.of(oldText, now, Set.of()).stretches()) {
      for (int i = 0; i < stretch.now().size(); i++) {
        Word word = stretch.now().get(i);
        int source = stretch.same() ? old.get(done + i).text() : at;
        // Nobody asks who brought a comma: marks go with the word in front of them.
        boolean mark = !word.spoken() && !words.isEmpty();
        words.add(new Sourced(word, mark ? words.getLast().text() : source));
      }
      done += stretch.old().size();
    }
    return words;
  }

  private static List<ClauseHistory.Run> runs(List<Sourced> words, List<Text> texts) {
    List<ClauseHistory.Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(words.get(i).word().text());
      boolean last = i + 1 == words.size();
      if (last || words.get(i + 1).text() != words.get(i).text()) {
        runs.add(new ClauseHistory.Run(text.toString(), texts.get(words.get(i).text()).draft()));
        text.setLength(0);
      }
    }
    return runs;
  }
}
