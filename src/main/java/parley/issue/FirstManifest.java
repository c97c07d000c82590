package parley.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.corpus.Declaration;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.Metadata;
import parley.corpus.OwnLexicon;
import parley.corpus.Party;
import parley.corpus.UnpublishedDraft;
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
        List.of(),
        unpublished(findings),
        OwnLexicon.NONE,
        null,
        Map.of(),
        List.of());
  }

  /**
   * Drafts that reports are about, by what they declare, or that they ascribe more than one issue
   * to, and that are not here.
   */
  private static List<UnpublishedDraft> unpublished(Findings findings) {
    var known = new LinkedHashSet<String>();
    findings.drafts().forEach(draft -> known.add(draft.document().metadata().version()));
    var missing = new ArrayList<UnpublishedDraft>();
    for (Document document : findings.documents()) {
      for (String version : document.metadata().drafts()) {
        if (known.add(version)) {
          missing.add(missing(version, Declaration.of(document.metadata().date(), null)));
        }
      }
    }
    var slugs = new Slugs();
    findings.told().stream()
        .filter(text -> text.contents().size() > 1)
        .map(text -> missing(slugs.of(text.name()), Declaration.of(text.told(), text.name())))
        .filter(draft -> known.add(draft.version()))
        .forEach(missing::add);
    return missing;
  }

  private static UnpublishedDraft missing(String version, Declaration declaration) {
    return new UnpublishedDraft(version, declaration, List.of());
  }

  /** Leaves out a consent set of all parties, which is what no consent set means. */
  private static IssueEntry brief(IssueEntry issue, List<String> all) {
    return issue.consent().equals(all) ? issue.with(List.of()) : issue;
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
