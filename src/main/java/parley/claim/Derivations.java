package parley.claim;

import java.util.List;
import parley.corpus.Document;

/** Finds the reports that rewrite others. */
public final class Derivations {
  private Derivations() {}

  /** The rewrites among these reports, each with the one it follows most closely. */
  public static List<Derivation> among(List<Document> reports) {
    return List.of();
  }
}
