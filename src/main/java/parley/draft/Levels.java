package parley.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what each clause is called in the structure of its draft. */
final class Levels {
  private static final Set<String> RECITAL_WORDS = WordList.read("recital-words.txt");
  private static final Pattern WORDS = Pattern.compile("\\p{L}++");
  private static final int LONGEST_OPENING = 40;

  private final String text;
  private final List<Node> nodes;
  private final int operative;

  Levels(String text, List<Node> nodes) {
    this.text = text;
    this.nodes = nodes;
    this.operative = firstOperative(nodes);
  }

  /** Index of the first article, or how many clauses there are. */
  private static int firstOperative(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      Label label = nodes.get(i).label();
      if (label != null && label.worded() && label.word().level() == Level.ARTICLE) {
        return i;
      }
    }
    return nodes.size();
  }

  Level of(int i) {
    Node node = nodes.get(i);
    Label label = node.label();
    if (label == null) {
      return recital(i, node) ? Level.RECITAL : Level.PLAIN;
    }
    if (label.worded()) {
      return label.word().level();
    }
    boolean top = top(node);
    if (label.decimal() && label.form().before().isEmpty()) {
      boolean headed = node.at().rank() > 0 || !node.heading().words().isEmpty();
      return top && headed && label.form().parts() == 1 ? Level.ARTICLE : Level.PARAGRAPH;
    }
    boolean numberedRecital = top && label.decimal() && i < operative && operative < nodes.size();
    return numberedRecital
        ? Level.RECITAL
        : label.decimal() && !top ? paragraph(node) : Level.POINT;
  }

  /** A number in brackets is a paragraph right under an article, as in German statutes. */
  private Level paragraph(Node node) {
    Label above = nodes.get(node.parent()).label();
    boolean article = above != null && above.worded() && above.word().level() == Level.ARTICLE;
    return article ? Level.PARAGRAPH : Level.POINT;
  }

  /** Whether no labelled clause but containers stands above. */
  private boolean top(Node node) {
    int above = node.parent();
    while (above >= 0) {
      Label label = nodes.get(above).label();
      if (label != null && !(label.worded() && label.word().level().compareTo(Level.SECTION) < 0)) {
        return false;
      }
      above = nodes.get(above).parent();
    }
    return true;
  }

  /** Whether an unnumbered paragraph begins as recitals do: "Recalling", "Also noting". */
  private boolean recital(int i, Node node) {
    if (node.kind() != Node.Kind.PLAIN) {
      return false;
    }
    int start = node.at().content();
    int end = Math.min(node.at().end(), start + LONGEST_OPENING);
    return WORDS
        .matcher(text)
        .region(start, end)
        .results()
        .limit(i < operative && operative < nodes.size() ? 2 : 1)
        .anyMatch(word -> RECITAL_WORDS.contains(word.group().toLowerCase(Locale.ROOT)));
  }
}
