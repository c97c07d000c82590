package parley.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives each clause the id a lawyer cites. A container enters the ids below it only where numbering
 * restarts under containers of its kind.
 */
final class ClauseIds {
  private static final int LONGEST_NAME = 40;

  private final List<Node> nodes;
  private final boolean[] enters;
  private final int[] unnumbered;

  private ClauseIds(List<Node> nodes) {
    this.nodes = nodes;
    this.enters = new boolean[nodes.size()];
    this.unnumbered = new int[nodes.size() + 1];
  }

  static List<String> of(List<Node> nodes) {
    return new ClauseIds(nodes).name();
  }

  private List<String> name() {
    markRestarts();
    List<String> ids = new ArrayList<>(nodes.size());
    Map<String, Integer> taken = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      String id = within(i, ids);
      int times = taken.merge(id, 1, Integer::sum);
      while (times > 1 && taken.containsKey(id + "~" + times)) {
        times++;
      }
      String unique = times > 1 ? id + "~" + times : id;
      taken.putIfAbsent(unique, 1);
      ids.add(unique);
    }
    return ids;
  }

  private void markRestarts() {
    Map<String, Integer> holders = new HashMap<>();
    Map<String, Boolean> restarts = new HashMap<>();
    int[] containers = new int[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      int container = node.parent() >= 0 && container(node.parent()) ? node.parent() : -1;
      containers[i] = container;
      if (node.label() != null && !node.label().bullet() && !container(i)) {
        String key = anchor(i) + "/" + node.label().form() + node.label().core();
        Integer other = holders.putIfAbsent(key, container);
        if (other != null && other != container) {
          restarts.put(kind(container), true);
          restarts.put(kind(other), true);
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      enters[i] = container(i) && (annex(i) || restarts.containsKey(kind(i)));
    }
  }

  /** The nearest clause above that enters ids in any case. */
  private int anchor(int i) {
    int above = nodes.get(i).parent();
    while (above >= 0 && container(above) && !annex(above)) {
      above = nodes.get(above).parent();
    }
    return above;
  }

  private String kind(int i) {
    if (i < 0) {
      return "";
    }
    Node node = nodes.get(i);
    return node.label() == null || node.label().form().word() == null
        ? "heading"
        : node.label().form().word().name();
  }

  private boolean container(int i) {
    Node node = nodes.get(i);
    if (node.label() == null) {
      return node.kind() != Node.Kind.PLAIN;
    }
    return node.label().form().word() != null && node.label().form().word().rank() < 5;
  }

  private boolean annex(int i) {
    Label label = nodes.get(i).label();
    return label != null
        && label.form().word() != null
        && label.form().word().level() == Level.ANNEX;
  }

  private String within(int i, List<String> ids) {
    Node node = nodes.get(i);
    int above = node.parent();
    while (above >= 0
        && container(above)
        && !enters[above]
        && node.label() != null
        && !container(i)) {
      above = nodes.get(above).parent();
    }
    String prefix = above < 0 ? "" : ids.get(above);
    Label label = node.label();
    if (label == null) {
      return unlabelled(node, prefix, above);
    }
    if (!label.numeral().head().isEmpty() && label.form().word() == null) {
      return outsideNumbers(above, ids) + label.core();
    }
    String core = core(label);
    return prefix.isEmpty() ? core : container(i) ? prefix + " " + core : prefix + "(" + core + ")";
  }

  /** A number such as 2.1 already says what it stands under. */
  private String outsideNumbers(int from, List<String> ids) {
    int above = from;
    while (above >= 0 && !enters[above]) {
      above = nodes.get(above).parent();
    }
    return above < 0 ? "" : ids.get(above) + " ";
  }

  private String unlabelled(Node node, String prefix, int above) {
    String words = node.heading().words();
    if (node.kind() == Node.Kind.HEADING && words.length() <= LONGEST_NAME && !words.isEmpty()) {
      return prefix.isEmpty() ? words : prefix + "(" + words + ")";
    }
    String place = "p" + ++unnumbered[above + 1];
    return prefix.isEmpty() ? place : prefix + "(" + place + ")";
  }

  private static String core(Label label) {
    Form.Word word = label.form().word();
    if (word == null || word.level() == Level.ARTICLE) {
      return label.core();
    }
    String name = label.printed().replaceAll("[.:()]", "").replaceAll("\\s+", " ").strip();
    boolean capitals =
        name.length() > 3 && name.substring(0, 3).chars().allMatch(Character::isUpperCase);
    int blank = name.indexOf(' ');
    return capitals && blank > 0
        ? name.charAt(0) + name.substring(1, blank).toLowerCase(Locale.ROOT) + name.substring(blank)
        : name;
  }
}
