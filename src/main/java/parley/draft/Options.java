package parley.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clauses that are one of several options, and those that stand in one. */
final class Options {
  private final List<Node> nodes;
  private final boolean[] live;

  Options(List<Node> nodes) {
    this.nodes = nodes;
    this.live = new boolean[nodes.size()];
    runs().stream().filter(run -> run.size() > 1).forEach(run -> run.forEach(i -> live[i] = true));
    for (int i = 0; i < nodes.size(); i++) {
      int parent = nodes.get(i).parent();
      live[i] |= parent >= 0 && live[parent];
    }
  }

  /** Options that are alternatives to one another: each run begins with a first one. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    Map<Form, List<Integer>> newest = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Label label = nodes.get(i).label();
      if (label == null || !option(i)) {
        continue;
      }
      List<Integer> run = newest.get(label.form());
      if (run == null || label.numeral().first()) {
        run = new ArrayList<>();
        runs.add(run);
        newest.put(label.form(), run);
      }
      run.add(i);
    }
    return runs;
  }

  /** Whether a clause is labelled as an option. */
  boolean option(int i) {
    Label label = nodes.get(i).label();
    return label != null && label.option();
  }

  /** Whether a clause is, or stands in, an option that has another beside it. */
  boolean live(int i) {
    return live[i];
  }
}
