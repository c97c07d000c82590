package parley.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "watch",
    header = "Re-reads the folder when it changes, and prints what moved.",
    description = {
      "%nNew, changed and missing documents; new claims with their passages; issues that came or"
          + " went; and tags that changed, with the reason. Ends with Ctrl-C and the exit code 0.%n"
    },
    footer = {"  parley watch", "  parley watch --every 10 --corpus my-talks"})
final class WatchCommand extends ParleyCommand {
  private static final int LONGEST = 3600;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "How often to look. Default: ${DEFAULT-VALUE}.")
  int every;

  @Override
  protected ExitCode run(Session session) {
    if (every < 1 || every > LONGEST) {
      throw session.usage("--every counts seconds, from 1 to " + LONGEST);
    }
    Path root = session.root();
    // Ctrl-C is how this command is meant to end.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
    Watched watched = new Watched(root, session.asOf().orElse(null));
    session.say("watching " + root + ": " + watched.state());
    while (pause()) {
      List<String> moved = watched.look();
      moved.forEach(session::say);
    }
    return ExitCode.DONE;
  }

  private boolean pause() {
    try {
      Thread.sleep(Duration.ofSeconds(every));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
