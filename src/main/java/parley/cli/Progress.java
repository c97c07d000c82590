package parley.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells the person who waits that work goes on: nothing for the first half second, then a bar on a
 * terminal, or a line now and then where standard error is a file.
 */
final class Progress implements AutoCloseable {
  /**
   * When something is told where no terminal is.
   *
   * @param first from the start until the first line
   * @param next from one line to the next
   */
  record Pace(Duration first, Duration next) {
    static final Pace USUAL = new Pace(Duration.ofMillis(500), Duration.ofSeconds(10));
  }

  private final Console console;
  private final String task;
  private final long start = System.nanoTime();
  private final @Nullable Timer timer;
  private @Nullable ProgressBar bar;
  private long total;
  private long done;
  private boolean appeared;
  private boolean closed;

  /**
   * Starts the clock.
   *
   * @param task what is done, such as {@code reading}
   * @param total how many steps there are, or -1 when that is not known
   * @param silent whether nothing is shown at all
   */
  Progress(Console console, String task, long total, boolean silent) {
    this(console, task, total, silent, Pace.USUAL);
  }

  Progress(Console console, String task, long total, boolean silent, Pace pace) {
    this.console = console;
    this.task = task;
    this.total = total;
    this.timer = silent ? null : new Timer("progress", true);
    if (timer != null) {
      TimerTask telling =
          new TimerTask() {
            @Override
            public void run() {
              tell();
            }
          };
      timer.schedule(telling, pace.first().toMillis(), pace.next().toMillis());
    }
  }

  private synchronized void tell() {
    if (closed) {
      return;
    }
    if (console.errIsTerminal()) {
      appear();
    } else {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      console.err().println(appeared ? line(task, done, total, elapsed) : line(task));
    }
    appeared = true;
  }

  private void appear() {
    if (bar == null) {
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
  }

  private static String line(String task) {
    return "parley: " + task + " ...";
  }

  /**
   * How far work is, how fast it goes and what that leaves to wait.
   *
   * @param done steps of the total
   * @param total steps, or less than 1 when that is not known
   */
  static String line(String task, long done, long total, Duration elapsed) {
    if (total < 1 || done < 1) {
      return line(task) + " for " + spoken(elapsed) + " so far";
    }
    double rate = done / Math.max(0.001, elapsed.toMillis() / 1000.0);
    String speed =
        rate < 1
            ? String.format(Locale.ROOT, "%.1f a minute", 60 * rate)
            : grouped(Math.round(rate)) + " a second";
    return line(task)
        + " %s of %s, %s, ".formatted(grouped(done), grouped(total), speed)
        + left(total - done, rate);
  }

  /** Behind the last step something may be left to do whose time nobody knows. */
  private static String left(long steps, double rate) {
    Duration left = Duration.ofSeconds(Math.round(steps / rate));
    return steps <= 0 ? "finishing" : "about " + spoken(left) + " left";
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String spoken(Duration time) {
    long minutes = time.toMinutes();
    if (minutes >= 60) {
      return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
    return minutes > 0 ? minutes + " min " + time.toSecondsPart() + " s" : time.toSeconds() + " s";
  }

  /** So many steps of so many are done, counted from the start. */
  synchronized void reached(long steps, long of) {
    done = steps;
    total = of;
    if (bar != null) {
      bar.maxHint(of);
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
