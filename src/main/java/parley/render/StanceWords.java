package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claim.Stance;
import parley.issue.Finding;
import parley.issue.Position;

/** Stances as words for people. */
final class StanceWords {
  static final String LEGEND = "° said of a whole text that contains the issue";

  private StanceWords() {}

  /** The verb that follows a party's name. */
  static String of(Stance stance) {
    return switch (stance) {
      case ACCEPTS -> "accepts";
      case ACCEPTS_IN_PART -> "accepts in part";
      case ACCEPTS_IF -> "accepts on conditions";
      case OPEN_TO -> "is open to it";
      case PROPOSES -> "proposes";
      case DEMANDS -> "demands";
      case RESERVES -> "has reservations";
      case REJECTS -> "rejects";
      case RULES_OUT -> "rules it out";
      case WITHDREW -> "withdrew";
      case SILENT -> "silent";
      case UNKNOWN -> "";
    };
  }

  /** Marks a stance that a party took on a text as a whole, see {@link #LEGEND}. */
  static String mark(Position position) {
    return position.inherited() == null ? "" : "°";
  }

  /** {@code , on the plan as a whole}. */
  static String onTheText(Position position) {
    return position.inherited() == null ? "" : ", on the " + position.inherited() + " as a whole";
  }

  /** Who stands where, in a row; then the parties of the consent set of whom nothing is known. */
  static String row(Finding finding) {
    String heard =
        finding.positions().stream()
            .filter(Position::heard)
            .map(position -> position.party() + " " + of(position.stance()) + mark(position))
            .collect(Collectors.joining(" | "));
    return Stream.of(
            heard,
            named(quiet(finding, Stance.SILENT), "silent"),
            named(quiet(finding, Stance.UNKNOWN), "not heard"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static String named(List<String> parties, String what) {
    return parties.isEmpty() ? "" : String.join(" ", parties) + " " + what;
  }

  /** The parties whose consent is needed and that are silent, or were not heard at all. */
  static List<String> quiet(Finding finding, Stance kind) {
    return finding.positions().stream()
        .filter(position -> position.stance() == kind)
        .map(Position::party)
        .filter(finding.issue().consent()::contains)
        .toList();
  }
}
