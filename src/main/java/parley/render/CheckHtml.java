package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.issue.Breach;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Judgement;

/** The answer of the gate as a page for the browser that stands in one file. */
public final class CheckHtml {
  private static final HtmlPage PAGE = HtmlPage.named("check");
  private static final int QUOTE_LENGTH = 600;

  private CheckHtml() {}

  /** What the template finds; all texts are as they are to be read, the template escapes them. */
  private record Page(
      String title, String tally, List<Reasons> lists, boolean settled, List<String> gone) {}

  private record Reasons(String title, List<Reason> reasons) {}

  private record Reason(
      String style,
      String subject,
      String cause,
      String standing,
      String why,
      String words,
      String lang,
      String place,
      String clause,
      String rules,
      String advice) {}

  /**
   * The page.
   *
   * @param asked the causes that were asked for, as words
   */
  public static String of(Findings findings, Judgement judgement, List<String> asked) {
    List<Reasons> lists =
        Stream.of(
                new Reasons("Findings", reasons(judgement.breaches(), "open")),
                new Reasons("Known from the baseline", reasons(judgement.known(), "known")))
            .filter(list -> !list.reasons().isEmpty())
            .toList();
    return PAGE.with(
        new Page(
            CheckMarkdown.verdict(judgement, asked),
            Tally.open(findings) + " · " + Tally.agreed(findings),
            lists,
            !judgement.gone().isEmpty(),
            judgement.gone().stream().map(Printable::line).toList()));
  }

  private static List<Reason> reasons(List<Breach> breaches, String style) {
    return breaches.stream().map(breach -> reason(breach, style)).toList();
  }

  private static Reason reason(Breach breach, String style) {
    CheckPlace place = CheckPlace.of(breach, "");
    return new Reason(
        style,
        Printable.line(breach.finding().map(f -> f.issue().title()).orElse(breach.subject())),
        breach.cause().word(),
        breach.finding().map(CheckHtml::standing).orElse(""),
        Printable.line(breach.why()),
        breach.exhibit().map(exhibit -> Cites.words(exhibit, QUOTE_LENGTH)).orElse(""),
        breach.exhibit().map(Exhibit::document).map(HtmlPage::language).orElse(""),
        Printable.line(place.path() + ":" + place.line()),
        Printable.line(place.clause()),
        breach.finding().map(CheckHtml::rules).orElse(""),
        CheckPlace.advice(breach.cause()));
  }

  private static String standing(Finding finding) {
    return finding.tag().word() + ", " + Tally.words(finding.status());
  }

  private static String rules(Finding finding) {
    return finding.decision().rules().stream().map(Enum::name).collect(Collectors.joining(" "));
  }
}
