package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Endings;
import parley.corpus.Reading;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.render.DiffView;
import parley.render.DraftChanges;
import parley.render.DraftChanges.Event;

/** Compares all drafts of a folder with how they were in a revision of git. */
final class DraftsSince {
  private final Session session;
  private final String revision;
  private final BiFunction<Draft, Draft, DiffView> comparer;

  DraftsSince(Session session, String revision, BiFunction<Draft, Draft, DiffView> comparer) {
    this.session = session;
    this.revision = revision;
    this.comparer = comparer;
  }

  /**
   * The drafts that differ.
   *
   * @param name of a folder or a file, as the user typed it
   */
  DraftChanges of(String name) {
    Path place = session.resolve(Path.of(name));
    if (!Files.exists(place)) {
      throw session.usage("there is no folder or file " + name);
    }
    Path folder = folder(place);
    GitChanges.Answer answer = GitChanges.since(revision, folder, place);
    List<DraftChanges.Entry> entries = new ArrayList<>();
    for (GitChanges.Changed file : answer.files()) {
      entry(file, answer.top(), folder).ifPresent(entries::add);
    }
    return new DraftChanges(revision, entries);
  }

  private static Path folder(Path place) {
    Path parent = place.getParent();
    return Files.isDirectory(place) || parent == null ? place : parent;
  }

  private Optional<DraftChanges.Entry> entry(GitChanges.Changed file, Path top, Path folder) {
    Optional<Draft> now = draft(file.now(), path -> current(top.resolve(path), path));
    if (file.now() != null && now.isEmpty()) {
      return Optional.empty();
    }
    // What was read from a revision lies in no corpus that could tell its kind; the new file does.
    Optional<Draft> old =
        draft(file.old(), path -> before(folder, path, now.isPresent()), now.isPresent());
    if (now.isEmpty()) {
      return old.map(
          draft ->
              new DraftChanges.Entry(
                  path(file), file.old(), Event.REMOVED, draft, Optional.empty()));
    }
    Draft draft = now.get();
    Event event = event(file, old.isPresent());
    Optional<DiffView> view = old.map(before -> comparer.apply(before, draft));
    return Optional.of(new DraftChanges.Entry(path(file), file.old(), event, draft, view));
  }

  private static String path(GitChanges.Changed file) {
    String now = file.now();
    return now != null ? now : String.valueOf(file.old());
  }

  private static Event event(GitChanges.Changed file, boolean before) {
    return !before ? Event.ADDED : path(file).equals(file.old()) ? Event.CHANGED : Event.RENAMED;
  }

  private interface Reader {
    Reading read(String path);
  }

  private Optional<Draft> draft(@Nullable String path, Reader reader) {
    return draft(path, reader, false);
  }

  private Optional<Draft> draft(@Nullable String path, Reader reader, boolean known) {
    if (path == null || !Endings.known(path)) {
      return Optional.empty();
    }
    return switch (reader.read(path)) {
      case Reading.Read(Document document, var notices)
          when known || document.kind() == DocumentKind.DRAFT ->
          Optional.of(DraftParser.parse(document, session.manifest().parties()));
      case Reading.Read read -> Optional.empty();
      case Reading.Unreadable failed -> {
        session.trouble(failed.path() + ": " + failed.reason());
        yield Optional.empty();
      }
    };
  }

  private Reading current(Path file, String path) {
    return session.readFound(file, path);
  }

  private Reading before(Path folder, String path, boolean draft) {
    String name = revision + ":" + path;
    return new GitRevision(folder, revision)
        .withFile(
            path,
            session.reading().maxBytes(),
            file -> draft ? session.readFile(file, name) : session.readFound(file, name));
  }
}
