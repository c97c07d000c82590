package parley.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.corpus.Span;

/**
 * A sentence cut into clauses, with what its cues are read by.
 *
 * @param before who acted in the sentence before, if this one begins with a pronoun; else nobody
 * @param leading who acted in each of its segments, filled in as they are read
 */
record Clauses(
    Sentence sentence,
    List<Segments.Segment> segments,
    List<Zone> zones,
    Scope scope,
    Agency agency,
    Holders holders,
    Subject before,
    Map<Integer, Subject> leading) {

  /**
   * Cuts a sentence.
   *
   * @param answering who speaks in it, quoted or not, as in an interview; null if nobody does
   */
  static Clauses of(Sentence sentence, @Nullable Speaker answering, Subject before) {
    List<Segments.Segment> segments = Segments.of(sentence);
    List<Zone> zones = Zones.of(sentence, segments);
    var agency = new Agency(sentence);
    return new Clauses(
        sentence,
        segments,
        zones,
        new Scope(sentence, segments, zones),
        agency,
        new Holders(sentence, agency, answering),
        before,
        new TreeMap<>());
  }

  /** The clause that a zone stands in. */
  Span clause(Zone zone) {
    return segments.get(zone.segment()).span();
  }

  /** Who acted in a segment or the last one before it that tells; else in the sentence before. */
  Subject carried(int segment) {
    for (int i = segment; i >= 0; i--) {
      Subject own = leading.get(i);
      Subject found =
          own != null || i == segment
              ? own
              : agency.subjectOf(segments.get(i).span(), Subject.UNKNOWN);
      if (found != null && found.kind() != Subject.Kind.UNKNOWN) {
        return found;
      }
    }
    return before;
  }

  /** Whether the sentence goes on with what the paragraph before it spoke of: "it", "that". */
  boolean goesOn() {
    return sentence.beginsWithPronoun()
        || sentence.words().stream()
            .limit(2)
            .anyMatch(word -> Grammar.list("pointers").contains(word.lower()));
  }
}
