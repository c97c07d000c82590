package parley.redline;

import java.util.List;

/**
 * What happened to a bracket between two drafts.
 *
 * @param event settled, filled, new or reopened
 * @param text the words that are, or were, in the bracket
 * @param parties codes of the parties that stand on it, as written
 */
public record BracketChange(Event event, String text, List<String> parties) {
  /** Events; the output names them in lower case with hyphens. */
  public enum Event {
    /** The bracket is gone and its words stand. */
    SETTLED_IN,
    /** The bracket is gone and its words with it. */
    SETTLED_OUT,
    /** One of several alternatives was kept. */
    CHOICE_MADE,
    /** Words that stood free are in brackets now. */
    REOPENED,
    /** A blank was filled. */
    FILLED,
    /** New words, in brackets. */
    NEW
  }

  public BracketChange {
    parties = List.copyOf(parties);
  }
}
