package parley.cli;

/** All exit codes; the help of {@code parley} prints the same table. */
public enum ExitCode {
  DONE(0, "done, nothing to object"),
  FINDINGS(1, "findings: a check that fails, changes with --exit-code, a search without a hit"),
  USAGE(2, "wrong usage: an unknown option, a malformed query, a missing file named by you"),
  UNREADABLE(3, "some input could not be read; the rest was processed and what was not is listed"),
  STORE(4, "the search index is unavailable or damaged"),
  DEFECT(70, "a defect of parley");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
