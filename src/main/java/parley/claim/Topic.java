package parley.claim;

import java.util.List;

/** What a claim is about. */
public sealed interface Topic {
  /** The negotiation as a whole, or something that no issue names. */
  Topic WHOLE = new Whole();

  /**
   * One issue.
   *
   * @param id of the issue
   */
  record Issue(String id) implements Topic {}

  /**
   * A text known from the press: its standing is that of what it contains.
   *
   * @param name how reports call it, in lower case and without article, such as {@code security
   *     documents}; equal names are one text
   */
  record Paper(String name) implements Topic {
    /** Whether its name tells it from others, which "the draft" and "an earlier draft" do not. */
    public boolean isNamed() {
      List<String> words = List.of(name.split(" ", -1));
      return words.size() > 1
          && !Grammar.list("paper.contrasts").containsAll(words.subList(0, words.size() - 1));
    }

    /** Whether it is the agreement that a report says was reached, whatever it is called. */
    public boolean isReached() {
      return equals(Deals.DEAL);
    }
  }

  /** The negotiation as a whole. */
  record Whole() implements Topic {}
}
