package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.issue.Breach;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Judgement;

/** The answer of the gate as a table for spreadsheets; what the baseline has stands at the end. */
public final class CheckCsv {
  private static final List<String> HEAD =
      List.of(
          "cause", "subject", "known", "tag", "status", "path", "line", "clause", "quote", "rules",
          "why");

  private CheckCsv() {}

  /**
   * A row for each breach.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Judgement judgement, String prefix) {
    return Stream.concat(
            judgement.breaches().stream().map(breach -> row(breach, prefix, "no")),
            judgement.known().stream().map(breach -> row(breach, prefix, "yes")))
        .collect(Collectors.joining("", Csv.row(HEAD), ""));
  }

  private static String row(Breach breach, String prefix, String known) {
    CheckPlace place = CheckPlace.of(breach, prefix);
    return Csv.row(
        List.of(
            breach.cause().word(),
            breach.subject(),
            known,
            breach.finding().map(finding -> finding.tag().word()).orElse(""),
            breach.finding().map(finding -> finding.status().word()).orElse(""),
            place.path(),
            "" + place.line(),
            place.clause(),
            breach.exhibit().map(CheckCsv::quote).orElse(""),
            breach.finding().map(CheckCsv::rules).orElse(""),
            breach.why()));
  }

  private static String quote(Exhibit exhibit) {
    return exhibit.claim().evidence().quote();
  }

  private static String rules(Finding finding) {
    return finding.decision().rules().stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
