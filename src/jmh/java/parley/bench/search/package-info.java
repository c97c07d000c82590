/** How fast passages are indexed and found, beside a bare index, SQLite and ripgrep. */
@NullMarked
package parley.bench.search;

import org.jspecify.annotations.NullMarked;
