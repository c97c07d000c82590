package parley.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file at a time: bytes become a document, or a sentence that says why not. Never throws
 * on what a file holds.
 */
public final class DocumentReader {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

  private final Manifest manifest;
  private final ReadingOptions options;

  /**
   * @param manifest what is declared about documents by their path
   */
  public DocumentReader(Manifest manifest, ReadingOptions options) {
    this.manifest = manifest;
    this.options = options;
  }

  /**
   * Reads a file.
   *
   * @param path what the document is called in the corpus: relative, with forward slashes
   */
  public Reading read(Path file, String path) {
    try {
      if (Files.isDirectory(file)) {
        return unreadable(path, "it is a folder; name a file in it, or give it as --corpus");
      }
      if (Files.size(file) > options.maxBytes()) {
        return unreadable(path, "it is larger than " + options.maxBytes() + " bytes");
      }
      return read(path, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return unreadable(path, "there is no such file; check the name and the folder");
    } catch (AccessDeniedException e) {
      return unreadable(path, "it may not be read; check its permissions");
    } catch (IOException e) {
      return unreadable(path, "it could not be read: " + e.getMessage());
    }
  }

  /**
   * Reads bytes that are at hand, such as those of an older revision.
   *
   * @param path what the document is called; its ending decides the format, its folders may decide
   *     the kind
   */
  public Reading read(String path, byte[] bytes) {
    Decoder.@Nullable Decoded decoded = Decoder.decode(bytes);
    if (decoded == null) {
      return unreadable(path, "it is a binary file; convert it to text first");
    }
    if (decoded.text().isBlank()) {
      return unreadable(path, "it is empty");
    }
    return new Reading.Read(document(path, decoded.text(), hash(bytes)), List.of());
  }

  private Document document(String path, String text, String hash) {
    return new Document(
        path,
        metadata(path),
        path.endsWith(".txt") ? Syntax.PLAIN : Syntax.MARKDOWN,
        text,
        Lines.of(text),
        new Span(0, text.length()),
        List.of(),
        hash);
  }

  private Metadata metadata(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Metadata(
        path.contains("drafts/") ? DocumentKind.DRAFT : DocumentKind.REPORT,
        date(name),
        manifest.title().isEmpty() ? name : name + " of " + manifest.title(),
        "und",
        "",
        FileFormat.stem(name),
        "",
        null,
        null,
        Stage.PROPOSAL,
        "",
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Set.copyOf(EnumSet.allOf(Metadata.Field.class)));
  }

  private static @Nullable LocalDate date(String name) {
    Matcher found = DATE.matcher(name);
    try {
      return found.find() ? LocalDate.parse(found.group()) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Reading unreadable(String path, String reason) {
    return new Reading.Unreadable(path, reason);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The bytes of a text in the encoding that is read without doubt. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
