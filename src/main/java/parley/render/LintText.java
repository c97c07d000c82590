package parley.render;

import java.util.List;
import parley.draft.Flaw;
import parley.draft.Linted;

/** The flaws of drafts, one line each, as compilers print them. */
public final class LintText {
  private LintText() {}

  /**
   * The flaws, then how many there are.
   *
   * @param all drafts with all their flaws, which are counted
   * @param shown the same with those flaws that are to be shown
   */
  public static String of(List<Linted> all, List<Linted> shown, Palette palette) {
    StringBuilder out = new StringBuilder();
    for (Linted linted : shown) {
      String path = Printable.line(linted.draft().document().path());
      linted.flaws().forEach(flaw -> out.append(line(path, flaw, palette)).append('\n'));
    }
    return out.append(summary(all)).append('\n').toString();
  }

  private static String line(String path, Flaw flaw, Palette palette) {
    String place = path + ":" + flaw.location();
    String clause =
        flaw.clause().isEmpty() ? "" : palette.heading(Printable.line(flaw.clause())) + ": ";
    String message = Printable.line(flaw.message());
    String words =
        flaw.rule().weight() == Flaw.Weight.ERROR ? palette.error(message) : palette.open(message);
    String advice = "; " + flaw.rule().advice() + " [" + flaw.rule().word() + "]";
    return place + ": " + clause + words + advice;
  }

  private static String summary(List<Linted> drafts) {
    int flaws = drafts.stream().mapToInt(linted -> linted.flaws().size()).sum();
    String all = drafts.size() == 1 ? "1 draft" : drafts.size() + " drafts";
    if (flaws == 0) {
      return "nothing found in " + all;
    }
    long with = drafts.stream().filter(linted -> !linted.flaws().isEmpty()).count();
    return (flaws == 1 ? "1 flaw" : flaws + " flaws") + " in " + with + " of " + all;
  }
}
