package parley.corpus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beside its text: declared in front matter, in a side file or in
 * {@code parley.yaml}, else inferred and named in {@link #inferred}.
 *
 * @param kind draft, report or statement
 * @param date the day the document bears; null when neither declared nor found
 * @param title as declared, else the first heading, else the file name
 * @param language a BCP 47 tag such as {@code en}
 * @param source where the text comes from, as its front matter says; may be empty
 * @param version the name of a draft, such as {@code us-28}; else the file name without its ending
 * @param family the track a draft belongs to; drafts of one family succeed one another
 * @param supersedes the version that this draft takes the place of, or null
 * @param respondsTo the version that this draft answers without taking its place, or null
 * @param stage how far a draft has come; never null for a draft
 * @param status what the file itself says of the document's standing, in prose; may be empty
 * @param authors who wrote it, as declared
 * @param parties ids or names of the parties the file declares it to be between
 * @param drafts the versions that a report declares itself to be about
 * @param legend what a colour or a mark means in this document, by mark
 * @param inferred which of these were guessed; they are shown as such
 */
public record Metadata(
    DocumentKind kind,
    @Nullable LocalDate date,
    String title,
    String language,
    String source,
    String version,
    String family,
    @Nullable String supersedes,
    @Nullable String respondsTo,
    Stage stage,
    String status,
    List<String> authors,
    List<String> parties,
    List<String> drafts,
    Map<String, String> legend,
    Set<Field> inferred) {
  /** The fields that can be inferred. */
  public enum Field {
    KIND,
    DATE,
    TITLE,
    LANGUAGE,
    VERSION,
    FAMILY,
    SUPERSEDES,
    STAGE
  }

  public Metadata {
    authors = List.copyOf(authors);
    parties = List.copyOf(parties);
    drafts = List.copyOf(drafts);
    legend = Collections.unmodifiableMap(new LinkedHashMap<>(legend));
    inferred = Collections.unmodifiableSet(new TreeSet<>(inferred));
  }

  /** The date; where there is none the first of all days, so that it comes before the others. */
  public LocalDate day() {
    return date == null ? LocalDate.MIN : date;
  }

  /** The same with what only the other documents can tell. */
  Metadata among(String newFamily, @Nullable String predecessor, Set<Field> newInferred) {
    return new Metadata(
        kind,
        date,
        title,
        language,
        source,
        version,
        newFamily,
        predecessor,
        respondsTo,
        stage,
        status,
        authors,
        parties,
        drafts,
        legend,
        newInferred);
  }
}
