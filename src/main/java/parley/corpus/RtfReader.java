package parley.corpus;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.corpus.RtfState.Place;
import parley.corpus.Sheet.Part;
import parley.corpus.WordRuns.Tone;

/** Follows the groups and commands of a file of rich text (RTF specification 1.9.1). */
final class RtfReader extends RtfListenerAdaptor {
  /** Deeper than any program nests groups; each of them takes some room. */
  private static final int DEEPEST = 1000;

  private static final int LEVELS = 9;

  /** Groups of text that a reader sees; other groups with a name of their own are left out. */
  private static final Set<Command> SHOWN =
      EnumSet.of(
          Command.rtf,
          Command.field,
          Command.fldrslt,
          Command.object,
          Command.result,
          Command.shp,
          Command.shpinst,
          Command.nesttableprops);

  /** A body that a group began, and whether it is that of a note. */
  private record Opened(RtfBody body, int depth, boolean note) {}

  private final TrackedView view;
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Deque<Opened> bodies = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final Map<Integer, String> styles = new HashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final List<Part> notes = new ArrayList<>();
  private RtfState state = new RtfState();
  private boolean endnote;
  private boolean tooDeep;
  private int footnotes;
  private int endnotes;

  RtfReader(TrackedView view) {
    this.view = view;
    bodies.push(new Opened(new RtfBody(view), 0, false));
  }

  /** The blocks of the text. */
  List<Part> parts() {
    return close(bodies.getLast().body());
  }

  /** The notes behind the text, each behind its mark. */
  List<Part> notes() {
    return List.copyOf(notes);
  }

  /** What a reader of the text should know. */
  List<String> warnings() {
    return tooDeep ? List.of(WordText.TOO_DEEP) : List.of();
  }

  private RtfBody body() {
    return bodies.element().body();
  }

  private List<Part> close(RtfBody body) {
    end(body);
    List<Part> parts = body.parts();
    tooDeep |= body.isTooDeep();
    return parts;
  }

  @Override
  public void processGroupStart() {
    if (outer.size() > DEEPEST) {
      throw new UncheckedIOException(
          new Unfit("the file nests its parts too deep; save it anew with Word or LibreOffice"));
    }
    outer.push(state.copy());
  }

  @Override
  public void processGroupEnd() {
    if (bodies.element().depth() == outer.size() && bodies.size() > 1) {
      endBody();
    }
    RtfState ended = state;
    state = outer.pop();
    switch (ended.place) {
      case LABEL -> {
        if (state.place != Place.LABEL) {
          body().label(taken());
        }
      }
      case STYLES -> styles.putIfAbsent(ended.style, name(ended));
      case AUTHORS -> {
        if (state.place == Place.AUTHORS) {
          authors.add(taken());
        }
      }
      case TEXT, NOWHERE -> {}
    }
  }

  /** What was gathered of a name or a label, without the sign that ends it in a table. */
  private String taken() {
    String taken = words.toString().strip();
    words.setLength(0);
    return taken.endsWith(";") ? taken.substring(0, taken.length() - 1) : taken;
  }

  /** A style that names its level of the outline is as one of headings by name. */
  private String name(RtfState style) {
    String name = taken().toLowerCase(Locale.ROOT);
    boolean named = WordStyles.headingNamed(name) > 0 || style.outline < 0;
    return named ? name : "heading " + Math.min(6, style.outline + 1);
  }

  private void endBody() {
    Opened ended = bodies.pop();
    List<Part> parts = close(ended.body());
    if (!ended.note()) {
      body().box(parts);
      return;
    }
    // The command that tells a note of the end stands within it; its mark comes before.
    RtfState outside = outer.element();
    if (!outside.hidden && view.keeps(trail(outside))) {
      String mark =
          endnote ? NumberFormat.written("lowerRoman", ++endnotes) : Integer.toString(++footnotes);
      body().runs().add("[^" + mark + "]", trail(outside), new Tone(null, null, outside.bold));
      notes.add(Part.joined(parts, " ").after("[^" + mark + "]: "));
    }
    endnote = false;
  }

