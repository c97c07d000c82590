package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Metadata;
import parley.corpus.Reading;
import parley.draft.Draft;
import parley.draft.DraftParser;

/**
 * One file as each commit left it, oldest first, and as it is now if that is not committed; renames
 * are followed. The version of each is the commit.
 */
final class CommittedDrafts {
  /** How many commits are read; those before them are told of. */
  private static final int MOST = 200;

  private static final int HASH_SHOWN = 10;
  private static final int SUBJECT_SHOWN = 40;

  private final Session session;
  private final String name;
  private final Path file;

  CommittedDrafts(Session session, String name) {
    this.session = session;
    this.name = name;
    this.file = session.resolve(Path.of(name));
    if (!Files.isRegularFile(file)) {
      throw session.usage("there is no file " + name);
    }
  }

  /** What one commit left. */
  private record Commit(String hash, LocalDate day, String subject, String path) {
    String version() {
      return (hash.substring(0, HASH_SHOWN) + " " + cut(subject)).strip();
    }

    private static String cut(String text) {
      int length = text.codePointCount(0, text.length());
      return length <= SUBJECT_SHOWN
          ? text
          : text.substring(0, text.offsetByCodePoints(0, SUBJECT_SHOWN - 1)) + "…";
    }
  }

  /**
   * The drafts.
   *
   * @throws Stopped if there is no git or the file has never been committed
   */
  List<Draft> all() {
    List<Commit> commits = commits();
    List<Draft> drafts = new ArrayList<>();
    for (Commit commit : commits) {
      Document document = committed(commit);
      drafts.add(parse(named(document, commit.version(), commit.day())));
    }
    uncommitted(drafts).ifPresent(drafts::add);
    return drafts;
  }

  private Optional<Draft> uncommitted(List<Draft> drafts) {
    Document now = read(session.readFile(file, name));
    return !drafts.isEmpty() && drafts.getLast().document().text().equals(now.text())
        ? Optional.empty()
        : Optional.of(parse(named(now, "not committed", null)));
  }

  private Draft parse(Document document) {
    return DraftParser.parse(document, session.manifest().parties());
  }

  private Document committed(Commit commit) {
    return read(
        new GitRevision(folder(), commit.hash())
            .withFile(
                commit.path(),
                session.reading().maxBytes(),
                copy -> session.readFile(copy, commit.hash() + ":" + commit.path())));
  }

  private static Document read(Reading reading) {
    return switch (reading) {
      case Reading.Read(Document document, var notices) -> document;
      case Reading.Unreadable failed ->
          throw new Stopped(ExitCode.UNREADABLE, failed.path() + ": " + failed.reason());
    };
  }

  private Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private List<Commit> commits() {
    List<Commit> newestFirst =
        GitRevision.within(
            name,
            work ->
                parsed(
                    new Git(folder(), work)
                        .list(
                            "log",
                            "--follow",
                            "--no-merges",
                            "--diff-filter=d",
                            "--format=commit%x00%H%x00%as%x00%s",
                            "--name-only",
                            "-z",
                            "--",
                            "" + file.getFileName())));
    if (newestFirst.isEmpty()) {
      throw session.usage(name + " has never been committed");
    }
    if (newestFirst.size() > MOST) {
      session.remark("the last " + MOST + " of " + newestFirst.size() + " commits are read");
    }
    List<Commit> commits =
        new ArrayList<>(newestFirst.subList(0, Math.min(MOST, newestFirst.size())));
    Collections.reverse(commits);
    return commits;
  }

  /** A word, hash, day and subject, then a path after a line end; each ends with a zero. */
  private static List<Commit> parsed(String log) {
    List<Commit> commits = new ArrayList<>();
    Iterator<String> words = List.of(log.split("\0", -1)).iterator();
    while (words.hasNext()) {
      if (!words.next().equals("commit")) {
        continue;
      }
      String hash = words.next();
      LocalDate day = LocalDate.parse(words.next());
      String subject = words.next();
      if (words.hasNext()) {
        commits.add(new Commit(hash, day, subject, words.next().strip()));
      }
    }
    return commits;
  }

  /**
   * The same under the name of its commit, which follows the one before it whatever it declares.
   */
  private static Document named(Document document, String version, @Nullable LocalDate day) {
    Metadata old = document.metadata();
    Metadata metadata =
        new Metadata(
            old.kind(),
            day,
            old.title(),
            old.language(),
            old.source(),
            version,
            old.family(),
            null,
            null,
            old.stage(),
            old.status(),
            old.authors(),
            old.parties(),
            old.drafts(),
            old.legend(),
            old.inferred());
    return new Document(
        document.path(),
        metadata,
        document.syntax(),
        document.text(),
        document.lines(),
        document.body(),
        document.paragraphs(),
        document.marks(),
        document.hash());
  }
}
