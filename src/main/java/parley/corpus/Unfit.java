package parley.corpus;

import java.io.IOException;

/**
 * A file that cannot be read as what it says it is; the message tells people why and what to do.
 */
final class Unfit extends IOException {
  private static final long serialVersionUID = 1;

  Unfit(String message) {
    super(message);
  }
}
