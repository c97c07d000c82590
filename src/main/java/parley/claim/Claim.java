package parley.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * What one passage says of one topic, by whom and how firmly.
 *
 * @param topic what it is about
 * @param subject whose position it describes
 * @param stance the subject's position, or null if the passage gives none
 * @param signal what it says
 * @param factuality how firmly its source vouches for it
 * @param speaker who says it
 * @param sourceClass how good that source is for it
 * @param stateDate the day it speaks of; the report's when the text names no other; null if neither
 *     is known
 * @param reportDate the day of the document, or null
 * @param within for {@link Signal#CONTENT} the text that contains the topic, else null
 * @param value the figure it gives for the topic, in the document's text, or null
 * @param conditions what it depends on, in the document's text
 * @param cue the entry of the lexicon, or the mark of a draft, that decided the signal
 * @param evidence the passage
 */
public record Claim(
    Topic topic,
    Subject subject,
    @Nullable Stance stance,
    Signal signal,
    Factuality factuality,
    Speaker speaker,
    SourceClass sourceClass,
    @Nullable LocalDate stateDate,
    @Nullable LocalDate reportDate,
    Topic.@Nullable Paper within,
    @Nullable Span value,
    List<Span> conditions,
    String cue,
    Evidence evidence) {
  public Claim {
    conditions = List.copyOf(conditions);
  }

  /** The same with another stance of its subject. */
  Claim taking(Stance other) {
    return with(other, stateDate);
  }

  /** The same told as something of the time before the news: of the day before, at the latest. */
  Claim before() {
    return stateDate != null && stateDate.equals(reportDate)
        ? with(stance, stateDate.minusDays(1))
        : this;
  }

  private Claim with(@Nullable Stance stance, @Nullable LocalDate stateDate) {
    return new Claim(
        topic,
        subject,
        stance,
        signal,
        factuality,
        speaker,
        sourceClass,
        stateDate,
        reportDate,
        within,
        value,
        conditions,
        cue,
        evidence);
  }

  /** Id of the issue it is about; null for a paper or the whole. */
  public @Nullable String issue() {
    return topic instanceof Topic.Issue(String id) ? id : null;
  }

  /** Id of the party whose mouth it comes from, or null. */
  public @Nullable String saidBy() {
    return speaker.party();
  }
}
