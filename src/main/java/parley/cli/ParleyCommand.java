package parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What all commands share: they get a session, and what the session met on its way decides the exit
 * code.
 */
abstract class ParleyCommand implements Callable<Integer> {
  private @Nullable Session session;

  /** Gives the command the session that it runs in. */
  final void in(Session own) {
    session = own;
  }

  @Override
  public final Integer call() {
    if (session == null) {
      throw new IllegalStateException("a command runs in a session");
    }
    return session.close(run(session)).code();
  }

  /** Does the work; what could not be read is known to the session and need not be returned. */
  protected abstract ExitCode run(Session session);
}
