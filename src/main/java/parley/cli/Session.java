package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.corpus.Corpus;
import parley.corpus.CorpusReader;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Manifest;
import parley.corpus.Notice;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.issue.Findings;
import parley.issue.Tagger;
import parley.render.Palette;
import parley.render.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * One run of one command: the checked options, the corpus once it is asked for, and the way out for
 * answers and remarks.
 */
final class Session {
  private final Console console;
  private final GlobalOptions options;
  private final CommandLine command;
  private final List<String> troubles = new ArrayList<>();
  private final Map<Path, Manifest> manifests = new ConcurrentHashMap<>();
  private @Nullable Corpus corpus;
  private @Nullable Corpus drafts;

  Session(Console console, GlobalOptions options, CommandLine command) {
    this.console = console;
    this.options = options;
    this.command = command;
  }

  /** The colours of the answer: by option, else on a terminal unless {@code NO_COLOR} is set. */
  Palette palette() {
    boolean wanted =
        switch (options.color) {
          case always -> true;
          case never -> false;
          case auto ->
              isForTerminal() && console.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    return wanted ? Palette.ANSI : Palette.PLAIN;
  }

  /** Whether the answer goes to a terminal, which obeys control characters. */
  boolean isForTerminal() {
    return console.outIsTerminal() && options.output.isEmpty();
  }

  /** The width of the answer in columns. */
  int columns() {
    return console.columns();
  }

  /** The variables of the environment. */
  Map<String, String> environment() {
    return console.environment();
  }

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(options.asOf);
  }

  /**
   * The format of the answer: by option, else by the ending of {@code --output}, else on a terminal
   * text if the command writes it, else the first.
   *
   * @param known the formats that the command writes, its usual one first
   */
  Format format(Format... known) {
    if (options.output.size() > 1) {
      throw usage("this command writes one --output");
    }
    Optional<Format> asked =
        options.format == null
            ? options.output.stream().findFirst().flatMap(f -> Format.ofFile(f.toString()))
            : Optional.of(named(options.format, known));
    boolean text = isForTerminal() && Arrays.asList(known).contains(Format.TEXT);
    return checked(asked.orElse(text ? Format.TEXT : known[0]), known);
  }

  private Format checked(Format format, Format... known) {
    if (!Arrays.asList(known).contains(format)) {
      throw unknownFormat(format.title(), known);
    }
    return format;
  }

  private Format named(String name, Format... known) {
    return Format.named(name).orElseThrow(() -> unknownFormat(name, known));
  }

  private ParameterException unknownFormat(String name, Format... known) {
    String list = Arrays.stream(known).map(Format::title).collect(Collectors.joining(", "));
    return usage("no format '" + name + "' here; there are: " + list);
  }

  /** The end of a run because of how it was called. */
  ParameterException usage(String message) {
    return new ParameterException(command, message);
  }

  /** The folder that the command runs in. */
  Path folder() {
    return console.folder();
  }

  /** A path as the user named it, from the folder the command runs in. */
  Path resolve(Path path) {
    return console.folder().resolve(path).normalize();
  }

  /** A folder that the user named, else that of {@code --corpus}, else the current one. */
  Path rootAt(@Nullable Path named) {
    Path asked = named == null ? options.corpus : named;
    Path root = asked == null ? console.folder() : resolve(asked);
    if (!Files.isDirectory(root)) {
      throw usage("there is no folder " + asked);
    }
    return root;
  }

  /** The folder of the negotiation. */
  Path root() {
    return options.corpus == null ? CorpusReader.find(console.folder()) : rootAt(options.corpus);
  }

  /** What {@code parley.yaml} declares, without reading the documents. */
  Manifest manifest() {
    Corpus read = corpus == null ? drafts : corpus;
    return read == null ? manifestOf(root()) : read.manifest();
  }

  private Manifest manifestOf(Path root) {
    return manifests.computeIfAbsent(root, CorpusReader::manifestOf);
  }

  /**
   * A file that is named as a draft, with what the corpus that it lies in declares about it.
   *
   * @param name what it is to be called
   */
  Reading readFile(Path file, String name) {
    return readFile(file, name, asDraft());
  }

  /**
   * A draft read in one view of its tracked changes.
   *
   * @param view as its name says it
   */
  Reading readTracked(Path file, String name, String view) {
    return readFile(file, name, asDraft().withTracked(view));
  }

  private ReadingOptions asDraft() {
    return options.reading().supposing(DocumentKind.DRAFT);
  }

  /** A file of which nobody said what it is. */
  Reading readFound(Path file, String name) {
    return readFile(file, name, options.reading());
  }

  private Reading readFile(Path file, String name, ReadingOptions reading) {
    return CorpusReader.readFile(file, name, reading, this::manifestOf);
  }

  /** The corpus, read once; what could not be read is told and changes the exit code. */
  Corpus corpus() {
    if (corpus == null) {
      Path root = root();
      Supplier<Corpus> reading = () -> CorpusReader.read(root, options.reading());
      corpus = drafts == null ? told(reading) : waiting("reading", reading);
    }
    return corpus;
  }

  /**
   * The drafts of the corpus, by date. What could not be read of the corpus is told as ever; but of
   * other documents no more is read than what they are.
   */
  List<Document> drafts() {
    if (corpus != null) {
      return corpus.documents(DocumentKind.DRAFT);
    }
    if (drafts == null) {
      Path root = root();
      drafts = told(() -> CorpusReader.readDrafts(root, options.reading()));
    }
    return drafts.documents();
  }

