package parley.cli;

/**
 * Ends a run early for a reason that is not a defect, such as an output file that cannot be
 * written.
 */
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String message;

  Stopped(ExitCode code, String message) {
    super(message);
    this.code = code;
    this.message = message;
  }

  ExitCode code() {
    return code;
  }

  String message() {
    return message;
  }
}
