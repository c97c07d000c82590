package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.claim.Claim;
import parley.claim.Speaker;
import parley.corpus.RulingEntry;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Position;
import parley.issue.Rule;
import parley.issue.Ruling;
import parley.issue.Tag;

/**
 * One issue in full: where the parties stand, the evidence, the rules, what would change the tag.
 */
public final class IssueText {
  private static final int PARTY_COLUMNS = 8;
  private static final int STANCE_COLUMNS = 22;

  private final Finding finding;
  private final Palette palette;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private IssueText(Finding finding, Palette palette, int columns) {
    this.finding = finding;
    this.palette = palette;
    this.columns = columns;
  }

  public static String of(Finding finding, Palette palette, int columns) {
    var text = new IssueText(finding, palette, columns);
    text.head();
    text.ruling();
    text.positions();
    text.conflict();
    text.evidence();
    text.rules();
    text.change();
    return text.out.toString();
  }

  private void head() {
    String tag = finding.tag().word() + ", " + Tally.words(finding.status());
    line(palette.heading(Printable.line(finding.issue().id() + ": " + finding.issue().title())));
    line(
        (finding.tag() == Tag.OPEN ? palette.open(tag) : palette.agreed(tag))
            + ", confidence "
            + finding.decision().confidence().word()
            + (finding.decision().mixed() ? ", mixed" : "")
            + (finding.since() == null ? "" : ", since " + finding.since())
            + age());
    wrap(finding.why(), "", "");
    if (!finding.families().isEmpty()) {
      wrap("in the family " + String.join(", also in ", finding.families()), "", "  ");
    }
    wrap("consent needed of " + String.join(", ", finding.issue().consent()), "", "  ");
    if (!finding.contestedBy().isEmpty()) {
      wrap("contested by " + String.join(", ", finding.contestedBy()), "", "  ");
    }
    if (finding.decision().inherited() != null) {
      wrap("inherited from the " + finding.decision().inherited(), "", "  ");
    }
    if (!finding.pending().isEmpty()) {
      wrap("pending: " + String.join(", ", finding.pending()), "", "  ");
    }
  }

  private String age() {
    Long days = finding.ageDays();
    return days == null ? "" : ", last evidence " + days + (days == 1 ? " day ago" : " days ago");
  }

  private void ruling() {
    finding.ruling().ifPresent(this::ruling);
  }

  private void ruling(Ruling ruling) {
    RulingEntry entry = ruling.entry();
    title("Ruling");
    wrap(
        "by "
            + entry.by()
            + (entry.date() == null ? "" : " on " + entry.date())
            + ": "
            + entry.because()
            + " (parley.yaml:"
            + entry.line()
            + "); the rules alone say "
            + ruling.machine().tag().word()
            + ", "
            + Tally.words(ruling.machine().status()),
        "  ",
        "  ");
    ruling
        .contradiction()
        .ifPresent(
            exhibit -> wrap("newer evidence speaks against it: " + cite(exhibit), "  ", "    "));
  }

  private void positions() {
    title("Positions");
    for (Position position : finding.positions()) {
      String stance = position.heard() ? StanceWords.of(position.stance()) : quiet(position);
      String value = position.value() == null ? "" : " " + position.value();
      String date = position.date() == null ? "" : position.date().toString();
      String claims =
          position.claims().stream().map(n -> "[" + n + "]").collect(Collectors.joining(" "));
      wrap(
          date + " " + claims + StanceWords.onTheText(position),
          "  "
              + Wrapping.fit(Printable.line(position.party()), PARTY_COLUMNS)
              + " "
              + Wrapping.fit(Printable.line(stance + value), STANCE_COLUMNS)
              + " ",
          " ".repeat(PARTY_COLUMNS + STANCE_COLUMNS + 4));
    }
  }

  /** Blank is not silent: a party that was heard on other issues kept silent on this one. */
  private static String quiet(Position position) {
    return switch (position.stance()) {
      case SILENT -> "silent";
      default -> "not heard";
    };
  }

  /** Both passages of a conflict, so that a reader can judge where no rule does. */
  private void conflict() {
    finding
        .conflict()
        .ifPresent(
            conflict -> {
              title("Conflict");
              side("for agreed: ", conflict.agreed());
              side("for open: ", conflict.open());
            });
  }

  private void side(String which, Exhibit exhibit) {
    wrap(which + "[" + finding.number(exhibit) + "] " + cite(exhibit), "  ", "      ");
    wrap("“" + Cites.words(exhibit, 400) + "”", "      ", "      ");
  }

  private void evidence() {
    title("Evidence");
    if (finding.evidence().isEmpty()) {
      line("  none");
    }
    for (Exhibit exhibit : finding.evidence()) {
      String number = "[" + finding.number(exhibit) + "] ";
      wrap(cite(exhibit), "  " + number, "      ");
      wrap("“" + Cites.words(exhibit, 400) + "”", "      ", "      ");
    }
  }

  private static String cite(Exhibit exhibit) {
    Claim claim = exhibit.claim();
    String of =
        claim.subject().parties().isEmpty()
            ? ""
            : " of " + String.join(", ", claim.subject().parties());
    return Cites.place(exhibit)
        + (exhibit.date() == null ? "" : ", " + exhibit.date())
        + ", "
        + claim.sourceClass()
        + " "
        + speaker(claim.speaker())
        + ": "
        + IssuesJson.says(claim).replace('_', ' ')
        + of
        + Cites.remark(exhibit);
  }

  static String speaker(Speaker speaker) {
    String name =
        switch (speaker.kind()) {
          case REPORTER -> "the report itself";
          case UNRESOLVED -> "an unresolved speaker";
          case NAMED, ANONYMOUS, DOCUMENT, OUTLET -> speaker.name();
        };
    return speaker.party() == null ? name : name + " for " + speaker.party();
  }

  private void rules() {
    title("Counts");
    wrap(Explanation.counts(finding), "  ", "    ");
    if (!finding.decisive().isEmpty()) {
      String numbers =
          finding.decisive().stream().map(n -> "[" + n + "]").collect(Collectors.joining(" "));
      wrap("decided by " + numbers, "  ", "    ");
    }
    if (!finding.openParts().isEmpty()) {
      wrap("open parts: " + String.join(", ", finding.openParts()), "  ", "    ");
    }
    List<Rule> rules = finding.decision().rules();
    if (!rules.isEmpty()) {
      title("Rules");
      rules.forEach(r -> wrap(r + " " + r.title() + ": " + r.meaning(), "  ", "     "));
    }
  }

  private void change() {
    title("What would change the tag");
    finding.change().forEach(change -> wrap(change, "  ", "    "));
  }

  private void title(String title) {
    out.append('\n').append(palette.heading(title)).append('\n');
  }

  private void wrap(String text, String first, String rest) {
    line(Wrapping.wrap(Printable.line(text), columns, first, rest));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
