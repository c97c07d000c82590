package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Derivation;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.Notice;
import parley.draft.Draft;

/**
 * All issues of a negotiation, tagged.
 *
 * @param corpus what was read
 * @param agenda parties and issues
 * @param asOf the day to judge by; the newest document's unless one was asked for; null for a
 *     corpus without dates
 * @param documents those that were known by that day
 * @param drafts those of the documents that are drafts, parsed
 * @param told texts that are known only by what reports tell of them, the declared ones first
 * @param all in the order of the agenda
 * @param copies documents that merely repeat others
 * @param packaged whether nothing is agreed until everything is
 * @param limits what the reading of the press left unresolved
 * @param notices rulings that newer evidence contradicts and the like
 */
public record Findings(
    Corpus corpus,
    Agenda agenda,
    @Nullable LocalDate asOf,
    List<Document> documents,
    List<Draft> drafts,
    List<ToldText> told,
    List<Finding> all,
    List<Derivation> copies,
    boolean packaged,
    Limits limits,
    List<Notice> notices) {
  /**
   * What the reading of the press left unresolved.
   *
   * @param speakers quotations and pronouns whose owner was not found
   * @param unscoped cues for which no issue was found
   * @param silent paragraphs of prose from which no claim was read
   * @param uncovered documents in a language that the lexicon does not cover
   */
  public record Limits(int speakers, int unscoped, int silent, List<Document> uncovered) {
    public Limits {
      uncovered = List.copyOf(uncovered);
    }
  }

  public Findings {
    documents = List.copyOf(documents);
    drafts = List.copyOf(drafts);
    told = List.copyOf(told);
    all = List.copyOf(all);
    copies = List.copyOf(copies);
    notices = List.copyOf(notices);
  }

  /** The families of drafts and issues, in the order of the drafts, then of the issues. */
  public List<String> families() {
    var families = new LinkedHashSet<String>();
    drafts.forEach(draft -> families.add(draft.document().metadata().family()));
    unpublished().forEach(text -> families.add(text.family()));
    all.forEach(finding -> families.addAll(finding.families()));
    return List.copyOf(families);
  }

  /** The declared drafts that have no text here. */
  public List<ToldText> unpublished() {
    return told.stream().filter(text -> text.declared().isPresent()).toList();
  }

  /** The same with the issues of one family only, those that belong to others too included. */
  public Findings inFamily(String family) {
    return with(all.stream().filter(finding -> finding.families().contains(family)).toList());
  }

  private Findings with(List<Finding> some) {
    return new Findings(
        corpus, agenda, asOf, documents, drafts, told, some, copies, packaged, limits, notices);
  }

  /**
   * The issues apart by the family that they are listed under, those of none at the end; families
   * without an issue and without an unpublished draft are left out.
   */
  public List<Track> tracks() {
    var tracks = new ArrayList<Track>();
    for (String family : families()) {
      List<Finding> listed = all.stream().filter(f -> f.family().equals(family)).toList();
      List<Finding> others =
          all.stream()
              .filter(f -> f.families().contains(family) && !f.family().equals(family))
              .toList();
      tracks.add(new Track(family, texts(family), told(family), listed, others));
    }
    List<Finding> free = all.stream().filter(f -> f.families().isEmpty()).toList();
    tracks.add(new Track("", List.of(), List.of(), free, List.of()));
    tracks.removeIf(track -> track.issues().isEmpty() && track.told().isEmpty());
    return tracks;
  }

  private List<Document> texts(String family) {
    return drafts.stream()
        .map(Draft::document)
        .filter(document -> document.metadata().family().equals(family))
        .toList();
  }

  private List<ToldText> told(String family) {
    return unpublished().stream().filter(text -> text.family().equals(family)).toList();
  }

  /** The issues with a tag, in the order of the agenda. */
  public List<Finding> tagged(Tag tag) {
    return all.stream().filter(finding -> finding.tag() == tag).toList();
  }

  /** All issues, the open ones before the agreed. */
  public List<Finding> openFirst() {
    return Stream.of(Tag.OPEN, Tag.AGREED).flatMap(tag -> tagged(tag).stream()).toList();
  }
}
