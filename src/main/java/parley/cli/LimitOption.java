package parley.cli;

import java.util.List;
import picocli.CommandLine.Option;

/**
 * How much of a long answer is shown, shared by the commands whose answers grow with the corpus.
 */
final class LimitOption {
  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show the first so many, and say how many more there are. Default: all.")
  int limit = Integer.MAX_VALUE;

  /**
   * Checks a limit before any work is done.
   *
   * @throws picocli.CommandLine.ParameterException if nothing would be shown
   */
  static void check(int limit, Session session) {
    if (limit < 1) {
      throw session.usage("--limit " + limit + " shows nothing; give a number from 1 on");
    }
  }

  void check(Session session) {
    check(limit, session);
  }

  boolean given() {
    return limit < Integer.MAX_VALUE;
  }

  /**
   * The first of all; how many are left out is remarked.
   *
   * @param unit what is counted, in the plural
   */
  <T> List<T> first(List<T> all, String unit, Session session) {
    if (all.size() > limit) {
      session.remark("%d of %d %s, as --limit says".formatted(limit, all.size(), unit));
    }
    return all.subList(0, Math.min(limit, all.size()));
  }
}
