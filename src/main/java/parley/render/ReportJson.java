package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Derivation;
import parley.corpus.Document;
import parley.corpus.Metadata;
import parley.corpus.Party;
import parley.corpus.Span;
import parley.corpus.UnpublishedDraft;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;
import parley.issue.Status;
import parley.issue.Tag;
import parley.issue.ToldText;
import parley.issue.Track;

/** The open-issue report as {@code parley/report/1}: the issues in the order of the report. */
public final class ReportJson {
  private ReportJson() {}

  public static String of(Findings findings) {
    ObjectNode root = Json.object("parley/report/1");
    root.put("title", findings.corpus().manifest().title());
    root.put("asOf", findings.asOf() == null ? null : findings.asOf().toString());
    root.put("package", findings.packaged());
    ArrayNode parties = root.putArray("parties");
    findings.agenda().parties().forEach(party -> putParty(parties.addObject(), party));
    putSummary(root.putObject("summary"), findings);
    ArrayNode families = root.putArray("families");
    findings.tracks().forEach(track -> putTrack(families.addObject(), track));
    ArrayNode issues = root.putArray("issues");
    inOrder(findings).forEach(finding -> IssuesJson.putIssue(issues.addObject(), finding));
    putDocuments(root, findings);
    ArrayNode notices = root.putArray("notices");
    Stream.concat(findings.corpus().notices().stream(), findings.notices().stream())
        .forEach(n -> notices.addObject().put("document", n.path()).put("message", n.message()));
    root.putObject("limits")
        .put("unresolvedSpeakers", findings.limits().speakers())
        .put("unscopedCues", findings.limits().unscoped())
        .put("silentParagraphs", findings.limits().silent());
    return Json.write(root);
  }

  private static void putParty(ObjectNode node, Party party) {
    node.put("id", party.id()).put("name", party.name());
  }

  private static void putTrack(ObjectNode node, Track track) {
    node.put("name", track.family());
    ArrayNode drafts = node.putArray("drafts");
    track.drafts().forEach(draft -> putDraft(drafts.addObject(), draft));
    track
        .told()
        .forEach(text -> text.declared().ifPresent(d -> putTold(drafts.addObject(), text, d)));
    putIds(node.putArray("issues"), track.issues());
    putIds(node.putArray("others"), track.others());
  }

  private static void putDraft(ObjectNode node, Document draft) {
    Metadata metadata = draft.metadata();
    node.put("version", metadata.version());
    node.put("title", metadata.title());
    node.put("date", text(metadata.date()));
    node.put("status", metadata.status());
    node.put("document", draft.path());
    node.putArray("contents");
  }

  private static void putTold(ObjectNode node, ToldText told, UnpublishedDraft draft) {
    String status = draft.declaration().status();
    node.put("version", draft.version());
    node.put("title", draft.title());
    node.put("date", text(draft.declaration().date()));
    node.put("status", status == null ? "" : status);
    node.putNull("document");
    ArrayNode contents = node.putArray("contents");
    for (ToldText.Content content : told.contents()) {
      ObjectNode one = contents.addObject().put("issue", content.issue());
      ArrayNode passages = one.putArray("passages");
      content.passages().forEach(e -> putPassage(passages.addObject(), e));
    }
  }

  private static void putPassage(ObjectNode node, Exhibit exhibit) {
    Span span = exhibit.claim().evidence().span();
    node.put("document", exhibit.document().path());
    node.put("line", Cites.line(exhibit));
    Json.putPage(node, Cites.page(exhibit));
    node.put("start", exhibit.document().codePoints(span.start()));
    node.put("end", exhibit.document().codePoints(span.end()));
    node.put("quote", exhibit.claim().evidence().quote());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void putIds(ArrayNode array, List<Finding> findings) {
    findings.forEach(finding -> array.add(finding.issue().id()));
  }

  private static void putSummary(ObjectNode node, Findings findings) {
    for (Tag tag : Tag.values()) {
      node.put(tag.word(), findings.tagged(tag).size());
    }
    ObjectNode statuses = node.putObject("statuses");
    for (Status status : Status.values()) {
      long count = findings.all().stream().filter(f -> f.status() == status).count();
      if (count > 0) {
        statuses.put(status.word(), count);
      }
    }
  }

  /** The open issues by status, then the agreed ones. */
  static Stream<Finding> inOrder(Findings findings) {
    return Arrays.stream(Status.values())
        .flatMap(status -> findings.all().stream().filter(f -> f.status() == status));
  }

  private static void putDocuments(ObjectNode root, Findings findings) {
    ArrayNode documents = root.putArray("documents");
    for (Document document : findings.documents()) {
      documents
          .addObject()
          .put("document", document.path())
          .put("kind", document.kind().name().toLowerCase(java.util.Locale.ROOT))
          .put("date", document.metadata().date() == null ? null : document.metadata().date() + "");
    }
    ArrayNode copies = root.putArray("copies");
    for (Derivation copy : findings.copies()) {
      copies
          .addObject()
          .put("document", copy.derived().path())
          .put("repeats", copy.original().path())
          .put("paragraphs", copy.aligned())
          .put("of", copy.of())
          .put("credit", copy.credit());
    }
    ArrayNode unreadable = root.putArray("unreadable");
    findings
        .corpus()
        .unreadable()
        .forEach(u -> unreadable.addObject().put("document", u.path()).put("reason", u.reason()));
    ArrayNode uncovered = root.putArray("uncovered");
    findings.limits().uncovered().forEach(d -> uncovered.add(d.path()));
  }
}
