package parley.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a YAML file while it is read: hands out values by key and notes what is wrong with
 * them. The keys asked for are the known ones.
 */
final class YamlMapping {
  private final Node node;
  private final Faults faults;
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private YamlMapping(MappingNode node, Faults faults) {
    this.node = node;
    this.faults = faults;
    for (NodeTuple entry : node.getValue()) {
      String key = scalar(entry.getKeyNode());
      if (key == null) {
        faults.at(entry.getKeyNode(), "a key must be a word");
      } else if (values.put(key, entry.getValueNode()) != null) {
        faults.at(entry.getKeyNode(), "'" + key + "' stands here twice; the last one counts");
      } else {
        keys.put(key, entry.getKeyNode());
      }
    }
  }

  /** A node as a mapping, or null with a fault noted. */
  static @Nullable YamlMapping of(Node node, String what, Faults faults) {
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(mapping, faults);
    }
    faults.at(node, what + " must be a list of 'key: value' lines, not " + kind(node));
    return null;
  }

  /** Where the mapping begins. */
  Node node() {
    return node;
  }

  /** The value of a key, for its place; the mapping itself without the key. */
  Node at(String key) {
    return values.getOrDefault(key, node);
  }

  /** The keys in the order of the file. */
  Collection<String> keys() {
    return Collections.unmodifiableSet(keys.keySet());
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Whether a key has a value; one that is left empty has none. */
  boolean holds(String key) {
    Node value = value(key);
    return value != null && !isNull(value);
  }

  /** A text; null without the key or for an empty value. */
  @Nullable String text(String key) {
    Node value = value(key);
    if (value == null || isNull(value)) {
      return null;
    }
    String text = scalar(value);
    if (text == null) {
      wrong(key, value, "a text");
    }
    return text;
  }

  /** A text, empty without the key. */
  String textOrEmpty(String key) {
    String text = text(key);
    return text == null ? "" : text;
  }

  /** A list of texts, empty without the key; one text stands for a list of one. */
  List<String> texts(String key) {
    Node value = value(key);
    return value == null ? List.of() : texts(key, value);
  }

  private List<String> texts(String key, Node value) {
    var texts = new ArrayList<String>();
    for (Node item : items(value)) {
      String text = scalar(item);
      if (text == null || isNull(item)) {
        wrong(key, item, "a list of texts");
      } else {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** Where a text of a list stands, for a fault in it. */
  Node nodeOf(String key, String text) {
    return items(at(key)).stream()
        .filter(item -> text.equals(scalar(item)))
        .findFirst()
        .orElse(node);
  }

  /** The text under one key of each entry of a list, whatever may be wrong with the others. */
  List<String> textOfEach(String key, String inner) {
    var texts = new ArrayList<String>();
    for (Node item : values.containsKey(key) ? items(at(key)) : List.<Node>of()) {
      if (item instanceof MappingNode mapping) {
        mapping.getValue().stream()
            .filter(entry -> inner.equals(scalar(entry.getKeyNode())))
            .flatMap(entry -> Stream.ofNullable(scalar(entry.getValueNode())))
            .forEach(texts::add);
      }
    }
    return texts;
  }

  private static List<Node> items(Node value) {
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    return isNull(value) ? List.of() : List.of(value);
  }

  /** A list of lists of texts, empty without the key. */
  List<List<String>> groups(String key) {
    var groups = new ArrayList<List<String>>();
    for (Node item : list(key, "a list of lists")) {
      if (item instanceof SequenceNode) {
        groups.add(texts(key, item));
      } else {
        wrong(key, item, "a list of lists");
      }
    }
    return List.copyOf(groups);
  }

  /** Lists of texts by key, in the order of the file, empty without the key. */
  Map<String, List<String>> textsByKey(String key) {
    YamlMapping inner = mapping(key);
    var lists = new LinkedHashMap<String, List<String>>();
    if (inner != null) {
      inner.keys().forEach(each -> lists.put(each, inner.texts(each)));
    }
    return Collections.unmodifiableMap(lists);
  }

  /** Texts by key, in the order of the file, empty without the key. */
  Map<String, String> textByKey(String key) {
    YamlMapping inner = mapping(key);
    var texts = new LinkedHashMap<String, String>();
    if (inner != null) {
      inner.keys().forEach(each -> texts.put(each, inner.textOrEmpty(each)));
    }
    return Collections.unmodifiableMap(texts);
  }

  /** The mapping under a key, or null without it. */
  @Nullable YamlMapping mapping(String key) {
    Node value = value(key);
    return value == null || isNull(value) ? null : of(value, "'" + key + "'", faults);
  }

  /** Each mapping of a list, read by a function that may give null for one it cannot use. */
  <T> List<T> each(String key, Function<YamlMapping, @Nullable T> reader) {
    var all = new ArrayList<T>();
    for (Node item : list(key, "a list")) {
      YamlMapping mapping = of(item, "an entry of '" + key + "'", faults);
      T one = mapping == null ? null : reader.apply(mapping);
      if (one != null) {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  private List<Node> list(String key, String wanted) {
    Node value = value(key);
    if (value == null || isNull(value)) {
      return List.of();
    }
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    wrong(key, value, wanted + ", each entry after '- '");
    return List.of();
  }

  /** Notes every key that nobody asked for, with the nearest that somebody did. */
  void rejectUnknown() {
    keys.forEach(
        (key, where) -> {
          if (!known.contains(key)) {
            faults.at(where, "unknown key '" + key + "'; " + Spelling.hint(key, known));
          }
        });
  }

  private @Nullable Node value(String key) {
    known.add(key);
    return values.get(key);
  }

  private void wrong(String key, Node value, String wanted) {
    faults.at(value, "'" + key + "' must be " + wanted + ", not " + kind(value));
  }

  static @Nullable String scalar(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : null;
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static String kind(Node node) {
    return switch (node.getNodeType()) {
      case SCALAR -> isNull(node) ? "nothing" : "a text";
      case SEQUENCE -> "a list";
      case MAPPING -> "a list of 'key: value' lines";
      default -> "an alias";
    };
  }
}
