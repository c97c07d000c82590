package parley.render;

import java.util.List;
import parley.draft.Flaw;
import parley.draft.Linted;

/** The flaws of drafts, one line each, as compilers print them. */
public final class LintText {
  private LintText() {}

  /** The flaws, then how many there are. */
  public static String of(List<Linted> drafts, Palette palette) {
    StringBuilder out = new StringBuilder();
    for (Linted linted : drafts) {
      String path = Printable.line(linted.draft().document().path());
      linted.flaws().forEach(flaw -> out.append(line(path, flaw, palette)).append('\n'));
    }
    return out.append(summary(drafts)).append('\n').toString();
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
