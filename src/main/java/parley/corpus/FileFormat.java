package parley.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The formats that can be read, told apart by the ending of the file name. */
enum FileFormat {
  MARKDOWN("md markdown"),
  TEXT("txt"),
  HTML("html htm"),
  DOCX("docx"),
  ODT("odt"),
  RTF("rtf"),
  PDF("pdf");

  /** Endings of programs whose files look like text or like nothing, and are neither. */
  private static final Set<String> OFFICE = Set.of("doc", "eml", "epub", "tex", "wpd");

  /** Separated by blanks, in small letters. */
  private final String endings;

  FileFormat(String endings) {
    this.endings = endings;
  }

  private List<String> endings() {
    return List.of(endings.split(" "));
  }

  /** The format of a file by its name; empty if the ending says nothing. */
  static Optional<FileFormat> of(String fileName) {
    String ending = ending(fileName).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> format.endings().contains(ending)).findFirst();
  }

  /** Whether a file of the format is no text itself. */
  boolean isExtracted() {
    return this == DOCX || this == ODT || this == RTF || this == PDF;
  }

  /** Whether a file of the format has neither lines nor pages that stay: only paragraphs count. */
  boolean isFlowing() {
    return this == DOCX || this == ODT || this == RTF;
  }

  /** Whether a file is of an office program and cannot be read yet. */
  static boolean isOfOffice(String fileName) {
    return OFFICE.contains(ending(fileName).toLowerCase(Locale.ROOT));
  }

  /** What follows the last dot of a file name; empty without one. */
  static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? "" : fileName.substring(dot + 1);
  }

  /** A file name without its ending. */
  static String stem(String fileName) {
    return of(fileName).isEmpty() ? fileName : fileName.substring(0, fileName.lastIndexOf('.'));
  }

  /** Why a file cannot be read whose ending is not known, and what to do. */
  static String unknown(String fileName) {
    String ending = ending(fileName);
    String what =
        ending.isEmpty()
            ? "the file name has no ending"
            : "files ending in ." + ending + " cannot be read";
    return what + "; save it as one of " + known();
  }

  /** All endings, for a message. */
  static String known() {
    return String.join(
        ", ", Stream.of(values()).flatMap(f -> f.endings().stream()).map(e -> "." + e).toList());
  }
}
