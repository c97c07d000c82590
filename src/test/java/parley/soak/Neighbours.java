package parley.soak;

import static parley.soak.Trial.hold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Runs readers beside writers over the same index. */
final class Neighbours {
  private final Launch launch;

  Neighbours(Launch launch) {
    this.launch = launch;
  }

  /**
   * Two processes bring the index up to date, again and again, while this one reads it: a reader
   * sees all of one state, and never an older one than before.
   */
  Trial readAndWrite(Path work, int times) throws IOException, InterruptedException {
    Fleet fleet = Fleet.at(work, 40, 60);
    Launch.Outcome first = launch.run(work, "index");
    hold(first.exit() == 0, "a run that succeeds", first);
    int reads = 0;
    int last = 0;
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int state = 1; state <= times; state++) {
      fleet.write(state);
      Process one = launch.start(work, "index");
      Process other = launch.start(work, "index");
      while (one.isAlive() || other.isAlive()) {
        int seen = fleet.state();
        hold(seen >= last && seen <= state, "a state that is not older", seen);
        outcomes.merge(
            seen == state ? "reads of the new state" : "of the old one", 1, Integer::sum);
        last = seen;
        reads++;
      }
      hold(one.waitFor() == 0 && other.waitFor() == 0, "two writers that wait", state);
      hold(fleet.state() == state, "an index of state " + state, fleet.state());
    }
    return new Trial(
        "two writers beside a reader", times, outcomes, "%,d in all, none wrong".formatted(reads));
  }
}
