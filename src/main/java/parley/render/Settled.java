package parley.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.corpus.DocumentKind;
import parley.corpus.DocumentReader;
import parley.corpus.Manifest;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.DraftParser;

/**
 * What a Word file with tracked changes says once all of them are accepted, or rejected.
 *
 * @param read the old draft and the new one as they are read from the file; fewer where one is not
 * @param drafts the two as they should be
 */
record Settled(List<Draft> read, List<Draft> drafts) {
  private static final List<String> VIEWS = List.of("base", "accepted");

  private static final Pattern WORD =
      Pattern.compile("\\w+|[^\\w\\s|]", Pattern.UNICODE_CHARACTER_CLASS);

  Settled {
    read = List.copyOf(read);
    drafts = List.copyOf(drafts);
  }

  /** Reads a file that should lead from the first draft to the second. */
  static Settled of(byte[] word, List<Draft> drafts) {
    List<Draft> read = new ArrayList<>();
    for (String view : VIEWS) {
      ReadingOptions options =
          ReadingOptions.DEFAULT.withTracked(view).supposing(DocumentKind.DRAFT);
      Reading reading = new DocumentReader(Manifest.EMPTY, options).read("redline.docx", word);
      if (reading instanceof Reading.Read found) {
        read.add(DraftParser.parse(found.document()));
      }
    }
    return new Settled(read, drafts);
  }

  /** Whether the file leads from the old draft to the new one, word by word, labels included. */
  boolean leads() {
    return read.size() == VIEWS.size()
        && IntStream.range(0, VIEWS.size())
            .allMatch(i -> words(read.get(i)).equals(words(drafts.get(i))));
  }

  /**
   * The paragraphs of the file whose labels are wrong, as {@link parley.corpus.Lines#source} counts
   * them; none if more than labels is.
   */
  Set<Integer> misnumbered() {
    Set<Integer> paragraphs = new HashSet<>();
    for (int i = 0; i < read.size(); i++) {
      List<Clause> there = read.get(i).clauses();
      List<Clause> wanted = drafts.get(i).clauses();
      if (there.size() != wanted.size()) {
        return Set.of();
      }
      for (int at = 0; at < there.size(); at++) {
        Clause clause = there.get(at);
        if (!said(read.get(i), clause).equals(said(drafts.get(i), wanted.get(at)))) {
          return Set.of();
        }
        if (!words(clause.label()).equals(words(wanted.get(at).label()))) {
          paragraphs.add(read.get(i).document().lines().source(clause.span().start()));
        }
      }
    }
    return paragraphs;
  }

  private static String words(Draft draft) {
    return draft.clauses().stream()
        .map(clause -> words(clause.label()) + said(draft, clause))
        .collect(Collectors.joining());
  }

  private static String said(Draft draft, Clause clause) {
    return words(clause.heading() + "\n" + draft.text(clause));
  }

  /** The words and signs with one blank behind each, without what lays a text out. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (Matcher word = WORD.matcher(text.replace("**", "")); word.find(); ) {
      words.append(word.group()).append(' ');
    }
    return words.toString();
  }
}
