package parley.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import parley.claim.Claim;
import parley.claim.Sources;
import parley.corpus.Party;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;
import parley.issue.Status;
import parley.issue.Tag;
import parley.issue.Track;

/**
 * The open-issue report in Markdown: what is open, by whom it is held up, what is agreed and for
 * whom, each with the words that show it.
 */
public final class ReportMarkdown {
  private static final int EVIDENCE_SHOWN = 4;
  private static final int QUOTE_LENGTH = 240;

  private ReportMarkdown() {}

  public static String of(Findings findings, Sources sources) {
    StringBuilder out = new StringBuilder(head(findings));
    List<Track> tracks = findings.tracks();
    if (!ReportNotes.listsDrafts(tracks)) {
      section(out, findings.all(), Tag.OPEN, "## Open");
      section(out, findings.all(), Tag.AGREED, "## Agreed");
    } else {
      tracks.forEach(track -> track(out, track));
    }
    for (ReportNotes.Note note : ReportNotes.of(findings, sources)) {
      out.append("\n## ").append(note.title()).append("\n\n");
      note.lines().forEach(line -> out.append("- ").append(Markdown.text(line)).append('\n'));
    }
    return out.toString();
  }

  private static String head(Findings findings) {
    String parties =
        findings.agenda().parties().stream()
            .map(ReportMarkdown::party)
            .collect(Collectors.joining(", "));
    return "# "
        + Markdown.text(ReportNotes.title(findings))
        + "\n\n**"
        + Tally.open(findings)
        + "** · "
        + Tally.agreed(findings)
        + "\n"
        + (parties.isEmpty() ? "" : "\nParties: " + parties + ".\n")
        + (findings.packaged() ? "\nNothing is agreed until everything is agreed.\n" : "");
  }

  private static String party(Party party) {
    return party.id().equals(party.name())
        ? Markdown.text(party.id())
        : Markdown.text(party.name()) + " (" + Markdown.text(party.id()) + ")";
  }

  /** The issues of one family of drafts, under a heading of their own. */
  private static void track(StringBuilder out, Track track) {
    out.append("\n## ").append(Markdown.text(ReportNotes.title(track))).append('\n');
    List<String> drafts = ReportNotes.drafts(track);
    drafts.forEach(draft -> out.append("\n- ").append(Markdown.text(draft)));
    out.append(drafts.isEmpty() ? "" : "\n");
    if (!track.others().isEmpty()) {
      out.append('\n').append(Markdown.text(ReportNotes.others(track))).append('\n');
    }
    if (track.issues().stream().anyMatch(finding -> finding.tag() == Tag.OPEN)) {
      section(out, track.issues(), Tag.OPEN, "### Open");
    }
    if (track.issues().stream().anyMatch(finding -> finding.tag() == Tag.AGREED)) {
      section(out, track.issues(), Tag.AGREED, "### Agreed");
    }
  }

  private static void section(StringBuilder out, List<Finding> all, Tag tag, String title) {
    List<Finding> some = all.stream().filter(finding -> finding.tag() == tag).toList();
    out.append('\n').append(title).append(" (").append(some.size()).append(")\n");
    if (some.isEmpty()) {
      out.append("\nNothing.\n");
    }
    String level = "#" + title.substring(0, title.indexOf(' '));
    Arrays.stream(Status.values())
        .filter(status -> status.tag() == tag)
        .forEach(status -> status(out, some, status, level));
  }

  private static void status(StringBuilder out, List<Finding> some, Status status, String level) {
    List<Finding> of = some.stream().filter(finding -> finding.status() == status).toList();
    if (!of.isEmpty()) {
      String words = Tally.words(status);
      out.append('\n')
          .append(level)
          .append(' ')
          .append(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
          .append(words.substring(1))
          .append(" (")
          .append(of.size())
          .append("): ")
          .append(status.meaning())
          .append('\n');
      of.forEach(finding -> out.append('\n').append(issue(finding, EVIDENCE_SHOWN, level + "#")));
    }
  }

  /**
   * One issue, with so many pieces of evidence at most.
   *
   * @param level the mark of its heading
   */
  static String issue(Finding finding, int most, String level) {
    StringBuilder out = new StringBuilder(level);
    out.append(' ')
        .append(Markdown.text(finding.issue().title()))
        .append(" (")
        .append(Markdown.code(finding.issue().id()))
        .append(")\n\n")
        .append(Markdown.text(ReportNotes.standing(finding)))
        .append('\n');
    list(out, finding);
    List<Exhibit> shown = finding.shown();
    shown.stream().limit(most).forEach(exhibit -> out.append(evidence(exhibit)));
    if (shown.size() > most) {
      out.append("- and ").append(shown.size() - most).append(" more\n");
    }
    return out.toString();
  }

  private static void list(StringBuilder out, Finding finding) {
    out.append('\n');
    finding.positions().stream()
        .filter(Position::heard)
        .map(ReportMarkdown::position)
        .forEach(out::append);
    ReportNotes.remarks(finding)
        .forEach(r -> out.append("- ").append(Markdown.text(r)).append('\n'));
  }

  private static String position(Position position) {
    return "- **"
        + Markdown.text(position.party())
        + "** "
        + StanceWords.of(position.stance())
        + (position.value() == null ? "" : " " + Markdown.text(position.value()))
        + (position.date() == null ? "" : " (" + position.date() + ")")
        + Markdown.text(StanceWords.onTheText(position))
        + "\n";
  }

  private static String evidence(Exhibit exhibit) {
    Claim claim = exhibit.claim();
    return "- "
        + Markdown.code(Cites.place(exhibit))
        + (exhibit.date() == null ? "" : ", " + exhibit.date())
        + ", "
        + claim.sourceClass()
        + " "
        + Markdown.text(IssueText.speaker(claim.speaker()))
        + Cites.remark(exhibit)
        + ": “"
        + Markdown.text(Cites.words(exhibit, QUOTE_LENGTH))
        + "”\n";
  }
}
