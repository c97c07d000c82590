package parley.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Paragraph;

/**
 * A claim as evidence on one issue.
 *
 * @param claim what the passage says
 * @param group the source it comes from; exhibits of one group are one source
 * @param counted whether it had a say; what is merely repeated or said about others has none
 * @param bearing how near it comes to the issue
 */
public record Exhibit(Claim claim, String group, boolean counted, Bearing bearing) {
  /** How near a passage comes to the issue that it is shown for, the nearest first. */
  public enum Bearing {
    /** It speaks of the issue. */
    OWN,
    /** It speaks of the text or the talks that the issue is a part of (R7). */
    INHERITED,
    /** No passage speaks of the issue; this one comes nearest to it and has no say. */
    NEAREST
  }

  Exhibit(Claim claim, String group, boolean counted) {
    this(claim, group, counted, Bearing.OWN);
  }

  /** The same as evidence on something that it speaks of with the whole only. */
  Exhibit inherited() {
    return new Exhibit(claim, group, counted, Bearing.INHERITED);
  }

  /** The same, shown without a say. */
  Exhibit silenced() {
    return new Exhibit(claim, group, false, bearing);
  }

  /** The rule by which it has no say, or by which it is evidence at all; null for its own sake. */
  public @Nullable Rule rule() {
    if (bearing == Bearing.NEAREST) {
      return null;
    }
    if (!counted && claim.signal() == Signal.SHARE) {
      return Rule.R6;
    }
    if (bearing == Bearing.INHERITED) {
      return Rule.R7;
    }
    return counted ? null : document().kind() == DocumentKind.DRAFT ? Rule.R3 : Rule.R8;
  }

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
