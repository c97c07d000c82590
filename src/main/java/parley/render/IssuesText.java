package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.corpus.Party;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Tag;

/** Tagged issues on a terminal: one line to an issue, the open ones first. */
public final class IssuesText {
  private static final int STATUS_COLUMNS = 12;
  private static final int LONGEST_ID = 28;
  private static final int SOURCES_COLUMNS = 9;

  /** Of the stances, however narrow the terminal is. */
  private static final int FEWEST_COLUMNS = 10;

  private IssuesText() {}

  /**
   * All issues, or some of them; the counts are of all.
   *
   * @param columns width of the terminal
   */
  public static String of(Findings findings, List<Finding> shown, Palette palette, int columns) {
    return of(findings, shown, palette, columns, false);
  }

  /** The same, each issue with the reasons for its tag. */
  public static String explained(
      Findings findings, List<Finding> shown, Palette palette, int columns) {
    return of(findings, shown, palette, columns, true);
  }

  private static String of(
      Findings findings, List<Finding> shown, Palette palette, int columns, boolean explain) {
    if (findings.all().isEmpty()) {
      return "no issues: none are declared in parley.yaml and none were found in the documents\n";
    }
    StringBuilder out = new StringBuilder();
    out.append(Wrapping.wrap(head(findings), columns, "", "  ")).append('\n');
    Widths widths = Widths.of(shown, columns);
    boolean all = shown.size() == findings.all().size();
    for (Tag tag : List.of(Tag.OPEN, Tag.AGREED)) {
      List<Finding> tagged = shown.stream().filter(finding -> finding.tag() == tag).toList();
      if (all || !tagged.isEmpty()) {
        out.append('\n').append(palette.heading(tag.word())).append('\n');
      }
      for (Finding finding : tagged) {
        out.append(line(finding, palette, widths)).append('\n');
        out.append(explain ? explanation(finding, columns) : "");
      }
    }
    if (inherits(shown)) {
      out.append('\n').append(StanceWords.LEGEND).append('\n');
    }
    if (explain) {
      out.append('\n').append(palette.heading("limits")).append('\n');
      Explanation.limits(findings)
          .forEach(l -> out.append(Wrapping.wrap(Printable.line(l), columns, "", "  ") + "\n"));
    }
    return out.toString();
  }

  static boolean inherits(List<Finding> shown) {
    return shown.stream()
        .flatMap(finding -> finding.positions().stream())
        .anyMatch(position -> position.inherited() != null);
  }

  private static String explanation(Finding finding, int columns) {
    return Explanation.of(finding).stream()
        .map(text -> Wrapping.wrap(Printable.line(text), columns, "    ", "      ") + "\n")
        .collect(Collectors.joining());
  }

  private static String head(Findings findings) {
    String parties =
        findings.agenda().parties().stream().map(Party::id).collect(Collectors.joining(" "));
    return Tally.open(findings)
        + (parties.isEmpty() ? "" : " · parties " + Printable.line(parties))
        + " · "
        + Tally.agreed(findings);
  }

  /**
   * How wide the cells of all rows are.
   *
   * @param stances of the widest ones, at most what is left beside the other cells
   * @param digits of the largest number of sources
   */
  private record Widths(int id, int stances, int digits) {
    static Widths of(List<Finding> shown, int columns) {
      long most = shown.stream().mapToLong(Finding::sources).max().orElse(0);
      int digits = Long.toString(most).length();
      int sources =
          shown.stream()
              .mapToInt(finding -> Wrapping.columns(sources(finding, digits)))
              .max()
              .orElse(0);
      int id = idColumns(shown);
      int left = columns - id - STATUS_COLUMNS - Math.max(SOURCES_COLUMNS, sources) - 3;
      int widest =
          shown.stream()
              .mapToInt(finding -> Wrapping.columns(Printable.line(StanceWords.row(finding))))
              .max()
              .orElse(0);
      return new Widths(id, Math.max(FEWEST_COLUMNS, Math.min(left, widest)), digits);
    }
  }

  private static String line(Finding finding, Palette palette, Widths widths) {
    String status = Wrapping.fit(Tally.words(finding.status()), STATUS_COLUMNS);
    String stances = Wrapping.fit(Printable.line(StanceWords.row(finding)), widths.stances());
    return (Wrapping.fit(Printable.line(finding.issue().id()), widths.id())
            + " "
            + (finding.tag() == Tag.OPEN ? palette.open(status) : palette.agreed(status))
            + " "
            + stances
            + " "
            + palette.faint(sources(finding, widths.digits())))
        .stripTrailing();
  }

  private static int idColumns(List<Finding> shown) {
    return Math.min(
        LONGEST_ID,
        shown.stream().mapToInt(finding -> Wrapping.columns(finding.issue().id())).max().orElse(1));
  }

  private static String sources(Finding finding, int digits) {
    if (finding.ruling().isPresent()) {
      return "ruling";
    }
    long count = finding.sources();
    String number = " ".repeat(digits - Long.toString(count).length()) + count;
    return count == 0 ? "" : number + (count == 1 ? " source" : " sources");
  }

  /** The first pieces of evidence as places, best first. */
  static String places(Finding finding, int most) {
    return finding.shown().stream()
        .map(exhibit -> Cites.place(exhibit) + Cites.remark(exhibit))
        .distinct()
        .limit(most)
        .collect(Collectors.joining(", "));
  }
}
