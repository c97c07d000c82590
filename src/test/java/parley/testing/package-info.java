/** What tests of several rooms share: documents made of a text, and runners. */
@NullMarked
package parley.testing;

import org.jspecify.annotations.NullMarked;
