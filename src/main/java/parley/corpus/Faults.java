package parley.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong with one piece of YAML, gathered while it is read. */
final class Faults {
  /** A file with more faults than these is no {@code parley.yaml}; the rest would only be noise. */
  private static final int MOST = 50;

  private final String path;
  private final int linesBefore;
  private final List<Notice> notices = new ArrayList<>();

  /**
   * @param path the file
   * @param linesBefore how many lines of the file stand before the piece of YAML
   */
  Faults(String path, int linesBefore) {
    this.path = path;
    this.linesBefore = linesBefore;
  }

  void at(Node node, String message) {
    at(node.getStartMark(), message);
  }

  void at(Optional<Mark> mark, String message) {
    if (notices.size() < MOST) {
      notices.add(Notice.fault(path, mark.map(this::location).orElse(null), message));
    }
  }

  Location location(Mark mark) {
    return new Location(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
  }

  /** All faults in the order of the file; those of the whole file are first. */
  List<Notice> notices() {
    return notices.size() < 2 ? List.copyOf(notices) : sorted();
  }

  private List<Notice> sorted() {
    Comparator<Location> byPlace =
        Comparator.comparingInt(Location::line).thenComparingInt(Location::column);
    return notices.stream()
        .sorted(Comparator.comparing(Notice::location, Comparator.nullsFirst(byPlace)))
        .toList();
  }
}
