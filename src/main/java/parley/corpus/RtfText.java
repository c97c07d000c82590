package parley.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.corpus.Sheet.Part;

/**
 * Reads a file of rich text the way its reader does: with the labels of lists that the program
 * which saved it wrote down, headings, tables and notes, in one view of its tracked changes.
 */
final class RtfText {
  private static final Pattern BEGIN = Pattern.compile("\\s*\\{\\\\rtf");
  private static final Pattern BINARY = Pattern.compile("\\\\bin0*(\\d+)");

  private RtfText() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   */
  static Extract read(byte[] bytes, TrackedView view) throws IOException {
    var reader = new RtfReader(view);
    refuse(new String(bytes, ISO_8859_1));
    try {
      new Calm().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), reader);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    var sheet = new Sheet();
    reader.parts().forEach(part -> sheet.add(part, 0));
    List<Part> notes = reader.notes();
    notes.forEach(note -> sheet.add(note, 0));
    String fault = view.fault();
    if (fault != null) {
      throw new Unfit(fault);
    }
    return new Extract(sheet.text(), sheet.lines(), sheet.marks(), reader.warnings());
  }

  /** The parser would take room for as many bytes of a picture as the file claims to have. */
  private static void refuse(String file) throws IOException {
    if (!BEGIN.matcher(file).lookingAt()) {
      throw new IOException("no rich text");
    }
    Matcher claims = BINARY.matcher(file);
    while (claims.find()) {
      String size = claims.group(1);
      if (size.length() > 9 || Integer.parseInt(size) > file.length()) {
        throw new IOException("a picture that is larger than the file");
      }
    }
  }

  /**
   * The parser joins characters that follow each other, and copies all of them for each one more; a
   * command that says nothing, put between some hundred of them, keeps that from growing.
   */
  private static final class Calm extends StandardRtfParser {
    private static final int MANY = 200;

    private int row;

    @Override
    public void processCommand(Command command, int parameter, boolean given, boolean optional) {
      row = command == Command.u ? row + 1 : 0;
      if (row > MANY) {
        super.processCommand(Command.ltrch, 0, false, false);
        row = 0;
      }
      super.processCommand(command, parameter, given, optional);
    }
  }
}
