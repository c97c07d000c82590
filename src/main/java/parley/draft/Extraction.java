package parley.draft;

import java.util.Set;

/**
 * The clean text of one party, out of a text with attributed brackets: what the party proposes,
 * supports or has not opposed, without the marks.
 *
 * <p>A bracket belongs to the parties that its attribution names. One that they only oppose stays
 * for everyone else. What nobody is named for stays as it is, brackets included: whose it is cannot
 * be known. Lines of which nothing stays are left out. A backslash that keeps a character from
 * being notation is taken off: see {@link Escapes}.
 *
 * @param text the text, without front matter, marked up as the draft is
 * @param unattributed how many brackets stayed because nobody is named
 * @param parties all that the draft names in its brackets
 */
public record Extraction(String text, int unattributed, Set<String> parties) {
  public Extraction {
    parties = Set.copyOf(parties);
  }

  /**
   * Takes out a party's text.
   *
   * @param names all names under which the brackets may know the party
   */
  public static Extraction of(Draft draft, Set<String> names) {
    return new Extractor(draft, names).extraction();
  }
}
