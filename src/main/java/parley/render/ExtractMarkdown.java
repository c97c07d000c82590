package parley.render;

import java.util.List;
import parley.draft.Draft;
import parley.draft.Extraction;

/** The text of one party in Markdown, with front matter. */
public final class ExtractMarkdown {
  private ExtractMarkdown() {}

  /**
   * The text.
   *
   * @param draft what it was taken out of
   * @param party as the user names it
   */
  public static String of(Draft draft, String party, Extraction extraction) {
    return FrontMatterText.of(
            FrontMatterText.title(List.of(draft)),
            draft.document().metadata().date(),
            "proposal",
            List.of(party),
            "the text of " + party + " in " + ChangeNames.draft(draft))
        + "\n"
        + Printable.lines(extraction.text());
  }
}
