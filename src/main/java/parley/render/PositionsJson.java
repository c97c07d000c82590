package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;

/** Who stands where as {@code parley/positions/1}: each position with the passages that show it. */
public final class PositionsJson {
  private PositionsJson() {}

  public static String of(Findings findings) {
    ObjectNode root = Json.object("parley/positions/1");
    IssuesJson.putHead(root, findings, findings.all());
    ArrayNode issues = root.putArray("issues");
    findings.all().forEach(finding -> put(issues.addObject(), finding));
    return Json.write(root);
  }

  private static void put(ObjectNode node, Finding finding) {
    node.put("id", finding.issue().id());
    node.put("title", finding.issue().title());
    node.put("tag", finding.tag().word());
    node.put("status", finding.status().word());
    ArrayNode positions = node.putArray("positions");
    finding.positions().forEach(p -> IssuesJson.putPosition(positions.addObject(), p));
    ArrayNode evidence = node.putArray("evidence");
    for (Exhibit exhibit : finding.evidence()) {
      int number = finding.number(exhibit);
      if (finding.positions().stream().anyMatch(p -> p.claims().contains(number))) {
        IssuesJson.putExhibit(evidence.addObject(), number, exhibit);
      }
    }
  }
}
