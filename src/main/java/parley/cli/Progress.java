package parley.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person who waits that work goes on: nothing for the first half second, then a bar on a
 * terminal, or a single line where standard error is a file.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Console console;
  private final String task;
  private final long total;
  private final @Nullable Timer timer;
  private @Nullable ProgressBar bar;
  private long done;
  private boolean closed;

  /**
   * Starts the clock.
   *
   * @param task what is done, such as {@code reading}
   * @param total how many steps there are, or -1 when that is not known
   * @param silent whether nothing is shown at all
   */
  Progress(Console console, String task, long total, boolean silent) {
    this.console = console;
    this.task = task;
    this.total = total;
    this.timer = silent ? null : new Timer("progress", true);
    if (timer != null) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              appear();
            }
          },
          PATIENCE.toMillis());
    }
  }

  private synchronized void appear() {
    if (closed) {
      return;
    }
    if (!console.errIsTerminal()) {
      console.err().println("parley: " + task + " ...");
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.columns() - 1))
            .clearDisplayOnFinish()
            .showSpeed()
            .build();
    bar.stepTo(done);
  }

  /** So many steps are done, counted from the start. */
  synchronized void reached(long steps) {
    done = steps;
    if (bar != null) {
      bar.stepTo(steps);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (timer != null) {
      timer.cancel();
    }
    if (bar != null) {
      bar.close();
    }
  }
}
