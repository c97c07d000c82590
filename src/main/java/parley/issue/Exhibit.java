package parley.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Factuality;
import parley.claim.SourceClass;
import parley.corpus.Document;
import parley.corpus.Paragraph;

/**
 * A claim as evidence on one issue.
 *
 * @param claim what the passage says
 * @param group the source it comes from; exhibits of one group are one source
 * @param counted whether it had a say; what is merely repeated or said about others has none
 */
public record Exhibit(Claim claim, String group, boolean counted) {
  /** The day it speaks of, else the day of its document, else the first of all days. */
  LocalDate day() {
    LocalDate day = date();
    return day == null ? LocalDate.MIN : day;
  }

  /** The day it speaks of, else the day of its document, or null. */
  public @Nullable LocalDate date() {
    return claim.stateDate() != null ? claim.stateDate() : claim.reportDate();
  }

  public Document document() {
    return claim.evidence().document();
  }

  /** Whether it stands in a heading, which is never the only evidence of an agreement. */
  boolean heading() {
    int index = claim.evidence().paragraph() - 1;
    List<Paragraph> all = document().paragraphs();
    return index >= 0 && index < all.size() && all.get(index).role() == Paragraph.Role.HEADING;
  }

  /** Whether its source vouches for it: neither a hedge nor a hope. */
  boolean vouched() {
    return claim.factuality().compareTo(Factuality.PROBABLE) <= 0
        && claim.sourceClass().compareTo(SourceClass.S6) <= 0;
  }

  /** Sources of one tier can outweigh each other: texts, principals in person, and the rest. */
  int tier() {
    return switch (claim.sourceClass()) {
      case S1, S2, S3 -> 1;
      case S4 -> 2;
      case S5, S6 -> 3;
      case S7, S8 -> 4;
    };
  }
}
