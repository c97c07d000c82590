package parley.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.ReadingOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes, before or after its name. */
final class GlobalOptions {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Folder of the negotiation. Default: the nearest folder upward with a parley.yaml, else"
              + " the current one.")
  @Nullable Path corpus;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      scope = ScopeType.INHERIT,
      description = "How the answer is written; each command names its formats.")
  @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Write the answer to this file; its ending chooses the format. 'check' and 'report' write"
              + " several when it is given again.")
  List<Path> output = List.of();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      defaultValue = "auto",
      description =
          "Colours: ${COMPLETION-CANDIDATES}. NO_COLOR in the environment turns auto off.")
  When color = When.auto;

  @Option(
      names = "--no-pager",
      scope = ScopeType.INHERIT,
      description =
          "Print on a terminal as it is. Else PAGER shows answers there, or less; PAGER=cat turns"
              + " that off for good.")
  boolean noPager;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      converter = DateConverter.class,
      description = "Use only what was known on this day, such as 2025-12-16.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--tracked",
      paramLabel = "VIEW",
      scope = ScopeType.INHERIT,
      description =
          "How tracked changes are read: base, accepted, brackets, or as if those of one author or"
              + " party alone were accepted. Default: what the document declares, else accepted.")
  @Nullable String tracked;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      scope = ScopeType.INHERIT,
      converter = SizeConverter.class,
      description = "Read no file larger than this, such as 500K or 200M. Default: 64M.")
  long maxSize = ReadingOptions.DEFAULT.maxBytes();

  @Option(
      names = "--follow-links",
      scope = ScopeType.INHERIT,
      description =
          "Read what symbolic links of the corpus point to outside of it, and folders. Default:"
              + " only files inside.")
  boolean followLinks;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Nothing on standard error but errors.")
  boolean quiet;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  boolean debug;

  /** When to use colours; the constants are what a user types. */
  enum When {
    auto,
    always,
    never
  }

  /** How documents are read. */
  ReadingOptions reading() {
    return new ReadingOptions(maxSize, tracked, followLinks);
  }

  /** Reads a size written as 500K, 200M or 1G; without a letter it counts bytes. */
  static final class SizeConverter implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([KMG]?)B?");
    private static final String UNITS = "KMG";

    @Override
    public Long convert(String value) {
      Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT));
      long number = size.matches() ? Long.parseLong(size.group(1)) : 0;
      if (number == 0) {
        throw new TypeConversionException("'" + value + "' is no size; write it as 500K or 200M");
      }
      return size.group(2).isEmpty() ? number : number << (10 * (1 + UNITS.indexOf(size.group(2))));
    }
  }

  /** Reads a date written as 2025-12-16. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is no date; write it as 2025-12-16");
      }
    }
  }
}
