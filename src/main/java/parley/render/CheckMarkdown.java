package parley.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import parley.issue.Breach;
import parley.issue.Cause;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Judgement;

/**
 * The answer of the gate in Markdown, as the summary of a step or a comment on a merge request: one
 * row for each breach, as many as the place takes, and the number of those left out.
 */
public final class CheckMarkdown {
  /** What GitHub takes as the summary of a step, in bytes. */
  static final int SUMMARY = 1024 * 1024;

  /** What GitHub takes as a comment, in characters; no text has more of them than bytes. */
  static final int COMMENT = 65_536;

  /** Room for what stands below the table. */
  private static final int FOOT = 8_000;

  private static final int QUOTE_LENGTH = 160;
  private static final int SETTLED_SHOWN = 20;

  private final Findings findings;
  private final Judgement judgement;
  private final String prefix;

  private CheckMarkdown(Findings findings, Judgement judgement, String prefix) {
    this.findings = findings;
    this.judgement = judgement;
    this.prefix = prefix;
  }

  /**
   * A page, short enough for the summary of a step.
   *
   * @param asked the causes that were asked for, as words
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(
      Findings findings, Judgement judgement, List<String> asked, String prefix) {
    return new CheckMarkdown(findings, judgement, prefix).within(SUMMARY, asked);
  }

  /**
   * A comment, short enough to be posted, with a mark by which a later run finds it again.
   *
   * @param asked the causes that were asked for, as words
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String comment(
      Findings findings, Judgement judgement, List<String> asked, String prefix) {
    String mark = "<!-- parley check -->\n";
    return mark + new CheckMarkdown(findings, judgement, prefix).within(COMMENT - 100, asked);
  }

  private String within(int bytes, List<String> asked) {
    StringBuilder out =
        new StringBuilder("## Parley: ").append(verdict(judgement, asked)).append("\n\n");
    out.append(Tally.open(findings)).append(" · ").append(Tally.agreed(findings)).append('\n');
    List<Breach> breaches = judgement.breaches();
    if (!breaches.isEmpty()) {
      out.append(
          "\n| cause | what | where | clause | words | rules |\n|---|---|---|---|---|---|\n");
      int shown = rows(out, breaches, bytes - FOOT);
      if (shown < breaches.size()) {
        out.append("\nand ").append(breaches.size() - shown).append(" more, left out for length\n");
      }
      advice(out, breaches);
    }
    foot(out);
    return out.toString();
  }

  /** What was decided, as a title. */
  static String verdict(Judgement judgement, List<String> asked) {
    int found = judgement.breaches().size();
    return found == 0
        ? nothing(asked) + (judgement.known().isEmpty() ? "" : " anew")
        : found + (found == 1 ? " finding" : " findings");
  }

  /** What no issue was found to be. */
  static String nothing(List<String> asked) {
    return asked.stream()
        .map(cause -> cause.equals(Cause.MAX_OPEN.word()) ? "open beyond --max-open" : cause)
        .collect(Collectors.joining(" or ", "nothing ", ""));
  }

  /** Adds rows while there is room; how many were added. */
  private int rows(StringBuilder out, List<Breach> breaches, int bytes) {
    int size = out.toString().getBytes(StandardCharsets.UTF_8).length;
    int shown = 0;
    for (Breach breach : breaches) {
      String row = row(breach);
      size += row.getBytes(StandardCharsets.UTF_8).length;
      if (size > bytes) {
        break;
      }
      out.append(row);
      shown++;
    }
    return shown;
  }

  private String row(Breach breach) {
    CheckPlace place = CheckPlace.of(breach, prefix);
    return "| "
        + breach.cause().word()
        + " | "
        + breach.finding().map(CheckMarkdown::standing).orElse(Markdown.text(breach.why()))
        + " | "
        + Markdown.code(place.path() + ":" + place.line())
        + " | "
        + Markdown.text(place.clause())
        + " | "
        + breach.exhibit().map(CheckMarkdown::words).orElse("")
        + " | "
        + breach.finding().map(CheckMarkdown::rules).orElse("")
        + " |\n";
  }

  private static String standing(Finding finding) {
    return "**"
        + Markdown.text(finding.issue().title())
        + "** ("
        + Markdown.code(finding.issue().id())
        + ") "
        + finding.tag().word()
        + ", "
        + Tally.words(finding.status());
  }

  private static String words(Exhibit exhibit) {
    return "“" + Markdown.text(Cites.words(exhibit, QUOTE_LENGTH)) + "”";
  }

  private static String rules(Finding finding) {
    return finding.decision().rules().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static void advice(StringBuilder out, List<Breach> breaches) {
    out.append('\n');
    breaches.stream()
        .map(Breach::cause)
        .distinct()
        .sorted()
        .forEach(
            cause ->
                out.append("- ")
                    .append(cause.word())
                    .append(": ")
                    .append(CheckPlace.meaning(cause))
                    .append(' ')
                    .append(CheckPlace.advice(cause))
                    .append('\n'));
  }

  private void foot(StringBuilder out) {
    int known = judgement.known().size();
    if (known > 0) {
      out.append("\nKnown from the baseline, not held against it: ").append(known).append(".\n");
    }
    List<String> gone = judgement.gone();
    if (!gone.isEmpty()) {
      out.append("\nSettled since the baseline:");
      gone.stream()
          .limit(SETTLED_SHOWN)
          .forEach(entry -> out.append("\n- ").append(Markdown.text(entry)));
      int left = gone.size() - SETTLED_SHOWN;
      out.append(left > 0 ? "\n- and " + left + " more\n" : "\n");
    }
  }
}
