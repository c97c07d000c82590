package parley.index;

import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Map;
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

  static Map<?, ?> read(InputStream json) {
    try (JsonParser parser = MAPPER.jsonProvider().createParser(json)) {
      return MAPPER.deserialize(parser, Map.class);
    }
  }
}
