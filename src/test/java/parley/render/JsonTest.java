package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final String HOSTILE = "\u001b[31m \u009b1m \u007f \u202Eturned\u2069 Київ \"é\"";

  @Test
  void nothingInItIsACommandToATerminalAndAllIsReadBack() throws Exception {
    String written = Json.write(Json.object("parley/test/1").put("text", HOSTILE));
    assertThat(written).contains("\\u009b", "\\u202e", "Київ").isEqualTo(Printable.lines(written));
    assertThat(JsonMapper.builder().build().readTree(written).get("text").asText())
        .isEqualTo(HOSTILE);
  }
}
