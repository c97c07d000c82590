package parley.corpus;

import java.nio.file.FileSystems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code parley.yaml}. Whatever is wrong with it is noted with its line, and everything else
 * is used.
 */
final class ManifestReader {
  /**
   * What a {@code parley.yaml} says.
   *
   * @param manifest what could be used of it
   * @param notices what could not
   * @param versions the versions of drafts that it names, with the place of the first mention
   * @param lexicon the files that it names to extend the lexicon, not read yet
   */
  record Result(
      Manifest manifest,
      List<Notice> notices,
      Map<String, Location> versions,
      List<LexiconReader.Named> lexicon) {
    /** Of a folder without one. */
    static final Result NONE = unusable(List.of());

    /** Of a file of which nothing could be used. */
    static Result unusable(List<Notice> notices) {
      return new Result(Manifest.EMPTY, notices, Map.of(), List.of());
    }
  }

  private static final String UNPUBLISHED = "unpublished";
  private static final List<String> TAGS = List.of("agreed", "open");

  /** Tags and statuses; what a status means is known where issues are tagged. */
  private static final List<String> EXPECTED =
      List.of(
          "agreed",
          "open",
          "final",
          "text_agreed",
          "in_principle",
          "excluded",
          "reopened",
          "disputed",
          "rejected",
          "narrowing",
          "partial",
          "proposed",
          "deferred",
          "undefined",
          "dropped",
          "unknown");

  private final YamlMapping top;
  private final Faults faults;
  private final Set<String> partyIds;
  private final Set<String> issueIds;
  private final Set<String> seenParties = new HashSet<>();
  private final Set<String> seenIssues = new HashSet<>();
  private final Set<String> seenUnknown = new HashSet<>();
  private final Set<String> seenAlerts = new HashSet<>();
  private final Set<String> seenVersions = new HashSet<>();
  private final Map<String, Location> versions = new LinkedHashMap<>();
  private final List<UnpublishedDraft> unpublished = new ArrayList<>();

  private ManifestReader(YamlMapping top, Faults faults) {
    this.top = top;
    this.faults = faults;
    this.partyIds = new LinkedHashSet<>(top.textOfEach("parties", "id"));
    this.issueIds = new LinkedHashSet<>(top.textOfEach("issues", "id"));
  }

  /**
   * Reads the text of a {@code parley.yaml}.
   *
   * @param path what the file is called in notices
   */
  static Result read(String path, String yaml) {
    var faults = new Faults(path, 0);
    Node tree = YamlText.tree(yaml, faults);
    YamlMapping top = tree == null ? null : YamlMapping.of(tree, path, faults);
    if (top == null) {
      return Result.unusable(faults.notices());
    }
    var reader = new ManifestReader(top, faults);
    Manifest manifest = reader.manifest();
    List<LexiconReader.Named> lexicon = reader.lexicon();
    top.rejectUnknown();
    return new Result(manifest, faults.notices(), reader.versions, lexicon);
  }

  private Manifest manifest() {
    return new Manifest(
        top.textOrEmpty("title"),
        top.each("parties", this::party),
        top.each("issues", this::issue),
        families(),
        top.groups("names"),
        top.each("rulings", this::ruling),
        top.each("documents", this::rule),
        unpublished,
        OwnLexicon.NONE,
        backend(),
        top.textByKey("authors"),
        top.each("alerts", this::alert));
  }

  private List<LexiconReader.Named> lexicon() {
    var files = new ArrayList<LexiconReader.Named>();
    YamlMapping entry = top.mapping("lexicon");
    if (entry != null) {
      for (LexiconReader.Kind kind : LexiconReader.Kind.values()) {
        for (String file : entry.texts(kind.key())) {
          entry
              .nodeOf(kind.key(), file)
              .getStartMark()
              .map(faults::location)
              .ifPresent(at -> files.add(new LexiconReader.Named(kind, file, at)));
        }
      }
      entry.rejectUnknown();
    }
    return files;
  }

  private @Nullable Backend backend() {
    return BackendReader.read(top, faults);
  }

  private @Nullable Alert alert(YamlMapping entry) {
    String name = required(entry, "name", "alert");
    String query = required(entry, "query", "alert");
    entry.rejectUnknown();
    if (name != null && !seenAlerts.add(name)) {
      faults.at(
          entry.at("name"),
          "there is another alert '" + name + "' above; this one is left out, rename it");
      return null;
    }
    return name == null || query == null ? null : new Alert(name, query);
  }

  private @Nullable Party party(YamlMapping entry) {
    String id = newId(entry, "party", seenParties);
    String name = entry.text("name");
    List<String> aliases = entry.texts("aliases");
    List<String> members = entry.texts("members");
    entry.rejectUnknown();
    return id == null ? null : new Party(id, name == null ? id : name, aliases, members);
  }

  private @Nullable IssueEntry issue(YamlMapping entry) {
    String id = newId(entry, "issue", seenIssues);
    String title = entry.text("title");
    List<String> terms = entry.texts("terms");
    Map<String, List<String>> clauses = clauses(entry);
    List<String> consent = consent(entry);
    String parent = parent(entry);
    String family = entry.text("family");
    Expectation expect = expectation(entry);
    entry.rejectUnknown();
    if (id == null) {
      return null;
    }
    String shown = title == null ? id.replace('-', ' ') : title;
    return new IssueEntry(id, shown, terms, clauses, consent, parent, family, expect);
  }

