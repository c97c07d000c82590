package parley.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.claim.Stance;
import parley.corpus.Metadata;
import parley.corpus.Party;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;
import parley.issue.Tag;

/**
 * Issues as a page for the browser that stands in one file: who stands where as a table, and below
 * it each issue with the passages that show it.
 */
public final class IssuesHtml {
  private static final HtmlPage PAGE = HtmlPage.named("issues");
  private static final int QUOTE_LENGTH = 600;

  private final Findings findings;

  private IssuesHtml(Findings findings) {
    this.findings = findings;
  }

  /** Who stands where. */
  public static String positions(Findings findings) {
    return PAGE.with(new IssuesHtml(findings).page("who stands where", List.of()));
  }

  /** The open-issue report. */
  public static String report(Findings findings) {
    List<ReportNotes.Note> notes = new ArrayList<>();
    for (var track : findings.tracks()) {
      List<String> drafts = ReportNotes.drafts(track);
      if (ReportNotes.listsDrafts(findings.tracks()) && !drafts.isEmpty()) {
        notes.add(new ReportNotes.Note(ReportNotes.title(track), drafts));
      }
    }
    notes.addAll(ReportNotes.of(findings));
    return PAGE.with(new IssuesHtml(findings).page("open-issue report", notes));
  }

  private IssuesPage page(String kicker, List<ReportNotes.Note> notes) {
    return new IssuesPage(
        Printable.line(ReportNotes.title(findings)),
        kicker,
        day(findings.asOf()),
        List.of(count(Tag.OPEN), count(Tag.AGREED)),
        findings.packaged(),
        findings.agenda().parties().stream().map(IssuesHtml::head).toList(),
        findings.all().stream().map(this::row).toList(),
        findings.all().stream().map(this::issue).toList(),
        notes.stream().map(IssuesHtml::printable).toList());
  }

  private static ReportNotes.Note printable(ReportNotes.Note note) {
    return new ReportNotes.Note(
        Printable.line(note.title()), note.lines().stream().map(Printable::line).toList());
  }

  private IssuesPage.Count count(Tag tag) {
    return new IssuesPage.Count(tag.word(), findings.tagged(tag).size(), tag.word());
  }

  private static IssuesPage.Head head(Party party) {
    String name = party.name().equals(party.id()) ? "" : Printable.line(party.name());
    return new IssuesPage.Head(Printable.line(party.id()), name);
  }

  /** Issues are counted; their ids may hold what no anchor can. */
  private String anchor(Finding finding) {
    return "i" + (findings.all().indexOf(finding) + 1);
  }

  private IssuesPage.Row row(Finding finding) {
    return new IssuesPage.Row(
        anchor(finding),
        Printable.line(finding.issue().title()),
        finding.tag().word(),
        Tally.words(finding.status()),
        finding.positions().stream().map(position -> cell(finding, position)).toList());
  }

  private IssuesPage.Cell cell(Finding finding, Position position) {
    if (!position.heard()) {
      String quiet = position.stance() == Stance.SILENT ? "silent" : "not heard";
      return new IssuesPage.Cell("quiet", quiet, "", "", "", "", List.of());
    }
    String whole = position.inherited() == null ? "" : "on the " + position.inherited();
    List<IssuesPage.Link> links =
        position.claims().stream()
            .map(number -> new IssuesPage.Link(anchor(finding) + "e" + number, number))
            .toList();
    return new IssuesPage.Cell(
        style(position),
        "",
        StanceWords.of(position.stance()),
        position.value() == null ? "" : Printable.line(position.value()),
        Printable.line(whole),
        day(position.date()),
        links);
  }

  private static String style(Position position) {
    return position.against()
        ? "no"
        : switch (position.stance()) {
          case ACCEPTS, ACCEPTS_IN_PART, ACCEPTS_IF, OPEN_TO -> "yes";
          default -> "asks";
        };
  }

  private IssuesPage.Issue issue(Finding finding) {
    return new IssuesPage.Issue(
        anchor(finding),
        Printable.line(finding.issue().title()),
        finding.tag().word(),
        Tally.words(finding.status()),
        Printable.line(finding.family()),
        Printable.line(ReportNotes.standing(finding)),
        ReportNotes.remarks(finding).stream().map(Printable::line).toList(),
        finding.evidence().stream().map(exhibit -> proof(finding, exhibit)).toList());
  }

  private IssuesPage.Proof proof(Finding finding, Exhibit exhibit) {
    int number = finding.number(exhibit);
    return new IssuesPage.Proof(
        anchor(finding) + "e" + number,
        number,
        !exhibit.counted(),
        Cites.words(exhibit, QUOTE_LENGTH),
        language(exhibit.document().metadata()),
        Printable.line(Cites.place(exhibit)),
        day(exhibit.date()),
        exhibit.claim().sourceClass().toString(),
        Printable.line(IssueText.speaker(exhibit.claim().speaker())),
        Cites.remark(exhibit));
  }

  /** The page is English; other languages are named. */
  private static String language(Metadata metadata) {
    return metadata.language().equals("en") ? "" : metadata.language();
  }

  private static String day(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }
}
