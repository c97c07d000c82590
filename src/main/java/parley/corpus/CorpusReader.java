package parley.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.Decoder.Decoded;

/** Reads a folder with all that is in it, with or without a {@code parley.yaml}. */
public final class CorpusReader {
  /** The file that declares a corpus. */
  public static final String MANIFEST = "parley.yaml";

  private CorpusReader() {}

  /**
   * The corpus that a folder or a file belongs to: a repository may keep its texts in a folder
   * {@code corpus} beside other things.
   *
   * @return the nearest folder upward that holds a {@code parley.yaml}, by itself or in its folder
   *     {@code corpus}; else the start itself, also where a folder on the way may not be looked
   *     into, since what is declared further up may not be what was meant; absolute and normalized
   */
  public static Path find(Path start) {
    Path from = start.toAbsolutePath().normalize();
    for (@Nullable Path folder = from; folder != null; folder = folder.getParent()) {
      for (Path root : List.of(folder, folder.resolve("corpus"))) {
        if (Files.isRegularFile(root.resolve(MANIFEST))) {
          return root;
        }
      }
      if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
        break;
      }
    }
    return from;
  }

  /**
   * Reads a folder. What cannot be read is listed in the corpus; a folder that is missing is a
   * corpus without documents and with a notice.
   */
  public static Corpus read(Path root, ReadingOptions options) {
    ManifestReader.Result declared = manifest(root);
    return read(root, declared, options, new DocumentReader(declared.manifest(), options));
  }

  /**
   * Reads the drafts of a folder alone. What is wrong with the other documents is told as well, but
   * their text is not looked into, which for the press takes the longest.
   */
  public static Corpus readDrafts(Path root, ReadingOptions options) {
    ManifestReader.Result declared = manifest(root);
    var reader = new DocumentReader(declared.manifest(), options).onlyDrafts();
    Corpus read = read(root, declared, options, reader);
    return new Corpus(
        root,
        read.manifest(),
        read.documents(DocumentKind.DRAFT),
        read.unreadable(),
        read.notices());
  }

  /** Reads a folder as if it held no {@code parley.yaml}: all is inferred. */
  public static Corpus readUndeclared(Path root, ReadingOptions options) {
    var reader = new DocumentReader(Manifest.EMPTY, options);
    return read(root, ManifestReader.Result.NONE, options, reader);
  }

  private static Corpus read(
      Path root, ManifestReader.Result declared, ReadingOptions options, DocumentReader reader) {
    var notices = new ArrayList<>(declared.notices());
    try {
      CorpusFolder folder = CorpusFolder.walk(root, options.followLinks());
      Set<String> tables = LexiconReader.paths(declared.lexicon());
      List<Reading> readings =
          folder.files().parallelStream()
              .filter(file -> !tables.contains(folder.path(file)))
              .map(file -> reader.read(file, folder.path(file)))
              .toList();
      return corpus(root, declared, folder, readings, notices);
    } catch (IOException e) {
      notices.add(Notice.fault(root.toString(), null, "the folder cannot be read; check its name"));
      return new Corpus(root, declared.manifest(), List.of(), List.of(), notices);
    }
  }

  private static Corpus corpus(
      Path root,
      ManifestReader.Result declared,
      CorpusFolder folder,
      List<Reading> readings,
      List<Notice> notices) {
    var documents = new ArrayList<Document>();
    var unreadable = new ArrayList<>(folder.unreadable());
    for (Reading reading : readings) {
      switch (reading) {
        case Reading.Read read -> {
          documents.add(read.document());
          notices.addAll(read.notices());
        }
        case Reading.Unreadable failed -> unreadable.add(failed);
      }
    }
    unreadable.sort((a, b) -> NaturalOrder.PATHS.compare(a.path(), b.path()));
    List<Document> sorted = Families.complete(CorpusOrder.sorted(documents), declared.manifest());
    notices.addAll(unknownVersions(declared, sorted));
    notices.addAll(duplicateVersions(sorted));
    notices.addAll(published(declared, sorted));
    return new Corpus(root, declared.manifest(), sorted, unreadable, notices);
  }

  /**
   * Reads one file by itself, with what the corpus that it lies in declares about it.
   *
   * @param path what the document is to be called, such as the name that the user typed
   */
  public static Reading readFile(Path file, String path, ReadingOptions options) {
    return readFile(file, path, options, CorpusReader::manifestOf);
  }

  /**
   * Reads one file of several; what is declared about them is then asked for once.
   *
   * @param declared what the {@code parley.yaml} of a folder declares
   */
  public static Reading readFile(
      Path file, String path, ReadingOptions options, Function<Path, Manifest> declared) {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = find(absolute);
    boolean alone = root.equals(absolute) || !absolute.startsWith(root);
    Manifest manifest = alone ? Manifest.EMPTY : declared.apply(root);
    String inCorpus = (alone ? file : root.relativize(absolute)).toString().replace('\\', '/');
    return switch (new DocumentReader(manifest, options).read(file, inCorpus)) {
      case Reading.Read(Document document, List<Notice> notices) ->
          new Reading.Read(
              Families.complete(List.of(document), manifest).getFirst().at(path.replace('\\', '/')),
              notices.stream().map(notice -> at(path, inCorpus, notice)).toList());
      case Reading.Unreadable failed -> new Reading.Unreadable(path, failed.reason());
    };
  }

  private static Notice at(String path, String inCorpus, Notice notice) {
    String name = path + notice.path().substring(inCorpus.length());
    return new Notice(notice.kind(), notice.severity(), name, notice.location(), notice.message());
  }

  /** What {@code parley.yaml} of a folder declares; its faults are told when the corpus is read. */
  public static Manifest manifestOf(Path root) {
    return manifest(root).manifest();
  }

  private static ManifestReader.Result manifest(Path root) {
    Path file = root.resolve(MANIFEST);
    if (!Files.exists(file)) {
      return ManifestReader.Result.NONE;
    }
    try {
      Decoded decoded = Decoder.decode(Files.readAllBytes(file), FileFormat.TEXT);
      return decoded == null
          ? unusable("this is a binary file, no YAML; write it anew")
          : withLexicon(root, ManifestReader.read(MANIFEST, decoded.text()));
    } catch (IOException e) {
      return unusable(DocumentReader.reason(e));
    }
  }

  private static ManifestReader.Result unusable(String reason) {
    return ManifestReader.Result.unusable(List.of(Notice.fault(MANIFEST, null, reason)));
  }

  /** Reads the files that extend the lexicon. */
  private static ManifestReader.Result withLexicon(Path root, ManifestReader.Result declared) {
    if (declared.lexicon().isEmpty()) {
      return declared;
    }
    LexiconReader.Result own = LexiconReader.read(root, declared.lexicon());
    var notices = new ArrayList<>(declared.notices());
    notices.addAll(own.notices());
    return new ManifestReader.Result(
        declared.manifest().with(own.lexicon()), notices, declared.versions(), declared.lexicon());
  }

  private static List<Notice> unknownVersions(
      ManifestReader.Result declared, List<Document> documents) {
    Set<String> known =
        documents.stream()
            .filter(document -> document.kind() == DocumentKind.DRAFT)
            .map(document -> document.metadata().version())
            .collect(Collectors.toCollection(TreeSet::new));
    declared.manifest().unpublished().forEach(draft -> known.add(draft.version()));
    return declared.versions().entrySet().stream()
        .filter(mention -> !known.contains(mention.getKey()))
        .map(
            mention ->
                Notice.warning(
                    MANIFEST,
                    mention.getValue(),
                    "no draft here has the version '"
                        + mention.getKey()
                        + "'; "
                        + Spelling.hint(mention.getKey(), known)))
        .toList();
  }

  /** Drafts that are declared to be without a text and have one. */
  private static List<Notice> published(ManifestReader.Result declared, List<Document> documents) {
    var notices = new ArrayList<Notice>();
    for (UnpublishedDraft draft : declared.manifest().unpublished()) {
      documents.stream()
          .filter(document -> document.kind() == DocumentKind.DRAFT)
          .filter(document -> document.metadata().version().equals(draft.version()))
          .map(document -> "the draft '" + draft.version() + "' has a text in " + document.path())
          .map(message -> message + "; leave out this entry")
          .map(m -> Notice.warning(MANIFEST, declared.versions().get(draft.version()), m))
          .forEach(notices::add);
    }
    return notices;
  }

  private static List<Notice> duplicateVersions(List<Document> documents) {
    var first = new HashMap<String, String>();
    var notices = new ArrayList<Notice>();
    for (Document document : documents) {
      String version = document.metadata().version();
      boolean draft = document.kind() == DocumentKind.DRAFT;
      String other = draft ? first.putIfAbsent(version, document.path()) : null;
      if (other != null) {
        String message = "the version '" + version + "' is also that of " + other;
        notices.add(Notice.warning(document.path(), null, message + "; give one of them another"));
      }
    }
    return notices;
  }
}
