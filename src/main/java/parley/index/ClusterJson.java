package parley.index;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opensearch.client.json.JsonpMapper;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;

/** Maps, lists, texts and numbers as JSON and back. */
final class ClusterJson {
  static final JsonpMapper MAPPER = new JacksonJsonpMapper();

  private ClusterJson() {}

  /** JSON on one line. */
  static String write(Map<String, ?> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = MAPPER.jsonProvider().createGenerator(text)) {
      MAPPER.serialize(value, generator);
    }
    return text.toString();
  }

  /** JSON in which keys are in order, so that what is equal is written alike. */
  static String writeInOrder(Map<String, ?> value) {
    return write(inOrder(value));
  }

  private static SortedMap<String, Object> inOrder(Map<?, ?> value) {
    SortedMap<String, Object> sorted = new TreeMap<>();
    value.forEach((key, inner) -> sorted.put(String.valueOf(key), inOrder(inner)));
    return sorted;
  }

  private static Object inOrder(Object value) {
    return switch (value) {
      case Map<?, ?> map -> inOrder(map);
      case List<?> list -> list.stream().map(ClusterJson::inOrder).toList();
      default -> value;
    };
  }

  static Map<?, ?> read(InputStream json) {
    try (JsonParser parser = MAPPER.jsonProvider().createParser(json)) {
      return MAPPER.deserialize(parser, Map.class);
    }
  }
}
