/**
 * Commands, options, exit codes and error lines. The only room that touches {@code System}; it
 * translates between the shell and the rooms below and holds no logic of its own.
 */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
