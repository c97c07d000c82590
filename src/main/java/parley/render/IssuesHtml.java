package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Sources;
import parley.claim.Stance;
import parley.corpus.Party;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;
import parley.issue.Tag;
import parley.issue.Track;

/**
 * Issues as a page for the browser that stands in one file: who stands where as a table, and below
 * it each issue with the passages that show it.
 */
public final class IssuesHtml {
  private static final HtmlPage PAGE = HtmlPage.named("issues");
  private static final int QUOTE_LENGTH = 600;

  /** A browser is to open the page at once: so many passages are shown in all. */
  private static final int PAGE_PROOFS = 5_000;

  /** So many at least and at most of an issue, the weightiest. */
  private static final int LEAST_PROOFS = 5;

  private static final int MOST_PROOFS = 50;

  /** So many passages at most a cell of the table leads to. */
  private static final int MOST_LINKS = 20;

  private final Findings findings;
  private final SourcesPage sources;
  private final int mostProofs;

  private IssuesHtml(Findings findings, SourcesPage sources) {
    this.findings = findings;
    this.sources = sources;
    int each = PAGE_PROOFS / Math.max(1, findings.all().size());
    this.mostProofs = Math.clamp(each, LEAST_PROOFS, MOST_PROOFS);
  }

  /** Who stands where. */
  public static String positions(Findings findings) {
    var html = new IssuesHtml(findings, SourcesPage.NONE);
    return PAGE.with(html.page("who stands where", IssuesPage.Timeline.NONE, List.of()));
  }

  /** The open-issue report. */
  public static String report(Findings findings, Sources sources) {
    List<ReportNotes.Note> notes = new ArrayList<>();
    List<Track> tracks = findings.tracks();
    if (ReportNotes.listsDrafts(tracks)) {
      tracks.stream()
          .map(track -> new ReportNotes.Note(ReportNotes.title(track), ReportNotes.drafts(track)))
          .filter(note -> !note.lines().isEmpty())
          .forEach(notes::add);
    }
    notes.addAll(ReportNotes.withoutSources(findings));
    var html = new IssuesHtml(findings, SourcesPage.of(ReportSources.of(findings, sources)));
    return PAGE.with(html.page("open-issue report", html.timeline(), notes));
  }

  private IssuesPage.Timeline timeline() {
    return IssuesTimeline.of(findings)
        .map(drawn -> new IssuesPage.Timeline(drawn.months(), numbered(drawn::line)))
        .orElse(IssuesPage.Timeline.NONE);
  }

  private IssuesPage page(
      String kicker, IssuesPage.Timeline timeline, List<ReportNotes.Note> notes) {
    return new IssuesPage(
        Printable.line(ReportNotes.title(findings)),
        kicker,
        day(findings.asOf()),
        List.of(count(Tag.OPEN), count(Tag.AGREED)),
        findings.packaged(),
        findings.agenda().parties().stream().map(IssuesHtml::head).toList(),
        numbered(this::row),
        numbered(this::issue),
        timeline,
        sources,
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

  /** Something of each issue, with its anchor: a number, as ids may hold what no anchor can. */
  private <T> List<T> numbered(BiFunction<Finding, String, T> part) {
    return IntStream.range(0, findings.all().size())
        .mapToObj(i -> part.apply(findings.all().get(i), "i" + (i + 1)))
        .toList();
  }

  private IssuesPage.Row row(Finding finding, String anchor) {
    return new IssuesPage.Row(
        anchor,
        Printable.line(finding.issue().title()),
        finding.tag().word(),
        Tally.words(finding.status()),
        finding.positions().stream().map(position -> cell(position, anchor)).toList());
  }

  private IssuesPage.Cell cell(Position position, String anchor) {
    if (!position.heard()) {
      String quiet = position.stance() == Stance.SILENT ? "silent" : "not heard";
      return new IssuesPage.Cell("quiet", quiet, "", "", "", "", List.of());
    }
    String whole = position.inherited() == null ? "" : "on the " + position.inherited();
    List<IssuesPage.Link> links =
        linked(position).map(number -> new IssuesPage.Link(proof(anchor, number), number)).toList();
    return new IssuesPage.Cell(
        style(position),
        "",
        StanceWords.of(position.stance()),
        position.value() == null ? "" : Printable.line(position.value()),
        Printable.line(whole),
        day(position.date()),
        links);
  }

  /** The numbers of the passages that a position rests on, the first of many. */
  private Stream<Integer> linked(Position position) {
    return position.claims().stream().limit(Math.min(MOST_LINKS, mostProofs));
  }

  private static String style(Position position) {
    return position.against()
        ? "no"
        : switch (position.stance()) {
          case ACCEPTS, ACCEPTS_IN_PART, ACCEPTS_IF, OPEN_TO -> "yes";
          default -> "asks";
        };
  }

  private IssuesPage.Issue issue(Finding finding, String anchor) {
    List<Integer> shown = shown(finding);
    int more = finding.evidence().size() - shown.size();
    return new IssuesPage.Issue(
        anchor,
        Printable.line(finding.issue().title()),
        finding.tag().word(),
        Tally.words(finding.status()),
        Printable.line(finding.family()),
        Printable.line(ReportNotes.standing(finding)),
        ReportNotes.remarks(finding).stream().map(Printable::line).toList(),
        shown.stream()
            .map(number -> proof(finding.evidence().get(number - 1), anchor, number))
            .toList(),
        more == 0 ? "" : more + " more: parley issues " + Printable.line(finding.issue().id()));
  }

  /** The numbers of the weightiest passages, and of those that a cell of the table leads to. */
  private List<Integer> shown(Finding finding) {
    Set<Integer> linked =
        finding.positions().stream().flatMap(this::linked).collect(Collectors.toSet());
    return IntStream.rangeClosed(1, finding.evidence().size())
        .filter(number -> number <= mostProofs || linked.contains(number))
        .boxed()
        .toList();
  }

  /** The anchor of a passage, by the anchor of its issue and its number there. */
  private static String proof(String anchor, int number) {
    return anchor + "e" + number;
  }

  private IssuesPage.Proof proof(Exhibit exhibit, String anchor, int number) {
    return new IssuesPage.Proof(
        proof(anchor, number),
        number,
        !exhibit.counted(),
        Cites.words(exhibit, QUOTE_LENGTH),
        HtmlPage.language(exhibit.document()),
        sources.anchor(exhibit.document()),
        Printable.line(Cites.place(exhibit)),
        day(exhibit.date()),
        exhibit.claim().sourceClass().toString(),
        Printable.line(IssueText.speaker(exhibit.claim().speaker())),
        Cites.remark(exhibit));
  }

  private static String day(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }
}
