package parley.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.Location;
import parley.corpus.Notice;

/**
 * JSON as this tool prints it: keys in the order of the contract, two blanks of indent, {@code \n}.
 */
final class Json {
  /**
   * Writes characters that a terminal would obey by their numbers; a program reads them as they
   * are.
   */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return Printable.harmful(c) ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
  }

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer(
              new DefaultPrettyPrinter()
                  .withSeparators(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .with(new Escapes());

  private Json() {}

  /** An object that begins with the name of its schema, such as {@code parley/diff/1}. */
  static ObjectNode object(String schema) {
    return JsonNodeFactory.instance.objectNode().put("schema", schema);
  }

  /** Notices as line, column (0 when a notice concerns the whole file) and message. */
  static void addNotices(ArrayNode array, List<Notice> notices) {
    for (Notice notice : notices) {
      Location place = notice.location();
      array
          .addObject()
          .put("line", place == null ? 0 : place.line())
          .put("column", place == null ? 0 : place.column())
          .put("message", notice.message());
    }
  }

  /** Where a document has pages, the one that something begins on, counted from 1. */
  static void putPage(ObjectNode node, int page) {
    if (page > 0) {
      node.put("page", page);
    }
  }

  /** The text of an object, with a line end. */
  static String write(JsonNode node) {
    try {
      return WRITER.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes always prints", e);
    }
  }
}
