package parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import parley.corpus.Blocks.Block;
import parley.corpus.Decoder.Decoded;

/**
 * Reads one file at a time: bytes become a document, or a sentence that says why not. Nothing that
 * a file holds makes it throw.
 */
public final class DocumentReader {
  /** The ending of the file that declares what a file beside it cannot. */
  static final String SIDE_FILE = ".yaml";

  private static final byte[] NOTHING = {};

  /** A file of so many bytes is hashed beside its reading. */
  private static final int LARGE = 1 << 20;

  private final Manifest manifest;
  private final DocumentRules rules;
  private final OwnLexicon lexicon;

  /** Null before the first document of the press: drafts need none, and it takes a while. */
  private volatile @Nullable Boilerplate boilerplate;

  private final ReadingOptions options;
  private final boolean draftsOnly;

  /**
   * @param manifest what is declared about documents by the pattern of their path
   */
  public DocumentReader(Manifest manifest, ReadingOptions options) {
    this(manifest, options, false);
  }

  private DocumentReader(Manifest manifest, ReadingOptions options, boolean draftsOnly) {
    this.draftsOnly = draftsOnly;
    this.manifest = manifest;
    this.rules = new DocumentRules(manifest.documents());
    this.lexicon = manifest.lexicon();
    this.options = options;
  }

  /** A reader to which documents of other kinds than drafts have no paragraphs and no hash. */
  DocumentReader onlyDrafts() {
    return new DocumentReader(manifest, options, true);
  }

  /**
   * Reads a file and the side file beside it.
   *
   * @param path what the document is called in the corpus: relative, with forward slashes
   */
  public Reading read(Path file, String path) {
    try {
      if (Files.isDirectory(file)) {
        return new Reading.Unreadable(
            path, "this is a folder; name a file in it, or give the folder with --corpus");
      }
      byte[] bytes = bytes(file);
      if (bytes == null) {
        return new Reading.Unreadable(
            path,
            "the file is larger than "
                + options.size()
                + "; split it, or read larger ones with --max-size");
      }
      Path side = file.resolveSibling(file.getFileName() + SIDE_FILE);
      byte[] beside = isSideFile(side) ? bytes(side) : NOTHING;
      return read(path, bytes, beside == null ? NOTHING : beside);
    } catch (IOException e) {
      return new Reading.Unreadable(path, reason(e));
    }
  }

  /** A link is none unless links are followed: it may lead out of the corpus. */
  private boolean isSideFile(Path side) {
    return options.followLinks()
        ? Files.isRegularFile(side)
        : Files.isRegularFile(side, LinkOption.NOFOLLOW_LINKS);
  }

