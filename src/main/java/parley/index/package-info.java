/**
 * Search over clauses and paragraphs in a Lucene index beside the corpus, or in one on an
 * OpenSearch cluster. It stores the facets it is handed and knows nothing of how they came about.
 */
@NullMarked
package parley.index;

import org.jspecify.annotations.NullMarked;
