package parley.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claim.Stance;
import parley.corpus.Party;
import parley.issue.Finding;
import parley.issue.Findings;

/** Who stands where, as a table for spreadsheets: a blank is a party that was not heard at all. */
public final class PositionsCsv {
  private PositionsCsv() {}

  public static String of(Findings findings) {
    Stream<String> parties = findings.agenda().parties().stream().map(Party::id);
    String head = Csv.row(Stream.concat(Stream.of("issue", "tag", "status"), parties).toList());
    return findings.all().stream().map(PositionsCsv::row).collect(Collectors.joining("", head, ""));
  }

  private static String row(Finding finding) {
    List<String> first =
        List.of(finding.issue().id(), finding.tag().word(), finding.status().word());
    Stream<String> stances = finding.positions().stream().map(p -> word(p.stance()));
    return Csv.row(Stream.concat(first.stream(), stances).toList());
  }

  private static String word(Stance stance) {
    return stance == Stance.UNKNOWN ? "" : stance.name().toLowerCase(Locale.ROOT);
  }
}
