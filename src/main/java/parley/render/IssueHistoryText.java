package parley.render;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.claim.Deadline;
import parley.issue.Exhibit;
import parley.issue.IssueHistory;

/** The timeline of an issue for reading, on a terminal or as Markdown. */
public final class IssueHistoryText {
  private static final int QUOTE = 100;

  private final IssueHistory history;
  private final Palette palette;
  private final int columns;
  private final boolean markdown;
  private final StringBuilder out = new StringBuilder();

  private IssueHistoryText(IssueHistory history, Palette palette, int columns, boolean markdown) {
    this.history = history;
    this.palette = palette;
    this.columns = columns;
    this.markdown = markdown;
  }

  /**
   * The timeline for a terminal.
   *
   * @param columns width of the terminal
   */
  public static String text(IssueHistory history, Palette palette, int columns) {
    return new IssueHistoryText(history, palette, columns, false).all();
  }

  public static String markdown(IssueHistory history) {
    return new IssueHistoryText(history, Palette.PLAIN, Integer.MAX_VALUE, true).all();
  }

  private String all() {
    title(history.issue().id() + "  " + history.issue().title(), "# ");
    title("Status, as documents became known", "## ");
    history.steps().forEach(this::step);
    title("What is told, by the day it speaks of", "## ");
    LocalDate last = null;
    for (IssueHistory.Event event : history.events()) {
      gap(last, event.day());
      event(event);
      last = event.day() == null ? last : event.day();
    }
    gap(last, history.asOf());
    title("Predictions and goals, which are no results", "## ");
    history.promises().forEach(this::promise);
    return out.toString();
  }

  private void title(String words, String mark) {
    out.append(out.isEmpty() ? "" : "\n");
    out.append(
        markdown ? mark + Markdown.text(words) + "\n" : palette.heading(Printable.line(words)));
    out.append('\n');
  }

  private void line(String words) {
    if (markdown) {
      out.append("- ").append(Markdown.text(words)).append('\n');
    } else {
      out.append(Wrapping.wrap(Printable.line(words), columns, "  ", "      ")).append('\n');
    }
  }

  private void step(IssueHistory.Step step) {
    String before = step.before() == null ? "" : step.before().word() + " -> ";
    String tag = step.tag().word().toUpperCase(Locale.ROOT);
    line(step.day() + "  " + before + step.after().word() + "  " + tag + "  " + step.why());
  }

  private void gap(@Nullable LocalDate from, @Nullable LocalDate to) {
    for (IssueHistory.Gap gap : history.gaps()) {
      if (gap.from().equals(from) && gap.to().equals(to)) {
        line("(" + gap.days() + " days without news)");
      }
    }
  }

  private void event(IssueHistory.Event event) {
    Exhibit exhibit = event.exhibit();
    String day = event.day() == null ? "undated" : event.day().toString();
    String reported =
        event.named() && event.reported() != null ? " (reported " + event.reported() + ")" : "";
    String counted = exhibit.counted() ? "" : "  not counted";
    line(
        day
            + reported
            + "  "
            + IssuesJson.says(exhibit.claim()).replace('_', ' ')
            + speaker(exhibit)
            + quote(exhibit)
            + counted);
  }

  private static String speaker(Exhibit exhibit) {
    String name = exhibit.claim().speaker().name();
    return name.isEmpty() ? "" : ", says " + name;
  }

  private static String quote(Exhibit exhibit) {
    return ": \"" + Cites.words(exhibit, QUOTE) + "\"  " + Cites.place(exhibit);
  }

  private void promise(IssueHistory.Promise promise) {
    Deadline deadline = promise.deadline();
    String due =
        deadline == null
            ? "no date given"
            : "due " + deadline.day() + " (\"" + deadline.words() + "\")";
    String late = promise.overdue() ? "  OVERDUE" : "";
    String said = promise.said() == null ? "undated" : promise.said().toString();
    line(said + "  " + due + late + speaker(promise.exhibit()) + quote(promise.exhibit()));
  }
}
