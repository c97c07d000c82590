package parley.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The engine's own remarks on the machine it runs on; of no use to those who search drafts. */
final class EngineLog {
  /** Kept, since a logger that nobody holds forgets how loud it may be. */
  private static final Logger ENGINE = Logger.getLogger("org.apache.lucene");

  private EngineLog() {}

  static void silence() {
    ENGINE.setLevel(Level.OFF);
  }
}