  /** The languages of the documents, as BCP 47 tags. */
  List<String> languages() {
    return corpus().documents().stream()
        .map(document -> document.metadata().language())
        .distinct()
        .sorted()
        .toList();
  }

  /** A folder as if nothing were declared about it. */
  Corpus undeclared(Path root) {
    return told(() -> CorpusReader.readUndeclared(root, options.reading()));
  }

  private Corpus told(Supplier<Corpus> reading) {
    Corpus read = waiting("reading", reading);
    read.unreadable().forEach(this::unreadable);
    read.notices().forEach(this::notice);
    return read;
  }

  /** All issues, tagged; what a ruling needs to be told about is said at once. */
  Findings findings() {
    return findings(corpus());
  }

  /** The issues of a corpus that was read otherwise. */
  Findings findings(Corpus read) {
    Findings findings = waiting("tagging", () -> Tagger.tag(read, asOf().orElse(null)));
    findings.notices().forEach(this::notice);
    return findings;
  }

  /** The documents that the user names. */
  NamedDocuments named() {
    return new NamedDocuments(this);
  }

  /** What was read, told what is wrong with it; ends the run if nothing was. */
  Document told(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> {
        read.notices().forEach(this::notice);
        yield read.document();
      }
      case Reading.Unreadable not ->
          throw new Stopped(ExitCode.UNREADABLE, not.path() + ": " + not.reason());
    };
  }

  private void unreadable(Reading.Unreadable file) {
    trouble(file.path() + ": " + file.reason());
  }

  private void notice(Notice notice) {
    if (notice.severity() == Notice.Severity.FAULT) {
      trouble(notice.toString());
    } else {
      remark(notice.toString());
    }
  }

  /** Something that could not be read or used; said at once, and the exit code tells of it. */
  void trouble(String line) {
    troubles.add(line);
    console.err().println("parley: " + Printable.line(line));
  }

  /** How files are read. */
  ReadingOptions reading() {
    return options.reading();
  }

  /** A line of an answer that goes on, seen at once. */
  void say(String line) {
    console.out().println(Printable.line(line));
    console.out().flush();
  }

  /** Something to know that changes nothing; silent with {@code --quiet}. */
  void remark(String line) {
    if (!options.quiet) {
      console.err().println("parley: " + Printable.line(line));
    }
  }

  /** Does a piece of work whose steps cannot be counted, and shows that it goes on. */
  <T> T waiting(String task, Supplier<T> work) {
    Progress progress = progress(task, -1);
    try {
      return work.get();
    } finally {
      progress.close();
    }
  }

  /** Shows how work goes on; for use in a {@code try}. */
  Progress progress(String task, long total) {
    return new Progress(console, task, total, options.quiet);
  }

  /**
   * Gives the answer: to the file of {@code --output}, else to standard output; on a terminal
   * through the pager.
   */
  void answer(String text) {
    if (!options.output.isEmpty()) {
      Answer.write(resolve(options.output.getFirst()), text);
    } else if (!paged() || !console.pager().show(text)) {
      console.out().print(text);
    }
  }

  /**
   * Gives an answer that is no text: to the file of {@code --output}, else to standard output,
   * where something other than a person must be waiting for it.
   */
  void answer(byte[] bytes) {
    if (!options.output.isEmpty()) {
      Answer.write(resolve(options.output.getFirst()), bytes);
    } else if (console.outIsTerminal()) {
      throw usage("this format is no text for a terminal; name a file with --output");
    } else {
      console.out().write(bytes, 0, bytes.length);
    }
  }

  /**
   * The formats of an answer that may go to several files, one for each {@code --output}; to be
   * asked for before any work, as {@link #format}.
   *
   * @param known the formats that the command writes, its usual one first
   */
  List<Format> formats(Format... known) {
    if (options.output.size() < 2) {
      return List.of(format(known));
    }
    if (options.format != null) {
      throw usage("the endings of several --output choose their formats; leave --format out");
    }
    return options.output.stream()
        .map(file -> checked(Format.ofFile(file.toString()).orElse(known[0]), known))
        .toList();
  }

  /**
   * Gives an answer in each of its formats. Nothing is written before all are made.
   *
   * @param formats what {@link #formats} said
   */
  void answer(List<Format> formats, Function<Format, String> writer) {
    List<String> answers = formats.stream().map(writer).toList();
    if (answers.size() == 1) {
      answer(answers.getFirst());
      return;
    }
    for (int i = 0; i < answers.size(); i++) {
      Answer.write(resolve(options.output.get(i)), answers.get(i));
    }
  }

  /**
   * Where the corpus stands in the repository that it is a part of, for programs that show lines of
   * a repository: a path with a slash at its end, or nothing.
   */
  String prefix() {
    Path root = root().toAbsolutePath().normalize();
    for (Path top = root; top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        String inside = top.relativize(root).toString().replace('\\', '/');
        return inside.isEmpty() ? "" : inside + "/";
      }
    }
    return "";
  }

  private boolean paged() {
    return console.outIsTerminal() && !options.noPager;
  }

  /** The exit code of the run: what the command found, unless some input could not be read. */
  ExitCode close(ExitCode found) {
    boolean readAll = troubles.isEmpty();
    return readAll || found.code() > ExitCode.UNREADABLE.code() ? found : ExitCode.UNREADABLE;
  }
}
