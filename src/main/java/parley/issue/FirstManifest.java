package parley.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.Metadata;
import parley.corpus.Party;
import parley.draft.Draft;

/** What was found in a negotiation, as the declaration that a person goes on with. */
public final class FirstManifest {
  private FirstManifest() {}

  /**
   * The parties, issues and families found.
   *
   * @param title of the negotiation
   */
  public static Manifest of(Findings findings, String title) {
    Agenda agenda = findings.agenda();
    List<String> all = agenda.parties().stream().map(Party::id).toList();
    return new Manifest(
        title,
        agenda.parties(),
        agenda.issues().stream().map(issue -> brief(issue, all)).toList(),
        families(findings.drafts()),
        agenda.names(),
        List.of(),
        List.of());
  }

  /** Leaves out a consent set of all parties, which is what no consent set means. */
  private static IssueEntry brief(IssueEntry issue, List<String> all) {
    List<String> consent = issue.consent().equals(all) ? List.of() : issue.consent();
    return new IssueEntry(
        issue.id(),
        issue.title(),
        issue.terms(),
        issue.clauses(),
        consent,
        issue.parent(),
        issue.family());
  }

  private static Map<String, List<String>> families(List<Draft> drafts) {
    Map<String, List<String>> families = new TreeMap<>();
    for (Draft draft : drafts) {
      Document document = draft.document();
      Metadata metadata = document.metadata();
      families.computeIfAbsent(metadata.family(), f -> new ArrayList<>()).add(metadata.version());
    }
    return families;
  }
}
