package parley.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A piece of YAML as a tree that knows its lines.
 *
 * <p>Input is not trusted: of a text that is too long, nested too deeply or full of aliases no tree
 * is built, or no further than up to there.
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
          .setMaxAliasesForCollections(MAX_ALIASES + 1) // so that ours is the limit that speaks
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
      return new Composer(SETTINGS, new Guarded(text)).getSingleNode().orElse(null);
    } catch (Excessive e) {
      faults.at(e.mark, String.valueOf(e.getMessage()));
      return null;
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

  /** The events of a text, up to where it becomes one that would cost too much to build. */
  private static final class Guarded implements Parser {
    private final Parser events;
    private int depth;
    private int aliases;

    Guarded(String text) {
      events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    @Override
    public boolean checkEvent(Event.ID id) {
      return events.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
      return events.peekEvent();
    }

    @Override
    public Event next() {
      Event event = events.next();
      switch (event.getEventId()) {
        case SequenceStart, MappingStart -> depth++;
        case SequenceEnd, MappingEnd -> depth--;
        case Alias -> aliases++;
        default -> {}
      }
      if (depth > MAX_DEPTH || aliases > MAX_ALIASES) {
        String what =
            depth > MAX_DEPTH ? "this is nested too deeply" : "there are too many aliases";
        throw new Excessive(what + "; write it out", event.getStartMark());
      }
      return event;
    }

    @Override
    public boolean hasNext() {
      return events.hasNext();
    }
  }

  private static final class Excessive extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Mark> mark;

    Excessive(String message, Optional<Mark> mark) {
      super(message);
      this.mark = mark;
    }
  }
}
