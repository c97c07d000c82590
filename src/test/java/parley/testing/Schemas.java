package parley.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Holds JSON output against the schema that ships in the jar. */
public final class Schemas {
  private Schemas() {}

  /**
   * Fails with the schema's own messages unless the text fits.
   *
   * @param name of the schema, such as {@code diff}
   */
  public static void assertFits(String json, String name) {
    assertFits(json, name, "/parley/schema/" + name + ".json", SpecVersion.VersionFlag.V202012);
  }

  /** Fails unless the text fits the schema of SARIF 2.1.0 as it was published. */
  public static void assertSarif(String json) {
    assertFits(json, "SARIF", "/schema/sarif-schema-2.1.0.json", SpecVersion.VersionFlag.V7);
  }

  private static void assertFits(
      String json, String name, String path, SpecVersion.VersionFlag version) {
    assertThat(
            JsonSchemaFactory.getInstance(version)
                .getSchema(text(path))
                .validate(json, InputFormat.JSON))
        .as("what the schema %s objects to", name)
        .isEmpty();
  }

  private static String text(String path) {
    try (InputStream in = Schemas.class.getResourceAsStream(path)) {
      assertThat(in).as("schema %s", path).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
