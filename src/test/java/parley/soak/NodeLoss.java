package parley.soak;

import static parley.soak.Trial.hold;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.index.Cluster;
import parley.index.ClusterIndex;
import parley.index.Credentials;
import parley.index.Hits;
import parley.index.IndexUpdate;
import parley.index.IndexUpdate.Updated;
import parley.index.IndexedDocument;
import parley.index.ParsedQuery;
import parley.index.Progress;
import parley.index.QueryParser;
import parley.index.SearchOutcome;
import parley.index.SearchQuery;
import parley.index.SearchRequest;
import parley.soak.Witness.Question;
import parley.testing.DevCluster;
import parley.testing.DevCluster.NotHere;
import parley.testing.Library;
import parley.testing.PlainRequest;

/**
 * Passages go into a cluster of three nodes while it is searched; one node is killed and brought
 * back. When the copies are made up again another node is killed, so that it shows whether the one
 * that came back holds its part.
 */
final class NodeLoss {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String PREFIX = "soak";
  private static final String INDEX = PREFIX + "-passages";
  private static final int SHARDS = 3;
  private static final int LOST = 2;
  private static final int LOST_LATER = 3;
  private static final long NANOS_IN_A_MILLI = 1_000_000;

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("harbour", text -> text.contains(" harbour ")),
          new Question("\"harbour quota\"", text -> text.contains(" harbour quota ")),
          new Question(
              "ceasefire AND guarantee",
              text -> text.contains(" ceasefire ") && text.contains(" guarantee ")),
          new Question(
              "tariff OR amnesty", text -> text.contains(" tariff ") || text.contains(" amnesty ")),
          new Question("withdraw*", text -> text.contains(" withdraw")),
          new Question(
              "observer -harbour",
              text -> text.contains(" observer ") && !text.contains(" harbour ")));

  private final Library library;
  private final Witness witness;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> figures = new ArrayList<>();
  private long slowest;

  private NodeLoss(int passages) {
    this.library = new Library(passages);
    this.witness = new Witness(library, QUESTIONS);
  }

  /** Indexes so many passages, while a node is killed after a third and comes back. */
  static Trial of(int passages) throws IOException, InterruptedException {
    String what = "a node of three killed under `index`";
    try (DevCluster nodes = DevCluster.start(3)) {
      NodeLoss loss = new NodeLoss(passages);
      loss.run(nodes);
      return new Trial(what, passages, loss.outcomes, String.join(", ", loss.figures));
    } catch (NotHere e) {
      return Trial.skipped(what, e.reason());
    }
  }

  private void run(DevCluster nodes) throws NotHere, IOException, InterruptedException {
    try (ClusterIndex writing = on(nodes);
        ClusterIndex reading = on(nodes)) {
      List<IndexedDocument> reports = library.documents();
      updated(writing.update(reports.subList(0, 1), Progress.NONE));
      // What only the lost node had would be back with it, but until then nobody could answer.
      nodes.awaitCopies(INDEX);
      loseOneWhileWriting(nodes, writing, reading);
      nodes.awaitCopies(INDEX);
      complete(reading, "with all nodes back");
      nodes.kill(LOST_LATER);
      complete(reading, "with another node lost");
      nodes.startAgain(LOST_LATER);
      nodes.awaitCopies(INDEX);
      Updated again = updated(writing.update(reports, Progress.NONE));
      hold(
          again.passages().unchanged() == library.passages(),
          "nothing left to do for the next run",
          again);
    }
    figures.add("none missing, none twice, no answer wrong");
  }

  private void loseOneWhileWriting(DevCluster nodes, ClusterIndex writing, ClusterIndex reading)
      throws NotHere, InterruptedException {
    List<IndexedDocument> reports = library.documents();
    CountDownLatch third = new CountDownLatch(Math.max(1, reports.size() / 3));
    CountDownLatch twoThirds = new CountDownLatch(Math.max(1, 2 * reports.size() / 3));
    long start = System.nanoTime();
    CompletableFuture<IndexUpdate> update =
        CompletableFuture.supplyAsync(
            () ->
                writing.update(
                    reports,
                    (done, of) -> {
                      third.countDown();
                      twoThirds.countDown();
                    }));
    CompletableFuture<Void> searches =
        CompletableFuture.runAsync(() -> searchWhile(reading, update));
    reached(third, update);
    nodes.kill(LOST);
    reached(twoThirds, update);
    nodes.startAgain(LOST);
    Updated done = updated(update.join());
    double seconds = (System.nanoTime() - start) / 1e9;
    searches.join();
    hold(done.passages().total() == library.passages(), "all passages acknowledged", done);
    figures.add(String.format(Locale.ROOT, "%,.0f a second", library.passages() / seconds));
    figures.add("the slowest search " + slowest / NANOS_IN_A_MILLI + " ms");
  }

  /** Waits until so many reports are in, or the run has ended in another way. */
  private static void reached(CountDownLatch reports, CompletableFuture<IndexUpdate> update)
      throws InterruptedException {
    while (!reports.await(200, TimeUnit.MILLISECONDS) && !update.isDone()) {
      Thread.onSpinWait();
    }
  }

  private void searchWhile(ClusterIndex index, CompletableFuture<IndexUpdate> update) {
    for (int i = 0; !update.isDone(); i++) {
      Question question = QUESTIONS.get(i % QUESTIONS.size());
      long start = System.nanoTime();
      switch (index.search(request(question.query(), 20))) {
        case Hits hits -> {
          List<String> wrong = witness.wrong(question, hits);
          hold(wrong.isEmpty(), "a right answer while a node is lost", wrong);
          outcomes.merge("searches answered meanwhile", 1, Integer::sum);
        }
        case SearchOutcome.Unanswered none -> outcomes.merge("put off", 1, Integer::sum);
      }
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
  }

  private void complete(ClusterIndex index, String when) {
    for (Question question : QUESTIONS) {
      Hits hits = hits(index, question.query(), 20);
      List<String> wrong = witness.incomplete(question, hits);
      hold(wrong.isEmpty(), "a right answer " + when, wrong);
    }
    List<String> wrong = witness.incomplete(hits(index, "*", 2 * library.passages()));
    hold(wrong.isEmpty(), "each passage once " + when, wrong.subList(0, Math.min(9, wrong.size())));
    outcomes.merge("passages there " + when, library.passages(), Integer::sum);
  }

  private static Hits hits(ClusterIndex index, String query, int limit) {
    return switch (index.search(request(query, limit))) {
      case Hits hits -> hits;
      case SearchOutcome.Unanswered(String reason) ->
          throw new Trial.Broken("no answer from a cluster that is whole: " + reason);
    };
  }

  private static Updated updated(IndexUpdate update) {
    return switch (update) {
      case Updated done -> done;
      case IndexUpdate.Unavailable(String reason) ->
          throw new Trial.Broken("the cluster took no passages: " + reason);
    };
  }

  private static ClusterIndex on(DevCluster nodes) {
    return ClusterIndex.at(
        new Cluster(nodes.uris(), PREFIX, SHARDS, 1, null, new Credentials.None()), PATIENCE);
  }

  private static SearchRequest request(String query, int limit) {
    SearchQuery parsed = ((ParsedQuery.Understood) QueryParser.parse(query)).query();
    return PlainRequest.of(parsed, SearchRequest.Order.RELEVANCE, limit);
  }
}
