package parley.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the folder of a corpus: which files are documents, and which ought to be and are not. */
final class CorpusFolder extends SimpleFileVisitor<Path> {
  /** Where a file of unknown ending is a document that would be missed. */
  private static final Set<String> DOCUMENT_FOLDERS =
      Set.of("draft", "drafts", "report", "reports", "statement", "statements");

  /** Formats of whole texts; what else lies about in a corpus is no document. */
  private static final Set<String> BESIDE = Set.of("yaml", "yml");

  private final Path root;
  private final boolean followLinks;
  private final List<Path> files = new ArrayList<>();
  private final List<Reading.Unreadable> unreadable = new ArrayList<>();

  private CorpusFolder(Path root, boolean followLinks) {
    this.root = root;
    this.followLinks = followLinks;
  }

  /**
   * Walks a folder.
   *
   * @param followLinks whether links are followed out of the folder, and to folders
   * @throws IOException if the folder itself cannot be read
   */
  static CorpusFolder walk(Path root, boolean followLinks) throws IOException {
    var folder = new CorpusFolder(root.toRealPath(), followLinks);
    Set<FileVisitOption> options =
        followLinks
            ? EnumSet.of(FileVisitOption.FOLLOW_LINKS)
            : EnumSet.noneOf(FileVisitOption.class);
    Files.walkFileTree(folder.root, options, Integer.MAX_VALUE, folder);
    folder.files.sort(Comparator.comparing(folder::path, NaturalOrder.PATHS));
    return folder;
  }

  /** The files that look like documents, in order of path. */
  List<Path> files() {
    return List.copyOf(files);
  }

  List<Reading.Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  /** What a file is called in the corpus. */
  String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && (isHidden(folder) || name(folder).equals("target"));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file) || isAboutTheFolder(file) || !isInside(file, attributes)) {
      return FileVisitResult.CONTINUE;
    }
    String name = name(file);
    if (FileFormat.of(name).isPresent()) {
      files.add(file);
    } else if (isMissed(file)) {
      unreadable.add(new Reading.Unreadable(path(file), FileFormat.unknown(name)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    unreadable.add(new Reading.Unreadable(path(file), DocumentReader.reason(e)));
    return FileVisitResult.CONTINUE;
  }

  /** Unless asked for, a link is followed to a file in the corpus, not out of it or to a folder. */
  private boolean isInside(Path file, BasicFileAttributes attributes) throws IOException {
    if (!attributes.isSymbolicLink()) {
      return attributes.isRegularFile();
    }
    return !followLinks && Files.isRegularFile(file) && file.toRealPath().startsWith(root);
  }

  private static boolean isHidden(Path file) {
    return name(file).startsWith(".");
  }

  private static boolean isAboutTheFolder(Path file) {
    String name = name(file).toUpperCase(Locale.ROOT);
    return name.startsWith("README") || name.startsWith("LICENSE");
  }

  private boolean isMissed(Path file) {
    String ending = FileFormat.ending(name(file)).toLowerCase(Locale.ROOT);
    @Nullable Path parent = file.getParent();
    boolean expected =
        parent != null
            && !parent.equals(root)
            && DOCUMENT_FOLDERS.contains(name(parent).toLowerCase(Locale.ROOT));
    return FileFormat.isOfOffice(name(file)) || (expected && !BESIDE.contains(ending));
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