  /** The id of an entry; null, with a fault noted, if it has none or that of an earlier one. */
  private @Nullable String newId(YamlMapping entry, String what, Set<String> seen) {
    String id = required(entry, "id", what);
    if (id != null && !seen.add(id)) {
      faults.at(
          entry.at("id"),
          "there is another " + what + " '" + id + "' above; this one is left out, rename it");
      return null;
    }
    return id;
  }

  private Map<String, List<String>> clauses(YamlMapping entry) {
    Map<String, List<String>> clauses = entry.textsByKey("clauses");
    clauses.keySet().forEach(version -> mention(version, entry.at("clauses")));
    return clauses;
  }

  private List<String> consent(YamlMapping entry) {
    return entry.texts("consent").stream()
        .filter(id -> isKnown(id, partyIds, "party", entry.nodeOf("consent", id)))
        .toList();
  }

  private @Nullable String parent(YamlMapping entry) {
    String parent = entry.text("parent");
    return parent != null && isKnown(parent, issueIds, "issue", entry.at("parent")) ? parent : null;
  }

  private @Nullable Expectation expectation(YamlMapping entry) {
    String word = entry.text("expect");
    if (word == null || !isKnown(word, EXPECTED, "tag or status", entry.at("expect"))) {
      return null;
    }
    int line = entry.at("expect").getStartMark().map(m -> faults.location(m).line()).orElse(1);
    return new Expectation(word, line);
  }

  private Map<String, List<String>> families() {
    Map<String, List<String>> families = top.textsByKey("families");
    families.values().forEach(all -> all.forEach(version -> mention(version, top.at("families"))));
    return families;
  }

  private void mention(String version, Node where) {
    where.getStartMark().ifPresent(mark -> versions.putIfAbsent(version, faults.location(mark)));
  }

  private @Nullable RulingEntry ruling(YamlMapping entry) {
    String issue = required(entry, "issue", "ruling");
    String tag = required(entry, "tag", "ruling");
    String status = entry.text("status");
    LocalDate date = DeclarationReader.date(entry, faults);
    String by = entry.textOrEmpty("by");
    String because = entry.textOrEmpty("because");
    entry.rejectUnknown();
    if (issue == null
        || tag == null
        || !isKnown(issue, issueIds, "issue", entry.at("issue"))
        || !isKnown(tag, TAGS, "tag", entry.at("tag"))) {
      return null;
    }
    int line = entry.node().getStartMark().map(mark -> faults.location(mark).line()).orElse(1);
    return new RulingEntry(issue, tag, status, date, by, because, line);
  }

  private @Nullable DocumentRule rule(YamlMapping entry) {
    if (entry.has("text")) {
      unpublished(entry);
      return null;
    }
    String files = required(entry, "files", "entry of 'documents'");
    Declaration declaration = DeclarationReader.read(entry, faults);
    entry.rejectUnknown();
    return files == null || !isGlob(files, entry) ? null : new DocumentRule(files, declaration);
  }

  /** A draft without a text: known by its version, found in reports by its names. */
  private void unpublished(YamlMapping entry) {
    String text = entry.textOrEmpty("text");
    String version = required(entry, "version", "draft without a text");
    List<String> names = entry.texts("names");
    boolean files = entry.text("files") != null;
    Declaration declaration = DeclarationReader.read(entry, faults);
    if (!text.equals(UNPUBLISHED)) {
      faults.at(
          entry.at("text"),
          "'"
              + text
              + "' cannot be the text of a draft; write '"
              + UNPUBLISHED
              + "' for one that is"
              + " not public, or name the files of the others under 'files'");
    } else if (files) {
      faults.at(
          entry.at("files"),
          "a draft without a text has no files; leave out 'files', or 'text' if there is a text");
    } else if (declaration.kind() != null && declaration.kind() != DocumentKind.DRAFT) {
      faults.at(entry.at("kind"), "only a draft can be without a text; leave out 'kind'");
    } else if (version != null && !seenVersions.add(version)) {
      faults.at(
          entry.at("version"),
          "there is another draft without a text '" + version + "' above; rename this one");
    } else if (version != null) {
      entry.at("version").getStartMark().ifPresent(m -> versions.put(version, faults.location(m)));
      unpublished.add(new UnpublishedDraft(version, declaration, names));
    }
    entry.rejectUnknown();
  }

  private boolean isGlob(String files, YamlMapping entry) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + files) != null;
    } catch (PatternSyntaxException e) {
      faults.at(entry.at("files"), "'" + files + "' is no pattern of files: " + e.getDescription());
      return false;
    }
  }

  private @Nullable String required(YamlMapping entry, String key, String what) {
    String text = entry.text(key);
    if (text == null || text.isEmpty()) {
      faults.at(entry.at(key), "this " + what + " has no '" + key + "'; it is left out");
      return null;
    }
    return text;
  }

  /** Says of an unknown name once where it stands: a misspelt section would name it everywhere. */
  private boolean isKnown(String name, Collection<String> known, String what, Node where) {
    if (known.contains(name)) {
      return true;
    }
    if (seenUnknown.add(what + ' ' + name)) {
      faults.at(where, "there is no " + what + " '" + name + "'; " + Spelling.hint(name, known));
    }
    return false;
  }
}
