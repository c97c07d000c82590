package parley.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.corpus.Span;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.Level;

/** Drafts built from a few lines, without the parser, and the words of a draft. */
public final class Drafts {
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  private Drafts() {}

  /**
   * A draft with one clause for each line: {@code label | heading | text}, where heading and then
   * label may be left out; two blanks in front for each level below the top.
   */
  public static Draft of(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Clause> clauses = new ArrayList<>();
    List<Integer> above = new ArrayList<>();
    for (String line : lines) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      while (above.size() > depth) {
        above.removeLast();
      }
      clauses.add(clause(line.strip(), text, clauses, above));
      above.add(clauses.size() - 1);
    }
    return new Draft(Documents.plainDraft(text.toString()), clauses, List.of());
  }

  /** The words and marks of a text with one blank between them. */
  public static String words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(word.group());
    }
    return String.join(" ", words);
  }

  /** All that a draft says, labels and headings included, word by word. */
  public static String words(Draft draft) {
    StringBuilder all = new StringBuilder();
    for (Clause clause : draft.clauses()) {
      all.append(clause.label()).append('\n').append(clause.heading()).append('\n');
      all.append(draft.text(clause).replace("**", "")).append('\n');
    }
    return words(all.toString());
  }

  private static Clause clause(
      String line, StringBuilder text, List<Clause> clauses, List<Integer> above) {
    String[] parts = line.split(" *\\| *", -1);
    String label = parts.length > 1 ? parts[0] : "";
    String heading = parts.length > 2 ? parts[1] : "";
    String body = parts[parts.length - 1];
    int start = text.length();
    text.append(label).append(' ').append(heading).append(' ');
    int from = text.length();
    text.append(body).append('\n');
    int index = clauses.size();
    int parent = above.isEmpty() ? -1 : above.getLast();
    String name = label.isEmpty() ? "p" + (index + 1) : label.replaceAll("[().]", "");
    return new Clause(
        (parent < 0 ? "" : clauses.get(parent).id() + "/") + name,
        label,
        label.startsWith("Article") ? Level.ARTICLE : Level.PARAGRAPH,
        heading,
        new Span(from, text.length() - 1),
        new Span(start, text.length()),
        index + 1,
        index + 1,
        index,
        parent,
        above.size(),
        false,
        List.of());
  }
}
