package parley.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A piece of YAML as a tree that knows its lines.
 *
 * <p>Input is not trusted: a text that is too long, nested too deeply or full of aliases is refused
 * before a tree is built from it.
 */
final class YamlText {
  private static final int MAX_CHARACTERS = 4 << 20;
  private static final int MAX_DEPTH = 32;
  private static final int MAX_ALIASES = 100;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setAllowDuplicateKeys(true)
          .setAllowRecursiveKeys(false)
          .setCodePointLimit(MAX_CHARACTERS)
          .build();

  private YamlText() {}

  /**
   * The tree of a text, or null if there is none: because the text is empty, or because of a fault,
   * which is then noted.
   */
  static @Nullable Node tree(String text, Faults faults) {
    try {
      if (text.length() > MAX_CHARACTERS) {
        faults.at(Optional.empty(), "this is too long for YAML; make it shorter");
        return null;
      }
      return isHarmless(text, faults)
          ? new Compose(SETTINGS).composeString(text).orElse(null)
          : null;
    } catch (MarkedYamlEngineException e) {
      faults.at(mark(e), "this is not valid YAML: " + plain(e.getProblem()));
      return null;
    } catch (YamlEngineException e) {
      faults.at(Optional.empty(), "this is not valid YAML: " + plain(e.getMessage()));
      return null;
    }
  }

  private static Optional<Mark> mark(MarkedYamlEngineException e) {
    return e.getProblemMark().or(e::getContextMark);
  }

  /** The first line of the library's message; the lines after it are a picture of the place. */
  private static String plain(@Nullable String problem) {
    return problem == null ? "it breaks off" : problem.lines().findFirst().orElse("");
  }

  private static boolean isHarmless(String text, Faults faults) {
    int depth = 0;
    int aliases = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      switch (event.getEventId()) {
        case SequenceStart, MappingStart -> depth++;
        case SequenceEnd, MappingEnd -> depth--;
        case Alias -> aliases++;
        default -> {}
      }
      if (depth > MAX_DEPTH || aliases > MAX_ALIASES) {
        String what =
            depth > MAX_DEPTH ? "this is nested too deeply" : "there are too many aliases";
        faults.at(event.getStartMark(), what + "; write it out");
        return false;
      }
    }
    return true;
  }
}
