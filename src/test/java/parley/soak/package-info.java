/**
 * Proof that Parley loses nothing: runs are killed, disks fill up, files are cut short, machines
 * differ. {@code scripts/soak} does all of it at length and prints one table; the tests do a little
 * of each. Nothing here needs a test framework but the tests themselves.
 */
@NullMarked
package parley.soak;

import org.jspecify.annotations.NullMarked;
