package parley.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.claim.Sources;
import parley.corpus.Party;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;
import parley.issue.Status;
import parley.issue.Tag;
import parley.issue.Track;

/** The open-issue report for a terminal. */
public final class ReportText {
  private static final int EVIDENCE_SHOWN = 3;
  private static final int QUOTE_LENGTH = 200;

  private final Findings findings;
  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private ReportText(Findings findings, Palette palette, int columns) {
    this.findings = findings;
    this.palette = palette;
    this.columns = columns;
  }

  public static String of(Findings findings, Sources sources, Palette palette, int columns) {
    var report = new ReportText(findings, palette, columns);
    report.head();
    List<Track> tracks = findings.tracks();
    if (!ReportNotes.listsDrafts(tracks)) {
      report.sections(findings.all());
    } else {
      tracks.forEach(report::track);
    }
    for (ReportNotes.Note note : ReportNotes.of(findings, sources)) {
      report.line("");
      report.line(palette.heading(note.title().toUpperCase(Locale.ROOT)));
      note.lines().forEach(text -> report.wrap(text, "  ", "    "));
    }
    return report.out.toString();
  }

  private void head() {
    line(palette.heading(Printable.line(ReportNotes.title(findings))));
    String parties =
        findings.agenda().parties().stream().map(Party::id).collect(Collectors.joining(" "));
    wrap(
        Tally.open(findings)
            + " · "
            + Tally.agreed(findings)
            + (parties.isEmpty() ? "" : " · parties " + parties),
        "",
        "  ");
    if (findings.packaged()) {
      line("Nothing is agreed until everything is agreed.");
    }
  }

  private void track(Track track) {
    line("");
    String title = Printable.line(ReportNotes.title(track));
    line(palette.heading(Wrapping.wrap(title, columns, "", "  ")));
    ReportNotes.drafts(track).forEach(draft -> wrap(draft, "  ", "    "));
    if (!track.others().isEmpty()) {
      wrap(ReportNotes.others(track), "", "  ");
    }
    sections(track.issues());
  }

  private void sections(List<Finding> some) {
    for (Tag tag : List.of(Tag.OPEN, Tag.AGREED)) {
      Arrays.stream(Status.values())
          .filter(status -> status.tag() == tag)
          .forEach(status -> status(some, tag, status));
    }
  }

  private void status(List<Finding> all, Tag tag, Status status) {
    List<Finding> some = all.stream().filter(finding -> finding.status() == status).toList();
    if (some.isEmpty()) {
      return;
    }
    String title = tag.word().toUpperCase(Locale.ROOT) + ", " + Tally.words(status);
    line("");
    line(
        (tag == Tag.OPEN ? palette.open(title) : palette.agreed(title))
            + " ("
            + some.size()
            + "): "
            + status.meaning());
    some.forEach(this::issue);
  }

  private void issue(Finding finding) {
    line("");
    wrap(finding.issue().id() + ": " + finding.issue().title(), "  ", "    ");
    wrap(ReportNotes.standing(finding), "    ", "    ");
    String positions =
        finding.positions().stream()
            .filter(Position::heard)
            .map(p -> p.party() + " " + StanceWords.of(p.stance()) + StanceWords.onTheText(p))
            .collect(Collectors.joining(" | "));
    if (!positions.isEmpty()) {
      wrap(positions, "    ", "    ");
    }
    ReportNotes.remarks(finding).forEach(remark -> wrap(remark, "    ", "      "));
    finding.shown().stream().limit(EVIDENCE_SHOWN).forEach(this::evidence);
  }

  private void evidence(Exhibit exhibit) {
    String quote = " “" + Cites.words(exhibit, QUOTE_LENGTH) + "”";
    wrap(Cites.place(exhibit) + Cites.remark(exhibit) + quote, "    ", "      ");
  }

  private void wrap(String text, String first, String rest) {
    line(Wrapping.wrap(Printable.line(text), columns, first, rest));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