  private byte @Nullable [] bytes(Path file) throws IOException {
    int limit = (int) Math.min(options.maxBytes(), Integer.MAX_VALUE - 16);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limit + 1);
      return bytes.length > limit ? null : bytes;
    }
  }

  /** What is wrong with a file, in plain words. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException none -> "there is no such file; check its name and folder";
      case AccessDeniedException denied -> "the file may not be read; check its permissions";
      case FileSystemLoopException loop ->
          "this link leads to a folder that it stands in; it was not followed";
      case Unfit unfit -> String.valueOf(unfit.getMessage());
      default -> "the file could not be read: " + e.getMessage();
    };
  }

  /**
   * Reads bytes that are at hand, such as those of an older revision.
   *
   * @param path what the document is called; its ending decides the format, plain text if it says
   *     nothing; its folders may decide the kind
   */
  public Reading read(String path, byte[] bytes) {
    return read(path, bytes, NOTHING);
  }

  private Reading read(String path, byte[] bytes, byte[] beside) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (FileFormat.isOfOffice(name)) {
      return new Reading.Unreadable(path, FileFormat.unknown(name));
    }
    // A file that somebody names is read whatever its ending, as other comparers read it.
    FileFormat format = FileFormat.of(name).orElse(FileFormat.TEXT);
    if (bytes.length == 0) {
      return new Reading.Unreadable(path, "the file is empty; fill it or remove it");
    }
    return format.isExtracted()
        ? extracted(path, format, bytes, beside)
        : decoded(path, format, bytes, beside);
  }

  private Reading extracted(String path, FileFormat format, byte[] bytes, byte[] beside) {
    var faults = new Faults(path + SIDE_FILE, 0);
    String declared = beside(beside, faults).or(rule(path)).tracked();
    String tracked = options.tracked() == null ? declared : options.tracked();
    try {
      Extract extract = Extraction.of(format, bytes, new TrackedView(tracked, manifest));
      return read(path, Content.of(path, extract), bytes, beside);
    } catch (IOException e) {
      return new Reading.Unreadable(path, reason(e));
    }
  }

  private Reading decoded(String path, FileFormat format, byte[] bytes, byte[] beside) {
    Decoded decoded = Decoder.decode(bytes, format);
    if (decoded == null) {
      return new Reading.Unreadable(
          path, "this is a binary file, no text; convert it to one of " + FileFormat.known());
    }
    if (decoded.text().isBlank()) {
      return new Reading.Unreadable(path, "the file is empty; fill it or remove it");
    }
    Content content = Content.of(path, format, decoded);
    return content.text().isBlank()
        ? new Reading.Unreadable(path, "the page holds no text; save it as text or Markdown")
        : read(path, content, bytes, beside);
  }

  private Reading read(String path, Content content, byte[] bytes, byte[] beside) {
    // A large file takes as long to hash as to part into paragraphs.
    CompletableFuture<String> ofLarge =
        bytes.length < LARGE
            ? CompletableFuture.completedFuture("")
            : CompletableFuture.supplyAsync(() -> hash(bytes, beside, rules.of(path)));
    var faults = new Faults(path + SIDE_FILE, 0);
    Declaration declared = content.front().or(beside(beside, faults)).or(rule(path));
    declared = declared.or(content.page());
    List<Block> blocks = Blocks.of(content.text(), content.body(), content.syntax());
    var shape = new Shape(path, content.text(), content.body(), blocks);
    Metadata metadata = Inference.complete(declared, shape, options.supposed());
    boolean whole = !draftsOnly || metadata.kind() == DocumentKind.DRAFT;
    boolean unhashed = whole && bytes.length < LARGE;
    var document =
        new Document(
            path,
            metadata,
            content.syntax(),
            content.text(),
            content.lines(),
            content.body(),
            whole ? paragraphs(metadata.kind(), shape) : List.of(),
            content.marks(),
            unhashed ? hash(bytes, beside, rules.of(path)) : ofLarge.join());
    var notices = new ArrayList<>(content.notices());
    notices.addAll(faults.notices());
    return new Reading.Read(document, notices);
  }

  private Declaration rule(String path) {
    return rules.of(path).orElse(Declaration.NONE);
  }

  private static Declaration beside(byte[] yaml, Faults faults) {
    Decoded decoded = Decoder.decode(yaml, FileFormat.TEXT);
    return decoded == null || decoded.text().isBlank()
        ? Declaration.NONE
        : DeclarationReader.read(decoded.text(), faults);
  }

  private List<Paragraph> paragraphs(DocumentKind kind, Shape shape) {
    return kind == DocumentKind.DRAFT
        ? Paragraphs.ofDraft(shape.blocks())
        : Paragraphs.ofPress(shape.text(), shape.blocks(), boilerplate());
  }

  private Boilerplate boilerplate() {
    Boilerplate known = boilerplate;
    if (known == null) {
      known = Boilerplate.with(lexicon);
      boilerplate = known;
    }
    return known;
  }

  private String hash(byte[] bytes, byte[] beside, Optional<Declaration> rule) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      digest.update(beside);
      if (options.tracked() != null) {
        digest.update(options.tracked().getBytes(StandardCharsets.UTF_8));
      }
      rule.ifPresent(r -> digest.update(r.toString().getBytes(StandardCharsets.UTF_8)));
      if (!lexicon.boilerplate().isEmpty()) {
        digest.update(lexicon.boilerplate().toString().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
