package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import parley.corpus.Document;
import parley.corpus.Reading;
import picocli.CommandLine.ParameterException;

/**
 * The documents that a command line names: a file, a file of a revision of git, a draft of the
 * corpus by its version.
 */
final class NamedDocuments {
  private final Session session;

  NamedDocuments(Session session) {
    this.session = session;
  }

  /**
   * One document: a file, one of a revision of git, or a draft of the corpus by its version.
   *
   * @param name as the user typed it
   */
  Document document(String name) {
    return documents(List.of(name)).getFirst();
  }

  /** Several documents. Files are read side by side; what is wrong with them is told in order. */
  List<Document> documents(List<String> names) {
    // One after another where git takes files out: a failure must not outrun the cleaning up.
    boolean plain = names.stream().noneMatch(name -> name.indexOf(':') > 0);
    List<Optional<Reading>> files =
        (plain ? names.parallelStream() : names.stream()).map(this::file).toList();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      documents.add(files.get(i).map(session::told).orElseGet(() -> ofCorpus(name)));
    }
    return documents;
  }

  /**
   * The bytes of the file that a document was read from.
   *
   * @param name as the user typed it
   * @param document what was read
   */
  byte[] original(String name, Document document) throws IOException {
    try {
      return located(name, (file, view) -> bytes(file))
          .orElseGet(() -> bytes(session.root().resolve(document.path())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Reading> file(String name) {
    return located(
        name,
        (file, view) ->
            view.map(shown -> session.readTracked(file, name, shown))
                .orElseGet(() -> session.readFile(file, name)));
  }

  /**
   * What is read from the file of a name: one that is there, one with a view of its tracked changes
   * such as {@code draft.docx#base}, or one of a revision, written as git does: {@code
   * HEAD~3:drafts/a.md}.
   *
   * @param read takes the file, and the view if the name has one
   * @return empty if the name is that of no file
   */
  private <T> Optional<T> located(String name, BiFunction<Path, Optional<String>, T> read) {
    Path file = session.resolve(Path.of(name));
    if (Files.exists(file)) {
      return Optional.of(read.apply(file, Optional.empty()));
    }
    int mark = name.lastIndexOf('#');
    Path viewed = session.resolve(Path.of(name.substring(0, Math.max(mark, 0))));
    if (mark > 0 && Files.exists(viewed)) {
      return Optional.of(read.apply(viewed, Optional.of(name.substring(mark + 1))));
    }
    int colon = name.indexOf(':');
    if (colon <= 0) {
      return Optional.empty();
    }
    var revision = new GitRevision(session.folder(), name.substring(0, colon));
    String path = name.substring(colon + 1);
    long most = session.reading().maxBytes();
    return Optional.of(revision.withFile(path, most, taken -> read.apply(taken, Optional.empty())));
  }

  private Document ofCorpus(String name) {
    List<Document> drafts = session.drafts();
    return drafts.stream()
        .filter(draft -> draft.metadata().version().equals(name))
        .findFirst()
        .orElseThrow(() -> noSuchDocument(name, drafts));
  }

  private ParameterException noSuchDocument(String name, List<Document> drafts) {
    String versions =
        drafts.stream()
            .map(draft -> draft.metadata().version())
            .sorted()
            .collect(Collectors.joining(", "));
    return session.usage(
        "there is no file "
            + name
            + " and no draft of that version"
            + (drafts.isEmpty() ? "" : "; the versions here are " + versions));
  }
}
