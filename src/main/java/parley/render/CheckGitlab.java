package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.issue.Breach;
import parley.issue.Judgement;

/** The answer of the gate as a report of code quality, which GitLab shows in a merge request. */
public final class CheckGitlab {
  private CheckGitlab() {}

  /**
   * The breaches; what the baseline has is left out.
   *
   * @param prefix of the corpus in its repository: empty, or a path that ends with a slash
   */
  public static String of(Judgement judgement, String prefix) {
    ArrayNode root = JsonNodeFactory.instance.arrayNode();
    Fingerprints fingerprints = new Fingerprints();
    for (Breach breach : judgement.breaches()) {
      CheckPlace place = CheckPlace.of(breach, prefix);
      ObjectNode node = root.addObject();
      node.put("description", Printable.line(CheckText.what(breach)));
      node.put("check_name", "parley-" + breach.cause().word());
      node.put("fingerprint", CheckSarif.fingerprint(breach, fingerprints));
      node.put("severity", "major");
      ObjectNode location = node.putObject("location").put("path", place.path());
      location.putObject("lines").put("begin", place.line());
    }
    return Json.write(root);
  }
}
