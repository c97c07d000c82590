package parley.index;

import java.io.IOException;
import org.apache.lucene.search.Query;

/** What answers queries over one state of an index. */
interface Engine {
  /** The words that occur in passages. */
  Spelling.Vocabulary vocabulary();

  /**
   * A query in Lucene's terms.
   *
   * @param ranking as in {@link LuceneQueries}
   */
  Query translated(SearchQuery query, boolean ranking);

  /** The first hits of a query, and what else the request asks to be told of all of them. */
  Page page(SearchQuery query) throws IOException;
}
