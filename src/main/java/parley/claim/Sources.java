package parley.claim;

import java.util.List;
import parley.corpus.Document;

/**
 * Who the reports have it from: which copy one another, whom they quote, and the figures they give.
 *
 * @param reports all that were read
 * @param derivations those of them that rewrite others
 * @param quotations in the order of the reports
 * @param figures in the order of the reports
 * @param conflicts figures that measure the same thing of the same owner and differ
 */
public record Sources(
    List<Document> reports,
    List<Derivation> derivations,
    List<Quotation> quotations,
    List<Figure> figures,
    List<Conflict> conflicts) {
  /** Of no reports. */
  public static final Sources NONE =
      new Sources(List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Two figures that cannot both be right.
   *
   * @param one the earlier in the order of the reports
   * @param other of another report
   */
  public record Conflict(Figure one, Figure other) {}

  public Sources {
    reports = List.copyOf(reports);
    derivations = List.copyOf(derivations);
    quotations = List.copyOf(quotations);
    figures = List.copyOf(figures);
    conflicts = List.copyOf(conflicts);
  }
}
