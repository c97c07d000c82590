package parley.corpus;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Metadata.Field;

/**
 * Finds which drafts are versions of one text, and which of them takes the place of which.
 *
 * <p>What is declared counts first: {@code family:}, {@code families:} of {@code parley.yaml}, then
 * a folder under {@code drafts/}. Else drafts belong together when one names the other as the one
 * that it supersedes or responds to, when their file names differ in a version number only, or when
 * they share many sequences of words.
 */
final class Families {
  /** Drafts that share so much are versions of one text; two texts of one subject share less. */
  private static final double ALIKE = 0.15;

  /** What makes one file name a later version of another. */
  private static final Pattern VERSION_MARKS =
      Pattern.compile(
          "(?<![a-z])(?:v|ver|version|rev|revision|draft|text|final|clean|adopted|new|old)(?![a-z])"
              + "|[^\\p{L}]+");

  private final List<Document> drafts;
  private final Map<String, String> listed;

  /** For each draft a draft of its group, itself if it is the first of the group. */
  private final int[] group;

  private final Map<Integer, Sketch> sketches = new HashMap<>();

  private Families(List<Document> drafts, Manifest manifest) {
    this.drafts = drafts;
    this.listed = new HashMap<>();
    manifest.families().forEach((family, all) -> all.forEach(v -> listed.put(v, family)));
    this.group = new int[drafts.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
  }

  /**
   * The documents, in the same order, with families and predecessors.
   *
   * @param documents in order of date
   */
  static List<Document> complete(List<Document> documents, Manifest manifest) {
    var drafts = documents.stream().filter(d -> d.kind() == DocumentKind.DRAFT).toList();
    var families = new Families(drafts, manifest);
    families.joinByReference();
    families.joinByName();
    families.joinByWords();
    Map<String, Metadata> known = families.metadata();
    return documents.stream().map(d -> d.with(known.getOrDefault(d.path(), d.metadata()))).toList();
  }

  private void joinByReference() {
    var byVersion = new HashMap<String, Integer>();
    for (int i = 0; i < group.length; i++) {
      byVersion.putIfAbsent(drafts.get(i).metadata().version(), i);
    }
    for (int i = 0; i < group.length; i++) {
      Metadata metadata = drafts.get(i).metadata();
      join(i, byVersion.get(metadata.supersedes()));
      join(i, byVersion.get(metadata.respondsTo()));
    }
  }

  private void joinByName() {
    var byStem = new HashMap<String, Integer>();
    for (int i = 0; i < group.length; i++) {
      if (name(drafts.get(i)) == null) {
        join(i, byStem.putIfAbsent(folder(i) + "/" + stem(i), i));
      }
    }
  }

  private String folder(int draft) {
    String path = drafts.get(draft).path();
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The file name without all that tells its versions apart. */
  private String stem(int draft) {
    String path = drafts.get(draft).path();
    String name = FileFormat.stem(path.substring(path.lastIndexOf('/') + 1));
    return VERSION_MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Compares each draft that is alone so far with the last one of each group before it. */
  private void joinByWords() {
    if (group.length < 2) {
      return;
    }
    var last = new LinkedHashMap<Integer, Integer>();
    for (int i = 0; i < group.length; i++) {
      if (find(i) == i && name(drafts.get(i)) == null) {
        join(i, mostAlike(i, last));
      }
      last.put(find(i), i);
    }
  }

  private @Nullable Integer mostAlike(int draft, Map<Integer, Integer> others) {
    Integer best = null;
    double most = ALIKE;
    for (Map.Entry<Integer, Integer> other : others.entrySet()) {
      double similarity = sketch(draft).similarity(sketch(other.getValue()));
      if (similarity >= most) {
        most = similarity;
        best = other.getKey();
      }
    }
    return best;
  }

  /** Made where it is asked for: drafts of which the family is declared need none. */
  private Sketch sketch(int draft) {
    Document document = drafts.get(draft);
    return sketches.computeIfAbsent(draft, d -> Sketch.of(document.text(), document.body()));
  }

  private void join(int draft, @Nullable Integer other) {
    if (other != null) {
      int a = find(draft);
      int b = find(other);
      group[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private int find(int draft) {
    int root = draft;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }

  /** The name that is given to a draft's family in some place, or null. */
  private @Nullable String name(Document draft) {
    Metadata metadata = draft.metadata();
    if (!metadata.inferred().contains(Field.FAMILY)) {
      return metadata.family();
    }
    String family = listed.get(metadata.version());
    return family == null ? byFolder(draft.path()) : family;
  }

  /** The folder under {@code drafts/} that holds a file. */
  private static @Nullable String byFolder(String path) {
    List<String> parts = List.of(path.split("/", -1));
    int drafts = Math.max(parts.lastIndexOf("drafts"), parts.lastIndexOf("draft"));
    return drafts >= 0 && drafts + 2 < parts.size() ? parts.get(drafts + 1) : null;
  }

  private Map<String, Metadata> metadata() {
    var names = new HashMap<Integer, String>();
    for (int i = 0; i < group.length; i++) {
      String name = name(drafts.get(i));
      if (name != null) {
        names.putIfAbsent(find(i), name);
      }
    }
    var known = new HashMap<String, Metadata>();
    var latest = new HashMap<String, Integer>();
    for (int i = 0; i < group.length; i++) {
      String own = name(drafts.get(i));
      String family = own == null ? names.computeIfAbsent(find(i), this::commonName) : own;
      known.put(drafts.get(i).path(), among(i, family, latest.put(family, i)));
    }
    return known;
  }

  /** A family without a name is called what its file names have in common, else as its first. */
  private String commonName(int first) {
    String stem = stem(first);
    boolean shared = false;
    for (int i = first + 1; i < group.length; i++) {
      shared |= find(i) == first && stem(i).equals(stem);
    }
    return shared && !stem.isEmpty()
        ? stem.replace(' ', '-')
        : drafts.get(first).metadata().version();
  }

  private Metadata among(int draft, String family, @Nullable Integer before) {
    Metadata metadata = drafts.get(draft).metadata();
    Set<Field> inferred = EnumSet.noneOf(Field.class);
    inferred.addAll(metadata.inferred());
    if (listed.containsKey(metadata.version())) {
      inferred.remove(Field.FAMILY);
    }
    String predecessor = metadata.supersedes();
    if (inferred.remove(Field.SUPERSEDES) && before != null && isOrdered(before, draft)) {
      predecessor = drafts.get(before).metadata().version();
      inferred.add(Field.SUPERSEDES);
    }
    return metadata.among(family, predecessor, inferred);
  }

  /**
   * Without different days, or names that differ in a number, the order of two drafts is chance.
   */
  private boolean isOrdered(int before, int draft) {
    var one = drafts.get(before);
    var other = drafts.get(draft);
    if (one.metadata().date() != null && other.metadata().date() != null) {
      return !one.metadata().date().equals(other.metadata().date())
          || stem(before).equals(stem(draft));
    }
    return folder(before).equals(folder(draft)) && stem(before).equals(stem(draft));
  }
}
