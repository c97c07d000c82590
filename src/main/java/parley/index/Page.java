package parley.index;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What an engine found.
 *
 * @param total how many passages match
 * @param hits the first of them
 * @param facets by field, how many of all that match have each value; empty unless asked for
 */
record Page(long total, List<Hit> hits, Map<String, SortedMap<String, Long>> facets) {}
