package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.claim.Sources;
import parley.claim.Stance;
import parley.corpus.Declaration;
import parley.corpus.Document;
import parley.corpus.Metadata;
import parley.corpus.Notice;
import parley.corpus.UnpublishedDraft;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Tag;
import parley.issue.Tagger;
import parley.issue.ToldText;
import parley.issue.Track;

/** What the report says beside positions and evidence, the same words in each format. */
final class ReportNotes {
  /** A list at the end of the report. */
  record Note(String title, List<String> lines) {}

  private ReportNotes() {}

  static String title(Findings findings) {
    String title = findings.corpus().manifest().title();
    return title.isBlank() ? "Open issues" : "Open issues: " + title;
  }

  /** {@code Family settlement: 3 open, 1 agreed}. */
  static String title(Track track) {
    String name = track.family().isEmpty() ? "Issues of no family" : "Family " + track.family();
    return name + ": " + count(track, Tag.OPEN) + ", " + count(track, Tag.AGREED);
  }

  private static String count(Track track, Tag tag) {
    return track.issues().stream().filter(f -> f.tag() == tag).count() + " " + tag.word();
  }

  /** Whether drafts are to be listed: where there are several families, or one has no text. */
  static boolean listsDrafts(List<Track> tracks) {
    return tracks.size() > 1 || tracks.stream().anyMatch(track -> !track.told().isEmpty());
  }

  /** The drafts of a family, a line each. */
  static List<String> drafts(Track track) {
    var lines = new ArrayList<String>();
    for (Document draft : track.drafts()) {
      Metadata metadata = draft.metadata();
      String date = metadata.date() == null ? "" : " of " + metadata.date();
      lines.add(metadata.version() + date + status(metadata.status()));
    }
    track.told().forEach(text -> text.declared().ifPresent(d -> lines.add(line(text, d))));
    return lines;
  }

  private static String status(@Nullable String status) {
    return status == null || status.isBlank() ? "" : ": " + status;
  }

  private static String line(ToldText text, UnpublishedDraft draft) {
    Declaration declared = draft.declaration();
    String date = declared.date() == null ? "" : " of " + declared.date();
    String contents =
        text.contents().stream()
            .map(
                content ->
                    content.issue() + " (" + Cites.place(content.passages().getFirst()) + ")")
            .collect(Collectors.joining(", "));
    return draft.version()
        + (draft.title().equals(draft.version()) ? "" : ", " + draft.title())
        + date
        + ", text not published"
        + status(declared.status())
        + (contents.isEmpty() ? "; no report tells what stands in it" : "; reports ascribe to it ")
        + contents;
  }

  /** What a family deals with as well and stands under another one. */
  static String others(Track track) {
    return track.others().stream()
        .map(f -> f.issue().id() + " (" + f.tag().word() + ", under " + f.family() + ")")
        .collect(Collectors.joining(", ", "Deals with these as well: ", "."));
  }

  /** Why an issue has its tag, for whom and since when. */
  static String standing(Finding finding) {
    String parties = String.join(", ", finding.issue().consent());
    String whom = parties.isEmpty() ? "" : finding.tag() == Tag.AGREED ? " Holds for " : " Needs ";
    return finding.why()
        + (parties.isEmpty() ? "" : whom + parties + ".")
        + (finding.since() == null ? "" : " Since " + finding.since() + ".")
        + " Confidence "
        + finding.decision().confidence().word()
        + ".";
  }

  /** What else to know of an issue, each a line. */
  static List<String> remarks(Finding finding) {
    var remarks = new ArrayList<String>();
    List<String> silent = StanceWords.quiet(finding, Stance.SILENT);
    if (!silent.isEmpty()) {
      remarks.add("silent on it: " + String.join(", ", silent));
    }
    List<String> unheard = StanceWords.quiet(finding, Stance.UNKNOWN);
    if (!unheard.isEmpty()) {
      remarks.add("not heard at all: " + String.join(", ", unheard));
    }
    if (finding.tag() == Tag.AGREED && !finding.contestedBy().isEmpty()) {
      remarks.add("contested by " + String.join(", ", finding.contestedBy()));
    }
    if (!finding.pending().isEmpty()) {
      remarks.add("approval pending: " + String.join(", ", finding.pending()));
    }
    finding
        .conflict()
        .ifPresent(
            conflict ->
                remarks.add(
                    "mixed: claims of equal weight contradict each other, ["
                        + finding.number(conflict.agreed())
                        + "] and ["
                        + finding.number(conflict.open())
                        + "]"));
    finding
        .ruling()
        .ifPresent(
            r ->
                remarks.add(
                    "ruling of "
                        + r.entry().by()
                        + (r.entry().date() == null ? "" : ", " + r.entry().date())
                        + "; the rules alone say "
                        + r.machine().tag().word()
                        + ", "
                        + Tally.words(r.machine().status())));
    Long age = finding.ageDays();
    if (age != null && age > Tagger.STALE_DAYS) {
      remarks.add("stale: no evidence for " + age + " days");
    }
    return remarks;
  }

  /** The lists at the end, without the empty ones. */
  static List<Note> of(Findings findings, Sources sources) {
    var notes = new ArrayList<Note>();
    notes.add(new Note("Sources", ReportSources.of(findings, sources).lines()));
    notes.addAll(withoutSources(findings));
    return notes.stream().filter(note -> !note.lines().isEmpty()).toList();
  }

  /** Those that do not tell of the sources, again without the empty ones. */
  static List<Note> withoutSources(Findings findings) {
    List<Note> notes =
        List.of(new Note("Not read", unread(findings)), new Note("Notices", notices(findings)));
    return notes.stream().filter(note -> !note.lines().isEmpty()).toList();
  }

  static List<String> unread(Findings findings) {
    var lines = new ArrayList<String>();
    findings.corpus().unreadable().forEach(file -> lines.add(file.path() + ": " + file.reason()));
    for (Document document : findings.limits().uncovered()) {
      lines.add(
          document.path()
              + ": its language ("
              + document.metadata().language()
              + ") is not covered, nothing was read from it");
    }
    return lines;
  }

  private static List<String> notices(Findings findings) {
    var lines = new ArrayList<String>();
    findings.corpus().notices().stream().map(Notice::toString).forEach(lines::add);
    findings.notices().stream().map(Notice::toString).forEach(lines::add);
    return lines;
  }
}
