package parley.bench.marks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import parley.corpus.Document;
import parley.corpus.DocumentReader;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.DraftParser;
import parley.redline.Change;
import parley.redline.Comparer;
import parley.redline.Edit;

/** What Parley and others mark in amendments. */
final class Redlines {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Comparer COMPARER = new Comparer(PartyMentions.of(Manifest.EMPTY));

  private Redlines() {}

  /** Parley, on the amendment as the one article of a draft. */
  static Marked parley(Amendment amendment) {
    List<String> deleted = new ArrayList<>();
    List<String> inserted = new ArrayList<>();
    int edits = 0;
    var comparison =
        COMPARER.compare(
            DraftParser.parse(document(amendment.old())),
            DraftParser.parse(document(amendment.now())));
    for (Change change : comparison.changes()) {
      deleted.addAll(Marked.words(side(change, Edit.Deleted.class)));
      inserted.addAll(Marked.words(side(change, Edit.Inserted.class)));
      edits += edits(change);
    }
    return new Marked(deleted, inserted, edits);
  }

  private static Document document(String words) {
    var reader = new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT);
    String text = "Article 1\n\n" + words + "\n";
    return ((Reading.Read) reader.read("article.txt", text.getBytes(StandardCharsets.UTF_8)))
        .document();
  }

  /** One side of a redline, its edits between marks. */
  private static String side(Change change, Class<? extends Edit> kind) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : change.redline()) {
      if (kind.isInstance(edit)) {
        text.append(Marked.OPEN).append(edit.text()).append(Marked.CLOSE);
      } else if (edit instanceof Edit.Kept) {
        text.append(edit.text());
      }
    }
    return text.toString();
  }

  /** How many stretches are not kept. */
  private static int edits(Change change) {
    int edits = 0;
    boolean kept = true;
    for (Edit edit : change.redline()) {
      boolean changed = !(edit instanceof Edit.Kept);
      edits += kept && changed ? 1 : 0;
      kept = !changed;
    }
    return edits;
  }

  /** java-diff-utils on the words. */
  static Marked javaDiffUtils(Amendment amendment) {
    List<String> deleted = new ArrayList<>();
    List<String> inserted = new ArrayList<>();
    var deltas =
        DiffUtils.diff(Marked.allWords(amendment.old()), Marked.allWords(amendment.now()))
            .getDeltas();
    for (var delta : deltas) {
      deleted.addAll(delta.getSource().getLines());
      inserted.addAll(delta.getTarget().getLines());
    }
    return new Marked(deleted, inserted, deltas.size());
  }

  /**
   * Python's difflib on the words.
   *
   * @param script that runs it
   * @param work a folder for what goes in and comes out
   */
  static List<Marked> difflib(List<Amendment> amendments, Path script, Path work)
      throws IOException, InterruptedException {
    Path in = work.resolve("amendments.json");
    Path out = work.resolve("difflib.json");
    List<String> lines = new ArrayList<>();
    for (Amendment one : amendments) {
      lines.add(
          MAPPER.writeValueAsString(
              List.of(Marked.allWords(one.old()), Marked.allWords(one.now()))));
    }
    Files.write(in, lines);
    Process python =
        new ProcessBuilder("python3", script.toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (python.waitFor() != 0) {
      throw new IOException("python3 " + script + " failed");
    }
    List<Marked> found = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      JsonNode row = MAPPER.readTree(line);
      found.add(new Marked(strings(row.path(0)), strings(row.path(1)), row.path(2).asInt()));
    }
    return found;
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
