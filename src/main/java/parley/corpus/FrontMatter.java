package parley.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of YAML between two lines of dashes that a text may begin with.
 *
 * @param declaration what it declares
 * @param bodyStart where the text goes on after it
 * @param notices what is wrong with it
 */
record FrontMatter(Declaration declaration, int bodyStart, List<Notice> notices) {
  private static final int MAX_CHARACTERS = 1 << 18;
  private static final String OPENING = "---\n";
  private static final Pattern CLOSING =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+$", Pattern.MULTILINE);
  private static final Pattern KEY = Pattern.compile("[\\w-]++[ \\t]*+:(?:\\s.*)?");

  /** What a text begins with; nothing declared if it does not begin with front matter. */
  static FrontMatter of(String path, String text) {
    var none = new FrontMatter(Declaration.NONE, 0, List.of());
    if (!text.startsWith(OPENING)) {
      return none;
    }
    Matcher closing = CLOSING.matcher(text);
    closing.region(OPENING.length(), Math.min(text.length(), MAX_CHARACTERS));
    if (!closing.find()) {
      return none;
    }
    String yaml = text.substring(OPENING.length(), closing.start());
    int bodyStart = Math.min(text.length(), closing.end() + 1);
    return yaml.isBlank() || beginsWithKey(yaml) ? read(path, yaml, bodyStart) : none;
  }

  /** Tells front matter from a paragraph between two rules. */
  private static boolean beginsWithKey(String yaml) {
    return yaml.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> KEY.matcher(line).matches())
        .isPresent();
  }

  private static FrontMatter read(String path, String yaml, int bodyStart) {
    var faults = new Faults(path, 1);
    Declaration declaration = DeclarationReader.read(yaml, faults);
    return new FrontMatter(declaration, bodyStart, faults.notices());
  }
}
