package parley.redline;

import java.util.List;
import java.util.Optional;
import parley.corpus.Metadata;
import parley.draft.Draft;

/** Which draft takes the place of which. */
public final class Succession {
  private Succession() {}

  /**
   * The draft that this one declares to follow or to answer, else the one before it.
   *
   * @param earlier the drafts before it, oldest first
   */
  public static Optional<Draft> predecessor(Draft draft, List<Draft> earlier) {
    Metadata metadata = draft.document().metadata();
    Optional<Draft> declared =
        earlier.stream()
            .filter(
                other ->
                    version(other).equals(metadata.supersedes())
                        || version(other).equals(metadata.respondsTo()))
            .findFirst();
    return declared.isPresent() || earlier.isEmpty() ? declared : Optional.of(earlier.getLast());
  }

  private static String version(Draft draft) {
    return draft.document().metadata().version();
  }
}
