package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.claim.Signal;
import parley.corpus.CorpusReader;
import parley.corpus.Location;
import parley.corpus.Notice;
import parley.corpus.RulingEntry;

/** The decisions of people, which beat the machine and are shown as theirs. */
final class Rulings {
  private final List<RulingEntry> entries;

  /** Rulings that hold on a day. */
  Rulings(List<RulingEntry> entries, LocalDate day) {
    this.entries = entries.stream().filter(entry -> holds(entry, day)).toList();
  }

  private static boolean holds(RulingEntry entry, LocalDate day) {
    LocalDate from = entry.date();
    return from == null || !from.isAfter(day);
  }

  /** The finding with the latest ruling on its issue, or as it was. */
  Finding applyTo(Finding finding) {
    return entries.stream()
        .filter(entry -> entry.issue().equals(finding.issue().id()))
        .max(Comparator.comparing(Rulings::from))
        .map(entry -> ruled(finding, entry))
        .orElse(finding);
  }

  private static LocalDate from(RulingEntry entry) {
    LocalDate from = entry.date();
    return from == null ? LocalDate.MIN : from;
  }

  private static Finding ruled(Finding finding, RulingEntry entry) {
    Tag tag = entry.tag().equals(Tag.AGREED.word()) ? Tag.AGREED : Tag.OPEN;
    Status status =
        Optional.ofNullable(entry.status())
            .flatMap(Status::of)
            .filter(given -> given.tag() == tag)
            .orElse(Status.general(tag));
    Decision decision =
        new Decision(
            status,
            Confidence.HIGH,
            false,
            null,
            List.of(),
            "ruled by " + entry.by() + ": " + entry.because(),
            finding.decision().decisive());
    return finding.ruled(
        new Ruling(entry, finding.decision(), contradiction(finding, entry, tag)), decision);
  }

  /** The heaviest exhibit that is newer than the ruling and points the other way. */
  private static Optional<Exhibit> contradiction(Finding finding, RulingEntry entry, Tag tag) {
    Signal.Tendency other = tag == Tag.AGREED ? Signal.Tendency.OPEN : Signal.Tendency.AGREED;
    return finding.evidence().stream()
        .filter(Exhibit::counted)
        .filter(Exhibit::vouched)
        .filter(exhibit -> entry.date() != null && exhibit.day().isAfter(from(entry)))
        .filter(exhibit -> exhibit.claim().signal().tendency() == other)
        .filter(exhibit -> finding.decision().tag() != tag)
        .findFirst();
  }

  /** One warning for each ruling that newer evidence contradicts. */
  List<Notice> warnings(List<Finding> findings) {
    var warnings = new ArrayList<Notice>();
    for (Finding finding : findings) {
      finding
          .ruling()
          .ifPresent(
              ruling ->
                  ruling
                      .contradiction()
                      .ifPresent(exhibit -> warnings.add(warning(ruling.entry(), exhibit))));
    }
    return warnings;
  }

  private static Notice warning(RulingEntry entry, Exhibit exhibit) {
    return Notice.warning(
        CorpusReader.MANIFEST,
        new Location(entry.line(), 1),
        "the ruling on "
            + entry.issue()
            + " is contradicted by newer evidence in "
            + exhibit.document().path()
            + "; look at it again");
  }
}
