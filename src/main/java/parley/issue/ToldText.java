package parley.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.corpus.UnpublishedDraft;

/**
 * A text that is known only by what reports tell of it.
 *
 * @param name how reports call it, or the version of a declared draft
 * @param declared the draft without a text that it is, if it was declared
 * @param family of a declared draft; empty otherwise
 * @param told the day of the first report that ascribes something to it, or null
 * @param contents what reports ascribe to it, in order of the issues
 */
public record ToldText(
    String name,
    Optional<UnpublishedDraft> declared,
    String family,
    @Nullable LocalDate told,
    List<Content> contents) {
  /**
   * Something that a report says to stand in the text.
   *
   * @param issue id of the issue
   * @param passages where reports say so, the earliest first; never empty
   */
  public record Content(String issue, List<Exhibit> passages) {
    public Content {
      passages = List.copyOf(passages);
    }
  }

  public ToldText {
    contents = List.copyOf(contents);
  }

  /** Whether reports ascribe something about an issue to it. */
  boolean tells(String issue) {
    return contents.stream().anyMatch(content -> content.issue().equals(issue));
  }
}
