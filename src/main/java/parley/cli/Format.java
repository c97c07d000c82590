package parley.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written; which of them a command knows is the command's to say. */
enum Format {
  TEXT("txt"),
  MARKDOWN("md"),
  HTML("html"),
  JSON("json"),
  CSV("csv"),
  DOCX("docx"),
  YAML("yaml"),
  SARIF("sarif"),
  JUNIT("xml"),
  GITHUB("github"),
  GITLAB("gitlab.json"),
  COMMENT("comment.md");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The name used on the command line. */
  String title() {
    return word(this);
  }

  /** A constant as it is typed on the command line. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of this name, if there is one. */
  static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(f -> f.title().equals(name)).findFirst();
  }

  /** The format that the ending of a file's name stands for, if any; the longest ending wins. */
  static Optional<Format> ofFile(String file) {
    return Arrays.stream(values())
        .filter(f -> file.endsWith("." + f.ending))
        .max(Comparator.comparingInt(f -> f.ending.length()));
  }
}
