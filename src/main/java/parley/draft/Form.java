package parley.draft;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a label is written apart from its number: labels of one sequence share it.
 *
 * @param word what a worded label is called ({@code Article}, {@code §}), null for a bare number
 * @param before what stands before the number: an opening bracket or nothing
 * @param style how the number is written
 * @param after what stands after the number
 * @param parts how many parts the number has, 3 for {@code 1.1.2}
 */
record Form(@Nullable Word word, String before, Numeral.Style style, String after, int parts) {
  /**
   * A word that makes a label of the number after it; spellings of one word are equal.
   *
   * @param level what the clause is called
   * @param rank its height: words of a smaller rank stand above
   */
  record Word(Level level, int rank) {
    /** The rank of words such as Option, which may stand below anything. */
    static final int ANYWHERE = 9;

    boolean anywhere() {
      return rank == ANYWHERE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Word word && level == word.level && rank == word.rank;
    }

    @Override
    public int hashCode() {
      return 31 * level.hashCode() + rank;
    }
  }

  // These are written out: at the first use of each that is not, a JVM makes code of its own, which
  // takes longer than the comparison of two short drafts.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Form form
        && Objects.equals(word, form.word)
        && before.equals(form.before)
        && style == form.style
        && after.equals(form.after)
        && parts == form.parts;
  }

  @Override
  public int hashCode() {
    return Objects.hash(word, before, style, after, parts);
  }

  Form as(Numeral.Style other) {
    return new Form(word, before, other, after, parts);
  }

  /** A name for forms that look alike but for the number. */
  String shape(boolean upper) {
    String number = style == Numeral.Style.DECIMAL ? "1" : upper ? "A" : "a";
    return (word == null ? "" : word.level + "/" + word.rank) + before + number + after + parts;
  }
}
