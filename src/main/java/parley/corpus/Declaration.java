package parley.corpus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down about a document, in its front matter, in a side file or in {@code
 * parley.yaml}. Null and empty mean that nothing was declared, so that it is inferred.
 *
 * @param kind draft, report or statement
 * @param date the day the document bears
 * @param title what people call it
 * @param language a BCP 47 tag
 * @param source where the text comes from
 * @param version the name of a draft
 * @param family the track a draft belongs to
 * @param supersedes the version that it takes the place of; an empty string says that there is none
 * @param respondsTo the version that it answers without taking its place; may be empty as well
 * @param stage how far a draft has come
 * @param status its standing, in prose
 * @param authors who wrote it
 * @param parties ids or names of the parties it is between
 * @param drafts the versions that a report is about
 * @param legend what a colour or a mark means, by mark
 * @param tracked how tracked changes are read: {@code base}, {@code accepted}, {@code brackets}, or
 *     as if those of one author or party alone were accepted
 */
public record Declaration(
    @Nullable DocumentKind kind,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String language,
    @Nullable String source,
    @Nullable String version,
    @Nullable String family,
    @Nullable String supersedes,
    @Nullable String respondsTo,
    @Nullable Stage stage,
    @Nullable String status,
    List<String> authors,
    List<String> parties,
    List<String> drafts,
    Map<String, String> legend,
    @Nullable String tracked) {
  /** Nothing declared. */
  public static final Declaration NONE =
      new Declaration(
          null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of(),
          List.of(), Map.of(), null);

  /** Of a draft of which little is known. */
  public static Declaration of(@Nullable LocalDate date, @Nullable String title) {
    return new Declaration(
        null, date, title, null, null, null, null, null, null, null, null, List.of(), List.of(),
        List.of(), Map.of(), null);
  }

  public Declaration {
    authors = List.copyOf(authors);
    parties = List.copyOf(parties);
    drafts = List.copyOf(drafts);
    legend = Collections.unmodifiableMap(new LinkedHashMap<>(legend));
  }

  /** This declaration, with what it leaves out taken from another. */
  Declaration or(Declaration other) {
    return new Declaration(
        first(kind, other.kind),
        first(date, other.date),
        first(title, other.title),
        first(language, other.language),
        first(source, other.source),
        first(version, other.version),
        first(family, other.family),
        first(supersedes, other.supersedes),
        first(respondsTo, other.respondsTo),
        first(stage, other.stage),
        first(status, other.status),
        authors.isEmpty() ? other.authors : authors,
        parties.isEmpty() ? other.parties : parties,
        drafts.isEmpty() ? other.drafts : drafts,
        legend.isEmpty() ? other.legend : legend,
        first(tracked, other.tracked));
  }

  /** The same without the version. */
  Declaration unnamed() {
    return new Declaration(
        kind,
        date,
        title,
        language,
        source,
        null,
        family,
        supersedes,
        respondsTo,
        stage,
        status,
        authors,
        parties,
        drafts,
        legend,
        tracked);
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }
}
