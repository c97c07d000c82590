package parley.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * What all commands share: they get a session, and what the session met on its way decides the exit
 * code.
 */
abstract class ParleyCommand implements Callable<Integer> {
  @ParentCommand @Nullable Parley parley;
  @Spec @Nullable CommandSpec spec;

  @Override
  public final Integer call() {
    if (parley == null || spec == null) {
      throw new IllegalStateException("a command runs below parley");
    }
    Session session = parley.session(spec.commandLine());
    return session.close(run(session)).code();
  }

  /** Does the work; what could not be read is known to the session and need not be returned. */
  protected abstract ExitCode run(Session session);
}
