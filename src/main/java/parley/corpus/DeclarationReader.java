package parley.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what is declared about a document; the same keys in front matter, beside it or by rule. */
final class DeclarationReader {
  private final YamlMapping mapping;
  private final Faults faults;

  private DeclarationReader(YamlMapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /** Reads the known keys of a mapping and leaves the others alone. */
  static Declaration read(YamlMapping mapping, Faults faults) {
    return new DeclarationReader(mapping, faults).declaration();
  }

  /** Reads a whole file, or the front matter of one. */
  static Declaration read(String yaml, Faults faults) {
    Node tree = YamlText.tree(yaml, faults);
    YamlMapping mapping = tree == null ? null : YamlMapping.of(tree, "this", faults);
    return mapping == null ? Declaration.NONE : read(mapping, faults);
  }

  private Declaration declaration() {
    return new Declaration(
        choice("kind", DocumentKind.class),
        date(mapping, faults),
        mapping.text("title"),
        mapping.text("language"),
        joined("source"),
        mapping.text("version"),
        mapping.text("family"),
        reference("supersedes"),
        reference("responds_to"),
        choice("stage", Stage.class),
        joined("status"),
        mapping.texts("authors"),
        mapping.texts("parties"),
        mapping.texts("drafts"),
        mapping.textByKey("legend"),
        mapping.text("tracked"));
  }

  /** The version that is named; an empty text if the key says that there is none. */
  private @Nullable String reference(String key) {
    String version = mapping.text(key);
    return version == null && mapping.has(key) ? "" : version;
  }

  private @Nullable String joined(String key) {
    List<String> texts = mapping.texts(key);
    return texts.isEmpty() ? null : String.join("; ", texts);
  }

  private <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
    String word = mapping.text(key);
    if (word == null) {
      return null;
    }
    List<String> known =
        Stream.of(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    int chosen = known.indexOf(word.toLowerCase(Locale.ROOT));
    if (chosen < 0) {
      faults.at(
          mapping.at(key),
          "'" + word + "' is no " + key + "; it is one of " + String.join(", ", known));
      return null;
    }
    return type.getEnumConstants()[chosen];
  }

  /** The day under {@code date}; null, with a fault noted, if no such day exists. */
  static @Nullable LocalDate date(YamlMapping mapping, Faults faults) {
    String written = mapping.text("date");
    if (written == null) {
      return null;
    }
    LocalDate date = Dates.declared(written);
    if (date == null) {
      faults.at(
          mapping.at("date"),
          "'" + written + "' is no date; write year, month and day as in 2025-12-16");
    }
    return date;
  }
}
