package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.corpus.Document;
import parley.corpus.Party;
import parley.corpus.RulingEntry;
import parley.corpus.Span;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Position;
import parley.issue.Ruling;
import parley.issue.Tag;

/** Tagged issues as {@code parley/issues/1}. */
public final class IssuesJson {
  private IssuesJson() {}

  /**
   * All issues, or some of them.
   *
   * @param counted those whose tags the summary counts
   */
  public static String of(Findings findings, List<Finding> counted, List<Finding> shown) {
    ObjectNode root = Json.object("parley/issues/1");
    putHead(root, findings, counted);
    ArrayNode issues = root.putArray("issues");
    shown.forEach(finding -> putIssue(issues.addObject(), finding));
    return Json.write(root);
  }

  static void putHead(ObjectNode root, Findings findings, List<Finding> shown) {
    root.put("asOf", text(findings.asOf()));
    ArrayNode parties = root.putArray("parties");
    findings.agenda().parties().stream().map(Party::id).forEach(parties::add);
    ObjectNode summary = root.putObject("summary");
    for (Tag tag : Tag.values()) {
      summary.put(tag.word(), shown.stream().filter(finding -> finding.tag() == tag).count());
    }
  }

  static void putIssue(ObjectNode node, Finding finding) {
    node.put("id", finding.issue().id());
    node.put("title", finding.issue().title());
    strings(node.putArray("families"), finding.families());
    node.put("tag", finding.tag().word());
    node.put("status", finding.status().word());
    strings(node.putArray("consent"), finding.issue().consent());
    strings(node.putArray("contestedBy"), finding.contestedBy());
    node.put("confidence", finding.decision().confidence().word());
    node.put("since", text(finding.since()));
    node.put("ageDays", finding.ageDays());
    node.put("mixed", finding.decision().mixed());
    strings(node.putArray("pending"), finding.pending());
    node.put("inherited", finding.decision().inherited());
    finding
        .ruling()
        .ifPresentOrElse(
            r -> putRuling(node.putObject("ruling"), r, finding), () -> node.putNull("ruling"));
    ArrayNode positions = node.putArray("positions");
    finding.positions().forEach(position -> putPosition(positions.addObject(), position));
    ArrayNode rules = node.putArray("rules");
    finding.decision().rules().forEach(rule -> rules.add(rule.name()));
    ArrayNode decisive = node.putArray("decisive");
    finding.decisive().forEach(decisive::add);
    putCounts(node.putObject("counts"), finding.counts());
    strings(node.putArray("openParts"), finding.openParts());
    node.put("why", finding.why());
    strings(node.putArray("change"), finding.change());
    ArrayNode evidence = node.putArray("evidence");
    for (Exhibit exhibit : finding.evidence()) {
      putExhibit(evidence.addObject(), finding.number(exhibit), exhibit);
    }
  }

  private static void putCounts(ObjectNode node, Finding.Counts counts) {
    node.put("counted", counts.counted());
    node.put("agreed", counts.agreed());
    node.put("open", counts.open());
    node.put("notCounted", counts.notCounted());
    node.put("sources", counts.sources());
  }

  private static void putRuling(ObjectNode node, Ruling ruling, Finding finding) {
    RulingEntry entry = ruling.entry();
    node.put("tag", entry.tag());
    node.put("status", finding.status().word());
    node.put("date", text(entry.date()));
    node.put("by", entry.by());
    node.put("because", entry.because());
    node.put("line", entry.line());
    ObjectNode machine = node.putObject("machine");
    machine.put("tag", ruling.machine().tag().word());
    machine.put("status", ruling.machine().status().word());
    ruling
        .contradiction()
        .ifPresentOrElse(
            exhibit -> node.put("contradictedBy", finding.number(exhibit)),
            () -> node.putNull("contradictedBy"));
  }

  static void putPosition(ObjectNode node, Position position) {
    node.put("party", position.party());
    node.put("stance", lower(position.stance()));
    node.put("value", position.value());
    node.put("date", text(position.date()));
    node.put("inherited", position.inherited());
    ArrayNode claims = node.putArray("claims");
    position.claims().forEach(claims::add);
  }

  static void putExhibit(ObjectNode node, int number, Exhibit exhibit) {
    Claim claim = exhibit.claim();
    Document document = exhibit.document();
    Span span = claim.evidence().span();
    node.put("n", number);
    node.put("document", document.path());
    node.put("kind", lower(document.kind()));
    node.put("date", text(exhibit.date()));
    if (claim.evidence().paragraph() > 0) {
      node.put("paragraph", claim.evidence().paragraph());
    } else {
      node.putNull("paragraph");
    }
    node.put("clause", claim.evidence().clause());
    node.put("line", Cites.line(exhibit));
    Json.putPage(node, Cites.page(exhibit));
    node.put("start", document.codePoints(span.start()));
    node.put("end", document.codePoints(span.end()));
    node.put("quote", claim.evidence().quote());
    node.put("speaker", claim.speaker().name());
    node.put("saidBy", claim.saidBy());
    strings(node.putArray("about"), claim.subject().parties());
    node.put("says", says(claim));
    node.put("factuality", lower(claim.factuality()));
    node.put("class", claim.sourceClass().name());
    node.put("group", exhibit.group());
    node.put("counted", exhibit.counted());
    node.put("bearing", lower(exhibit.bearing()));
    node.put("rule", text(exhibit.rule()));
  }

  /** The stance of the one it speaks of, else what it says of the issue. */
  static String says(Claim claim) {
    return claim.stance() == null ? lower(claim.signal()) : lower(claim.stance());
  }

  private static void strings(ArrayNode array, List<String> strings) {
    strings.forEach(array::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
