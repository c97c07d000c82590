package parley.render;

import parley.issue.Breach;
import parley.issue.Judgement;

/** The answer of the gate as commands that GitHub turns into annotations beside the lines. */
public final class CheckGithub {
  /** How many of one kind GitHub shows for a step. */
  private static final int MOST = 10;

  private CheckGithub() {}

  /**
   * One command to a breach, and one each that tells how many were left out, known and settled.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Judgement judgement, String prefix) {
    StringBuilder out = new StringBuilder();
    judgement.breaches().stream().limit(MOST).forEach(breach -> out.append(error(breach, prefix)));
    int left = judgement.breaches().size() - MOST;
    if (left > 0) {
      out.append(notice(left + " more; GitHub shows " + MOST + " of a step"));
    }
    if (!judgement.known().isEmpty()) {
      out.append(notice(judgement.known().size() + " known from the baseline"));
    }
    if (!judgement.gone().isEmpty()) {
      out.append(
          notice("the baseline is stale, make it anew: " + judgement.gone().size() + " gone"));
    }
    return out.toString();
  }

  private static String notice(String text) {
    return "::notice title=Parley::" + data(text) + "\n";
  }

  private static String error(Breach breach, String prefix) {
    CheckPlace place = CheckPlace.of(breach, prefix);
    String title = (breach.cause().word() + " " + breach.subject()).strip();
    String column = place.column() > 0 ? ",col=" + place.column() : "";
    return "::error file="
        + property(place.path())
        + ",line="
        + place.line()
        + column
        + ",title="
        + property(title)
        + "::"
        + data(CheckText.what(breach))
        + "\n";
  }

  /** Characters that would end a command are written as percent codes. */
  private static String data(String text) {
    return Printable.line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
