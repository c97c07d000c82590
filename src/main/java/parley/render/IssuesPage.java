package parley.render;

import java.util.List;

/**
 * What the template of issues in HTML finds under which name. All texts are as they are to be read;
 * the template escapes them.
 *
 * @param kicker what the page is
 * @param day the day to judge by, else empty
 * @param packaged whether nothing is agreed until everything is
 * @param timeline when what was said; without lines where there is none to show
 * @param sources of reports and statements; without rows where there is none to show
 * @param notes lists at the end
 */
record IssuesPage(
    String title,
    String kicker,
    String day,
    List<Count> counts,
    boolean packaged,
    List<Head> parties,
    List<Row> rows,
    List<Issue> issues,
    Timeline timeline,
    SourcesPage sources,
    List<ReportNotes.Note> notes) {

  /** Whether there is a table to show. */
  boolean tabled() {
    return !rows.isEmpty();
  }

  /** How many issues bear a tag. */
  record Count(String style, long count, String name) {}

  /** A party over its column; the name is empty where it is the id. */
  record Head(String id, String name) {}

  /** An issue in the table. */
  record Row(String anchor, String title, String tag, String status, List<Cell> cells) {}

  /**
   * Where a party stands.
   *
   * @param quiet what to say of a party that took no stance, else empty
   * @param whole of which text as a whole it was said, else empty
   */
  record Cell(
      String style,
      String quiet,
      String stance,
      String figure,
      String whole,
      String day,
      List<Link> links) {}

  /** A way to a passage. */
  record Link(String anchor, int number) {}

  /**
   * An issue with its evidence.
   *
   * @param more how many passages are left out, and who shows them; else empty
   */
  record Issue(
      String anchor,
      String title,
      String tag,
      String status,
      String family,
      String standing,
      List<String> remarks,
      List<Proof> proofs,
      String more) {
    boolean remarked() {
      return !remarks.isEmpty();
    }

    boolean proved() {
      return !proofs.isEmpty();
    }
  }

  /**
   * A passage.
   *
   * @param row the anchor of its document among the sources, else empty
   */
  record Proof(
      String anchor,
      int number,
      boolean uncounted,
      String words,
      String lang,
      String row,
      String place,
      String day,
      String source,
      String speaker,
      String remark) {}

  /** When what was said on each issue. Places are in per cent of the width. */
  record Timeline(List<Month> months, List<Line> lines) {
    static final Timeline NONE = new Timeline(List.of(), List.of());

    boolean drawn() {
      return !lines.isEmpty();
    }
  }

  /** The first day of a month on the axis. */
  record Month(String x, String name) {}

  /**
   * An issue on the timeline.
   *
   * @param since where the bar of its tag begins, else empty
   * @param width of the bar
   * @param told what the line shows, in words
   */
  record Line(
      String anchor,
      String title,
      String tag,
      String since,
      String width,
      String told,
      List<Mark> marks) {}

  /**
   * The passages of a day that point one way.
   *
   * @param style {@code agreed}, {@code open}, {@code neither}, or {@code aside} for those that
   *     were not counted
   */
  record Mark(String style, String x, String told) {
    /** Shapes beside colours, for those who cannot tell these apart. */
    boolean square() {
      return style.equals("open");
    }

    /** In pixels from the top of the line: what speaks for agreed stands above its middle. */
    int y() {
      return style.equals("agreed") ? 6 : 12;
    }
  }
}
