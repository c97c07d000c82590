package parley.index;

import java.io.IOException;

/** The cluster could not be asked, or refused; the message is one sentence for people. */
final class ClusterTrouble extends IOException {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final boolean passing;

  /**
   * A trouble.
   *
   * @param passing whether it may be over in a moment, so that asking again makes sense
   */
  ClusterTrouble(String sentence, boolean passing) {
    super(sentence);
    this.sentence = sentence;
    this.passing = passing;
  }

  String sentence() {
    return sentence;
  }

  boolean isPassing() {
    return passing;
  }
}
