package parley.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import parley.index.Hit;
import parley.index.Hits;
import parley.index.Passage;
import parley.testing.Library;

/** Knows by heart what a library holds, and says what is wrong with an answer about it. */
final class Witness {
  /**
   * Something to ask for.
   *
   * @param query as a user types it
   * @param answers whether a text is an answer, given with single blanks for all that stands
   *     between its words and around it
   */
  record Question(String query, Predicate<String> answers) {
    boolean answeredBy(Passage passage) {
      return answers.test(" " + passage.text().replaceAll("[. ]+", " ") + " ");
    }
  }

  private final Library library;
  private final Map<Question, Integer> answers = new HashMap<>();

  Witness(Library library, List<Question> questions) {
    this.library = library;
    questions.forEach(question -> answers.put(question, 0));
    for (int report = 0; report < library.reports(); report++) {
      for (Passage passage : library.report(report)) {
        answers.replaceAll((question, n) -> n + (question.answeredBy(passage) ? 1 : 0));
      }
    }
  }

  /** How many passages answer a question. */
  int answers(Question question) {
    return answers.getOrDefault(question, 0);
  }

  /**
   * What is wrong with an answer that was given while passages went in.
   *
   * @return a sentence each; none if all is well
   */
  List<String> wrong(Question question, Hits hits) {
    List<String> wrong = strange(hits);
    for (Hit hit : hits.hits()) {
      if (!question.answeredBy(hit.passage())) {
        wrong.add(hit.passage().key() + " was found for " + question.query());
      }
    }
    if (hits.total() > answers(question)) {
      wrong.add(total(question, hits));
    }
    return wrong;
  }

  /** What is wrong with an answer that was given when all passages were in. */
  List<String> incomplete(Question question, Hits hits) {
    List<String> wrong = wrong(question, hits);
    if (hits.total() < answers(question)) {
      wrong.add(total(question, hits));
    }
    return wrong;
  }

  private String total(Question question, Hits hits) {
    return hits.total() + " passages for " + question.query() + ", not " + answers(question);
  }

  /** What is wrong with an answer that should have every passage once. */
  List<String> incomplete(Hits everything) {
    List<String> wrong = strange(everything);
    Set<String> keys = new HashSet<>();
    everything.hits().forEach(hit -> keys.add(hit.passage().key()));
    if (keys.size() < library.passages()) {
      wrong.add(library.passages() - keys.size() + " passages are missing");
    }
    if (everything.total() != library.passages()) {
      wrong.add(everything.total() + " passages, not " + library.passages());
    }
    return wrong;
  }

  /** Passages that the library has not, or has in other words, and those that came twice. */
  private List<String> strange(Hits hits) {
    List<String> wrong = new ArrayList<>();
    Map<Integer, List<Passage>> reports = new HashMap<>();
    Set<String> keys = new HashSet<>();
    for (Hit hit : hits.hits()) {
      Passage passage = hit.passage();
      int report = Integer.parseInt(passage.source().path().replaceAll("[^0-9]", ""));
      List<Passage> real = reports.computeIfAbsent(report, library::report);
      int place = passage.place().index();
      if (place >= real.size() || !real.get(place).equals(passage)) {
        wrong.add(passage.key() + " is not as it was written");
      }
      if (!keys.add(passage.key())) {
        wrong.add(passage.key() + " came twice");
      }
    }
    return wrong;
  }
}