  @Override
  public void processString(String string) {
    switch (state.place) {
      case TEXT -> {
        if (!outer.isEmpty() && !state.hidden && view.keeps(trail(state))) {
          body().runs().add(string, trail(state), new Tone(null, null, state.bold));
        }
      }
      case LABEL, STYLES, AUTHORS -> words.append(string);
      case NOWHERE -> {}
    }
  }

  private Trail trail(RtfState at) {
    Trail trail = at.inserted ? Trail.NONE.inserted(author(at.insertedBy)) : Trail.NONE;
    return at.deleted ? trail.deleted(author(at.deletedBy)) : trail;
  }

  private String author(int number) {
    boolean named = number > 0 && number < authors.size();
    return named ? authors.get(number) : "";
  }

  @Override
  public void processCommand(Command command, int value, boolean given, boolean optional) {
    if (state.place == Place.NOWHERE) {
      return;
    }
    if (command.getCommandType() == CommandType.Destination) {
      destination(command);
    } else if (optional || command == Command.optionalcommand) {
      state.place = Place.NOWHERE;
    } else if (!format(command, value, !given || value != 0) && state.place == Place.TEXT) {
      sign(command);
    }
  }

  private void destination(Command command) {
    switch (command) {
      case listtext, pntext -> place(Place.LABEL);
      case stylesheet -> place(Place.STYLES);
      case revtbl -> place(Place.AUTHORS);
      case footnote -> open(true);
      case shptxt -> open(false);
      default -> {
        if (!SHOWN.contains(command)) {
          state.place = Place.NOWHERE;
        }
      }
    }
  }

  private void place(Place place) {
    state.place = place;
    words.setLength(0);
  }

  private void open(boolean note) {
    bodies.push(new Opened(new RtfBody(view), outer.size(), note));
    state.plainParagraph();
    state.plainWords();
  }

  /** Takes note of how words and paragraphs look; whether the command says that. */
  private boolean format(Command command, int value, boolean on) {
    switch (command) {
      case pard -> state.plainParagraph();
      case plain -> state.plainWords();
      case s -> state.style = value;
      case outlinelevelN -> state.outline = value > 5 ? -1 : value;
      case ilvl -> state.level = Math.clamp(value, 0, LEVELS - 1);
      case intbl -> state.tables = Math.max(1, state.tables);
      case itap -> state.tables = Math.clamp(value, 0, WordText.DEEPEST + 1);
      case b -> state.bold = on;
      case v -> state.hidden = on;
      case revised -> state.inserted = on;
      case deleted -> state.deleted = on;
      case revauthN -> state.insertedBy = value;
      case revauthdel -> state.deletedBy = value;
      case ftnalt -> endnote = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void sign(Command command) {
    switch (command) {
      case par, sect -> endParagraph();
      case line -> processString("\n");
      case tab, page, column, nonbreakingspace -> processString(" ");
      case nonbreakinghyphen -> processString("-");
      case cell -> endCell(1);
      case nestcell -> endCell(Math.max(2, state.tables));
      case row -> body().endRow(1);
      case nestrow -> body().endRow(Math.max(2, state.tables));
      default -> {}
    }
  }

  /** Where the sign that ends a paragraph is gone, the next one goes on. */
  private void endParagraph() {
    if (view.keeps(trail(state))) {
      end(body());
    }
  }

  private void endCell(int tables) {
    state.tables = tables;
    end(body());
    body().endCell(tables);
  }

  private void end(RtfBody body) {
    String style = styles.getOrDefault(state.style, "");
    if (WordStyles.isOfContentsNamed(style)) {
      body.drop();
    } else {
      int own = state.outline + 1;
      body.paragraph(state.tables, own > 0 ? own : WordStyles.headingNamed(style), state.level);
    }
  }
}
