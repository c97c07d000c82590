package parley.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the clause that somebody means who cites it: {@code Article 5}, {@code annex ii (3)}. */
public final class Citation {
  private static final Pattern BLANK = Pattern.compile("\\s+(?=\\()|(?<=\\))\\s+");
  private static final Pattern STOP = Pattern.compile("[.:]+$");

  private Citation() {}

  /**
   * The clause with this id, else the first whose id or label is the same but for case, blanks and
   * the word in front of the number.
   */
  public static Optional<Clause> find(Draft draft, String cited) {
    Optional<Clause> exact = draft.clause(cited.strip());
    if (exact.isPresent()) {
      return exact;
    }
    String plain = plain(cited);
    String bare = withoutWord(plain);
    return draft.clauses().stream()
        .filter(clause -> rank(clause, plain, bare) < 3)
        .min(Comparator.comparingInt(clause -> rank(clause, plain, bare)));
  }

  private static int rank(Clause clause, String plain, String bare) {
    String id = plain(clause.id());
    if (id.equals(plain)) {
      return 0;
    }
    return plain(clause.label()).equals(plain) && !plain.isEmpty() ? 1 : id.equals(bare) ? 2 : 3;
  }

  private static String plain(String cited) {
    String words = cited.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return STOP.matcher(BLANK.matcher(words).replaceAll("")).replaceAll("");
  }

  /** {@code article 5} without the word that makes it a label. */
  private static String withoutWord(String plain) {
    int blank = plain.indexOf(' ');
    boolean word = blank > 0 && LabelWords.find(plain.substring(0, blank)) != null;
    return word ? plain.substring(blank + 1) : plain;
  }

  /** What a word in front of a number calls a clause: {@code Article}, {@code paragraphs}. */
  public static Optional<Level> level(String word) {
    Form.Word known = LabelWords.find(word);
    if (known == null && word.endsWith("s")) {
      known = LabelWords.find(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(known).map(Form.Word::level);
  }

  /** All ids of a draft, to name the nearest to one that is none. */
  public static List<String> ids(Draft draft) {
    return draft.clauses().stream().map(Clause::id).toList();
  }
}
