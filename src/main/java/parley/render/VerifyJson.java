package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.redline.Comparison;
import parley.redline.Trespass;

/** What changed that was not to change as {@code parley/verify/1}. */
public final class VerifyJson {
  private VerifyJson() {}

  /**
   * The answer.
   *
   * @param allowed ids of the clauses that may change
   * @param strict whether clauses must also stay whole and in their place
   */
  public static String of(
      Comparison comparison, List<String> allowed, boolean strict, List<Trespass> found) {
    ObjectNode root = Json.object("parley/verify/1");
    DiffJson.draft(root.putObject("old"), comparison.old());
    DiffJson.draft(root.putObject("new"), comparison.now());
    ArrayNode ids = root.putArray("allowed");
    allowed.forEach(ids::add);
    root.put("strict", strict);
    root.put("passed", found.isEmpty());
    ArrayNode findings = root.putArray("findings");
    Fingerprints fingerprints = new Fingerprints();
    for (Trespass trespass : found) {
      ObjectNode node = findings.addObject();
      String rule = ChangeNames.lower(trespass.rule());
      node.put("rule", rule);
      node.put("message", VerifyWords.message(trespass));
      node.put("path", VerifyWords.draft(comparison, trespass.change()).document().path());
      node.put("line", VerifyWords.clause(trespass.change()).line());
      node.put("clause", VerifyWords.clause(trespass.change()).id());
      node.put("fingerprint", fingerprints.next(rule, VerifyWords.words(trespass.change())));
      DiffJson.change(node.putObject("change"), trespass.change());
    }
    return Json.write(root);
  }
}
