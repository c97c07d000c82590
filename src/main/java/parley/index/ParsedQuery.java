package parley.index;

import java.util.List;

/** The outcome of reading a query. */
public sealed interface ParsedQuery permits ParsedQuery.Understood, BadQuery {
  /**
   * The query was read.
   *
   * @param query what it asks for
   * @param notes where reading took some liberty, a sentence each
   */
  record Understood(SearchQuery query, List<String> notes) implements ParsedQuery {
    public Understood {
      notes = List.copyOf(notes);
    }
  }
}
