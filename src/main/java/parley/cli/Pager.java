package parley.cli;

/** What shows a long answer to a person on a terminal, page by page. */
public interface Pager {
  /** No pager: the answer goes to the terminal as it is. */
  Pager NONE = text -> false;

  /**
   * Shows a text and waits until the person has read it.
   *
   * @return false if it could not be shown and is still to be printed
   */
  boolean show(String text);
}
