package parley.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Gives each clause the id a lawyer cites. A container (part, title, chapter, a section over
 * articles, a heading without label) enters the ids below it only where numbering restarts under
 * containers of its kind; an annex always does.
 */
final class ClauseIds {
  private static final int LONGEST_NAME = 60;

  private final List<Node> nodes;
  private final boolean sectionsHoldArticles;
  private final Levels levels;
  private final Set<String> restarts = new HashSet<>();
  private final List<String> ids;
  private final int[] counted;
  private int footnotes;

  private ClauseIds(List<Node> nodes, Levels levels, IntPredicate ownWords) {
    this.nodes = nodes;
    this.levels = levels;
    this.ids = new ArrayList<>(nodes.size());
    this.sectionsHoldArticles = nodes.stream().anyMatch(this::articleInSection);
    this.counted = new int[nodes.size() + 1];
    for (int i = 0; i < nodes.size(); i++) {
      counted[i + 1] = ownWords.test(i) ? 1 : 0;
    }
  }

  /**
   * The ids of all clauses, unique.
   *
   * @param ownWords whether a clause has words of its own, its first unnumbered paragraph
   */
  static List<String> of(List<Node> nodes, Levels levels, IntPredicate ownWords) {
    ClauseIds names = new ClauseIds(nodes, levels, ownWords);
    names.findRestarts();
    Map<String, Integer> taken = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      names.ids.add(unique(names.id(i), taken));
    }
    return names.ids;
  }

  private static String unique(String id, Map<String, Integer> taken) {
    int times = taken.merge(id, 1, Integer::sum);
    if (times == 1) {
      return id;
    }
    int number = times;
    while (taken.putIfAbsent(id + "~" + number, 1) != null) {
      number++;
    }
    taken.put(id, number);
    return id + "~" + number;
  }

  private boolean articleInSection(Node node) {
    return level(node) == Level.ARTICLE
        && node.parent() >= 0
        && level(nodes.get(node.parent())) == Level.SECTION;
  }

  private static Level level(Node node) {
    return node.label() == null || !node.label().worded()
        ? Level.PLAIN
        : node.label().word().level();
  }

  private boolean container(Node node) {
    return switch (level(node)) {
      case PART, TITLE, CHAPTER -> true;
      case SECTION -> sectionsHoldArticles;
      case PLAIN -> node.kind() == Node.Kind.HEADING;
      case ANNEX, ARTICLE, PARAGRAPH, POINT, RECITAL -> false;
    };
  }

  // Where numbering restarts

  private void findRestarts() {
    Map<String, Integer> holders = new HashMap<>();
    for (Node node : nodes) {
      Label label = node.label();
      if (label == null || label.bullet()) {
        continue;
      }
      String number = outside(node) + "/" + family(node) + label.core();
      Integer other = holders.putIfAbsent(number, node.parent());
      if (other != null && other != node.parent()) {
        restart(node.parent(), node);
        restart(other, node);
      }
    }
  }

  private void restart(int container, Node below) {
    if (container >= 0 && container(nodes.get(container))) {
      restarts.add(pair(nodes.get(container), below));
    }
  }

  private static String pair(Node container, Node below) {
    return level(container) + " " + family(below);
  }

  private static String family(Node node) {
    return node.label() == null ? "plain" : level(node) + node.label().shape();
  }

  /** The nearest clause above that is no container. */
  private int outside(Node node) {
    int above = node.parent();
    while (above >= 0 && container(nodes.get(above))) {
      above = nodes.get(above).parent();
    }
    return above;
  }

  // Names

  private String id(int i) {
    Node node = nodes.get(i);
    if (node.kind() == Node.Kind.FOOTNOTE) {
      return "footnote " + ++footnotes;
    }
    Label label = node.label();
    int above = label == null ? node.parent() : prefix(node, beyondNumber(node, label));
    String name =
        label == null
            ? unlabelled(node, above)
            : label.bullet() ? bullet(above) : core(i, node, label);
    if (above < 0) {
      return name;
    }
    String joint = ids.get(above);
    return container(node) && label != null ? joint + " " + name : joint + "(" + name + ")";
  }

  /** The clause above whose id is taken up: containers only where numbering restarts. */
  private int prefix(Node node, int from) {
    int above = from;
    while (above >= 0
        && container(nodes.get(above))
        && !restarts.contains(pair(nodes.get(above), node))) {
      above = nodes.get(above).parent();
    }
    return above;
  }

  /** The clause above all that a number such as 2.1.3 names itself. */
  private int beyondNumber(Node node, Label label) {
    int above = node.parent();
    String number = label.numeral().head();
    while (above >= 0 && !number.isEmpty() && names(number, nodes.get(above))) {
      above = nodes.get(above).parent();
    }
    return above;
  }

  private static boolean names(String number, Node node) {
    Label label = node.label();
    return label != null
        && (number.startsWith(label.core() + ".")
            || (label.worded() && number.startsWith(label.numeral().value() + ".")));
  }

  private String unlabelled(Node node, int above) {
    String words = node.heading().words();
    boolean named = node.kind() == Node.Kind.HEADING && words.length() <= LONGEST_NAME;
    return named && !words.isEmpty() ? words : "p" + ++counted[above + 1];
  }

  private final Map<Integer, Integer> bullets = new HashMap<>();

  private String bullet(int above) {
    return "-" + bullets.merge(above, 1, Integer::sum);
  }

  private String core(int i, Node node, Label label) {
    if (!label.worded() && levels.of(i) == Level.RECITAL) {
      return "Recital " + label.core();
    }
    boolean bare =
        !label.worded()
            || label.word().level() == Level.ARTICLE
            || label.word().level() == Level.PARAGRAPH;
    boolean unit = label.worded() && label.word().level() == Level.SECTION && !container(node);
    return (bare || unit) && !label.printed().startsWith("OP")
        ? label.core()
        : name(label.printed());
  }

  /** A worded label as it is cited: without stops, and not in capitals. */
  private static String name(String printed) {
    String words = printed.replaceAll("[.:()]", "").replaceAll("\\s+", " ").strip();
    int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    boolean capitals = end > 2 && words.substring(0, end).chars().allMatch(Character::isUpperCase);
    return capitals
        ? words.charAt(0) + words.substring(1, end).toLowerCase(Locale.ROOT) + words.substring(end)
        : words;
  }
}
