package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Findings as SARIF 2.1.0, the form that code hosts show beside the lines of a file. */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** How many results code hosts take of one run; what is beyond is told as a number. */
  static final int MOST = 25_000;

  /**
   * What can be wrong.
   *
   * @param id of the rule
   * @param summary one sentence
   * @param help what it means and what to do
   * @param level {@code error}, {@code warning} or {@code note}
   */
  record Rule(String id, String summary, String help, String level) {}

  /**
   * What is wrong at one place.
   *
   * @param path of the file as the user knows it
   * @param line counted from 1
   * @param column counted from 1, 0 for the whole line
   * @param clause id of the clause, may be empty
   * @param fingerprint lasting name of the finding
   */
  record Result(
      String rule,
      String level,
      String message,
      String path,
      int line,
      int column,
      String clause,
      String fingerprint) {}

  private Sarif() {}

  static String of(List<Rule> rules, List<Result> results) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Parley");
    ArrayNode described = driver.putArray("rules");
    List<String> ids = new ArrayList<>();
    for (Rule rule : rules) {
      ids.add(rule.id());
      rule(described.addObject(), rule);
    }
    run.put("columnKind", "unicodeCodePoints");
    if (results.size() > MOST) {
      tellLeftOut(run, results.size() - MOST);
    }
    ArrayNode found = run.putArray("results");
    results.stream()
        .limit(MOST)
        .forEach(result -> result(found.addObject(), result, ids.indexOf(result.rule())));
    return Json.write(root);
  }

  private static void tellLeftOut(ObjectNode run, int left) {
    ObjectNode invocation = run.putArray("invocations").addObject();
    ObjectNode notice =
        invocation
            .put("executionSuccessful", true)
            .putArray("toolExecutionNotifications")
            .addObject()
            .put("level", "warning");
    notice
        .putObject("message")
        .put("text", left + " more results were left out: code hosts take " + MOST + " of a run");
  }

  private static void rule(ObjectNode node, Rule rule) {
    node.put("id", rule.id());
    node.putObject("shortDescription").put("text", rule.summary());
    node.putObject("help").put("text", rule.help());
    node.putObject("defaultConfiguration").put("level", rule.level());
  }

  private static void result(ObjectNode node, Result result, int rule) {
    node.put("ruleId", result.rule()).put("ruleIndex", rule).put("level", result.level());
    node.putObject("message").put("text", Printable.line(result.message()));
    ObjectNode location = node.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(result.path()));
    ObjectNode region = physical.putObject("region").put("startLine", Math.max(1, result.line()));
    if (result.column() > 0) {
      region.put("startColumn", result.column());
    }
    if (!result.clause().isEmpty()) {
      location
          .putArray("logicalLocations")
          .addObject()
          .put("fullyQualifiedName", result.clause())
          .put("kind", "clause");
    }
    node.putObject("partialFingerprints").put("parleyClause/v1", result.fingerprint());
  }

  /** A path as a relative reference: blanks and other letters written as percent codes. */
  private static String uri(String path) {
    try {
      String first = path.split("/", 2)[0];
      String relative = first.indexOf(':') >= 0 ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path.replaceAll("[^A-Za-z0-9/._-]", "_");
    }
  }
}
