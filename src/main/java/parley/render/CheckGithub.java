package parley.render;

import java.util.stream.Collectors;
import parley.issue.Breach;
import parley.issue.Judgement;

/** The answer of the gate as commands that GitHub turns into annotations beside the lines. */
public final class CheckGithub {
  /** How many of one kind GitHub shows for a step. */
  private static final int MOST = 10;

  private CheckGithub() {}

  /**
   * One command to a breach, and one that tells how many were left out.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Judgement judgement, String prefix) {
    String shown =
        judgement.breaches().stream()
            .limit(MOST)
            .map(breach -> error(breach, prefix))
            .collect(Collectors.joining());
    int left = judgement.breaches().size() - MOST;
    return left > 0
        ? shown + "::notice title=Parley::" + left + " more; GitHub shows " + MOST + " of a step\n"
        : shown;
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
