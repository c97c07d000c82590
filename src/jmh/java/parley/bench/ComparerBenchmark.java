package parley.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.bench.peers.Treaty;
import parley.corpus.Document;
import parley.corpus.DocumentReader;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.corpus.Reading;
import parley.corpus.ReadingOptions;
import parley.draft.Draft;
import parley.draft.DraftParser;
import parley.redline.Comparer;
import parley.redline.Comparison;

/** The inner loops of {@code parley diff}: reading the clauses of a draft, and comparing two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparerBenchmark {
  /** How many articles the earlier draft has: about 240, and 2,000 clauses. */
  @Param({"60", "500"})
  public int articles;

  private Document oldDocument;
  private Draft old;
  private Draft now;
  private Comparer comparer;

  @Setup
  public void read() {
    Treaty treaty = Treaty.of(1, articles);
    oldDocument = document("old.txt", treaty.old());
    old = DraftParser.parse(oldDocument);
    now = DraftParser.parse(document("new.txt", treaty.now()));
    comparer = new Comparer(PartyMentions.of(Manifest.EMPTY));
  }

  private static Document document(String path, String text) {
    var reader = new DocumentReader(Manifest.EMPTY, ReadingOptions.DEFAULT);
    return ((Reading.Read) reader.read(path, text.getBytes(StandardCharsets.UTF_8))).document();
  }

  @Benchmark
  public Draft clauses() {
    return DraftParser.parse(oldDocument);
  }

  @Benchmark
  public Comparison comparison() {
    return comparer.compare(old, now);
  }
}
