package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.draft.Flaw;
import parley.draft.Linted;

/** The flaws of drafts as {@code parley/lint/1}. */
public final class LintJson {
  private LintJson() {}

  public static String of(List<Linted> drafts) {
    ObjectNode root = Json.object("parley/lint/1");
    ArrayNode paths = root.putArray("drafts");
    drafts.forEach(linted -> paths.add(linted.draft().document().path()));
    ArrayNode findings = root.putArray("findings");
    Fingerprints fingerprints = new Fingerprints();
    for (Linted linted : drafts) {
      for (Flaw flaw : linted.flaws()) {
        ObjectNode node = findings.addObject();
        node.put("rule", flaw.rule().word());
        node.put("level", ChangeNames.lower(flaw.rule().weight()));
        node.put("message", flaw.message());
        node.put("advice", flaw.rule().advice());
        node.put("path", linted.draft().document().path());
        node.put("line", flaw.location().line());
        node.put("column", flaw.location().column());
        node.put("clause", flaw.clause());
        node.put("fingerprint", fingerprint(fingerprints, linted, flaw));
      }
    }
    return Json.write(root);
  }

  /** Made of what is wrong and of the words of its clause. */
  static String fingerprint(Fingerprints fingerprints, Linted linted, Flaw flaw) {
    String clause = linted.draft().clause(flaw.clause()).map(linted.draft()::text).orElse("");
    return fingerprints.next(flaw.rule().word(), flaw.words() + "\n" + clause);
  }
}
