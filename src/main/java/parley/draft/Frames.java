package parley.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The open levels of the outline, the outermost first. */
final class Frames {
  /** No text of a person nests deeper; keeps the work for each clause within bounds. */
  private static final int DEEPEST = 40;

  private final List<Frame> frames = new ArrayList<>();

  int size() {
    return frames.size();
  }

  Frame get(int depth) {
    return frames.get(depth);
  }

  /** The node of the innermost level within a depth, or -1 outside of all. */
  int node(int depth) {
    return depth == 0 ? -1 : frames.get(depth - 1).node();
  }

  /** Closes all levels below a depth. */
  void cut(int depth) {
    frames.subList(Math.min(depth, frames.size()), frames.size()).clear();
  }

  void open(Frame frame) {
    cut(DEEPEST - 1);
    frames.add(frame);
  }

  /** The innermost level of a kind, or -1. */
  int deepest(Predicate<Frame> wanted) {
    for (int depth = frames.size() - 1; depth >= 0; depth--) {
      if (wanted.test(frames.get(depth))) {
        return depth;
      }
    }
    return -1;
  }

  /** How many levels from the outermost on are of a kind. */
  int leading(Predicate<Frame> wanted) {
    int depth = 0;
    while (depth < frames.size() && wanted.test(frames.get(depth))) {
      depth++;
    }
    return depth;
  }

  /** How many levels remain when the innermost ones that are not of a kind are left out. */
  int without(Predicate<Frame> unwanted) {
    int depth = frames.size();
    while (depth > 0 && unwanted.test(frames.get(depth - 1))) {
      depth--;
    }
    return depth;
  }
}
