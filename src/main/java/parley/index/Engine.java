package parley.index;

import java.io.IOException;

/** What answers queries over one state of an index. */
interface Engine {
  /** The words that occur in passages. */
  Spelling.Vocabulary vocabulary();

  /** The first hits of a query, and what else the request asks to be told of all of them. */
  Page page(SearchQuery query) throws IOException;
}
