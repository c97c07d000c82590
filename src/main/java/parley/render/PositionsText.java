package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.claim.Stance;
import parley.corpus.Party;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;

/**
 * Who stands where: issues down, parties across; a dot is silence, a blank a party not heard at
 * all.
 */
public final class PositionsText {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 22;

  private PositionsText() {}

  /**
   * The matrix.
   *
   * @param columns width of the terminal
   */
  public static String of(Findings findings, Palette palette, int columns) {
    List<Party> parties = findings.agenda().parties();
    if (parties.isEmpty() || findings.all().isEmpty()) {
      return "no positions: no parties or no issues were found\n";
    }
    int first = idColumns(findings, columns, parties.size());
    int cell = Math.clamp((columns - first) / parties.size() - 1, NARROWEST, WIDEST);
    StringBuilder out = new StringBuilder();
    String head =
        parties.stream()
            .map(party -> Wrapping.fit(Printable.line(party.id()), cell))
            .collect(Collectors.joining(" "));
    out.append(palette.heading((" ".repeat(first + 1) + head).stripTrailing())).append('\n');
    for (Finding finding : findings.all()) {
      out.append(row(finding, first, cell)).append('\n');
    }
    out.append("\n· silent: heard on other issues, not on this one; blank: not heard\n");
    return out.append(IssuesText.inherits(findings.all()) ? StanceWords.LEGEND + "\n" : "")
        .toString();
  }

  private static int idColumns(Findings findings, int columns, int parties) {
    int longest =
        findings.all().stream().mapToInt(f -> Wrapping.columns(f.issue().id())).max().orElse(1);
    return Math.min(longest, Math.max(12, columns - parties * (NARROWEST + 1)));
  }

  private static String row(Finding finding, int first, int cell) {
    String cells =
        finding.positions().stream()
            .map(position -> Wrapping.fit(cell(position), cell))
            .collect(Collectors.joining(" "));
    return (Wrapping.fit(Printable.line(finding.issue().id()), first) + " " + cells)
        .stripTrailing();
  }

  private static String cell(Position position) {
    if (position.stance() == Stance.SILENT) {
      return "·";
    }
    String value = position.value() == null ? "" : " " + position.value();
    return Printable.line(words(position.stance()) + StanceWords.mark(position) + value);
  }

  /** A stance in as few words as a cell has room for. */
  static String words(Stance stance) {
    return switch (stance) {
      case ACCEPTS_IF -> "accepts if";
      case ACCEPTS_IN_PART -> "accepts part";
      case OPEN_TO -> "open to";
      case RESERVES -> "reserves";
      case RULES_OUT -> "rules out";
      case ACCEPTS, PROPOSES, DEMANDS, REJECTS, WITHDREW, SILENT, UNKNOWN -> StanceWords.of(stance);
    };
  }
}
