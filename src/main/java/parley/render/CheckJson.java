package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.corpus.Expectation;
import parley.corpus.Location;
import parley.corpus.Notice;
import parley.issue.Breach;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Judgement;
import parley.issue.Tag;

/** The answer of the gate as {@code parley/check/1}. */
public final class CheckJson {
  private CheckJson() {}

  public static String of(Findings findings, Judgement judgement, List<String> asked) {
    ObjectNode root = Json.object("parley/check/1");
    root.put("asOf", findings.asOf() == null ? null : findings.asOf().toString());
    ArrayNode failOn = root.putArray("failOn");
    asked.forEach(failOn::add);
    root.put("passed", judgement.passed());
    ArrayNode array = root.putArray("breaches");
    judgement.breaches().forEach(breach -> put(array.addObject(), breach));
    ArrayNode known = root.putArray("known");
    judgement.known().forEach(breach -> put(known.addObject(), breach));
    ArrayNode gone = root.putArray("gone");
    judgement.gone().forEach(gone::add);
    ArrayNode agreed = root.putArray("agreed");
    findings.tagged(Tag.AGREED).forEach(finding -> agreed.add(finding.issue().id()));
    return Json.write(root);
  }

  private static void put(ObjectNode node, Breach breach) {
    node.put("cause", breach.cause().word());
    node.put("why", breach.why());
    breach.finding().ifPresent(finding -> put(node, finding));
    breach.exhibit().ifPresent(exhibit -> put(node, exhibit));
    breach.notice().ifPresent(notice -> put(node, notice));
  }

  private static void put(ObjectNode node, Finding finding) {
    node.put("issue", finding.issue().id());
    node.put("tag", finding.tag().word());
    node.put("status", finding.status().word());
    Expectation expect = finding.issue().expect();
    if (expect != null) {
      node.put("expected", expect.word());
    }
    ArrayNode consent = node.putArray("consent");
    finding.issue().consent().forEach(consent::add);
    ArrayNode rules = node.putArray("rules");
    finding.decision().rules().forEach(rule -> rules.add(rule.name()));
  }

  private static void put(ObjectNode node, Exhibit exhibit) {
    node.put("document", exhibit.document().path());
    node.put("line", Cites.line(exhibit));
    Json.putPage(node, Cites.page(exhibit));
    String clause = exhibit.claim().evidence().clause();
    if (clause != null) {
      node.put("clause", clause);
    }
    node.put("quote", exhibit.claim().evidence().quote());
  }

  private static void put(ObjectNode node, Notice notice) {
    Location place = notice.location();
    node.put("document", notice.path());
    node.put("line", place == null ? 0 : place.line());
  }
}
