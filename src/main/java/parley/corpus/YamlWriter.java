package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One mapping of a YAML file while it is written: keys with a line each, lists of texts in one. */
final class YamlWriter {
  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setWidth(100)
          .setSplitLines(true)
          .build();

  private final List<NodeTuple> entries = new ArrayList<>();

  /** Adds a text, unless there is none. */
  YamlWriter text(String key, @Nullable String text) {
    return text == null ? this : add(key, scalar(text));
  }

  /** Adds a list of texts, unless it is empty. */
  YamlWriter texts(String key, List<String> texts) {
    return texts.isEmpty() ? this : add(key, flow(texts));
  }

  /** Adds lists of texts by key, unless there are none. */
  YamlWriter textsByKey(String key, Map<String, List<String>> lists) {
    var inner = new YamlWriter();
    lists.forEach((name, texts) -> inner.add(name, flow(texts)));
    return lists.isEmpty() ? this : add(key, inner.mapping());
  }

  /** Adds texts by key, unless there are none. */
  YamlWriter textByKey(String key, Map<String, String> texts) {
    var inner = new YamlWriter();
    texts.forEach(inner::text);
    return texts.isEmpty() ? this : add(key, inner.mapping());
  }

  /** Adds a mapping. */
  YamlWriter inner(String key, YamlWriter entries) {
    return add(key, entries.mapping());
  }

  /** Adds a list of lists of texts, unless it is empty. */
  YamlWriter groups(String key, List<List<String>> groups) {
    return groups.isEmpty()
        ? this
        : add(key, block(groups.stream().<Node>map(YamlWriter::flow).toList()));
  }

  /** Adds a list of mappings, unless it is empty. */
  YamlWriter each(String key, List<YamlWriter> mappings) {
    return mappings.isEmpty()
        ? this
        : add(key, block(mappings.stream().<Node>map(YamlWriter::mapping).toList()));
  }

  /** The YAML; empty without an entry. */
  String written() {
    return entries.isEmpty()
        ? ""
        : new Present(SETTINGS)
            .emitToString(new Serialize(SETTINGS).serializeOne(mapping()).iterator());
  }

  private YamlWriter add(String key, Node value) {
    entries.add(new NodeTuple(scalar(key), value));
    return this;
  }

  private MappingNode mapping() {
    return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
  }

  private static SequenceNode block(List<Node> items) {
    return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
  }

  private static SequenceNode flow(List<String> texts) {
    List<Node> items = texts.stream().<Node>map(YamlWriter::scalar).toList();
    return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
  }

  /** Plain where YAML allows it; the library quotes what would be read as something else. */
  private static ScalarNode scalar(String text) {
    boolean odd = text.chars().anyMatch(Character::isISOControl);
    ScalarStyle style = odd ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    return new ScalarNode(Tag.STR, text, style);
  }
}
