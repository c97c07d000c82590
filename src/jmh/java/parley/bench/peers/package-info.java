/**
 * Parley beside other programs, as whole processes on the same texts. Knows what was changed in the
 * texts that it makes, and nothing of how Parley works.
 */
@NullMarked
package parley.bench.peers;

import org.jspecify.annotations.NullMarked;
