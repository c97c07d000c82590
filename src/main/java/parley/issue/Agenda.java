package parley.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.Party;
import parley.corpus.PartyMentions;

/**
 * What is negotiated and who negotiates it.
 *
 * @param parties in declared order, or in the order in which they were found
 * @param issues each with its consent set filled in
 * @param names groups of spellings that are one name or word
 * @param declared whether the issues were declared; if not, they were found in the documents
 */
public record Agenda(
    List<Party> parties, List<IssueEntry> issues, List<List<String>> names, boolean declared) {
  public Agenda {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
    names = names.stream().map(List::copyOf).toList();
  }

  /** What a manifest declares, where it declares parties and issues. */
  static Agenda of(Manifest manifest) {
    return new Agenda(
        manifest.parties(),
        consenting(manifest.issues(), manifest.parties()),
        manifest.names(),
        !manifest.issues().isEmpty());
  }

  /** The issues with all parties as the consent set of those that declare none. */
  static List<IssueEntry> consenting(List<IssueEntry> issues, List<Party> parties) {
    List<String> all = parties.stream().map(Party::id).toList();
    return issues.stream()
        .map(issue -> issue.consent().isEmpty() ? issue.with(all) : issue)
        .toList();
  }

  /** The issue that stands for the negotiation as a whole, if there is one. */
  Optional<String> whole() {
    return issues.stream()
        .filter(issue -> IssueWords.speak("whole", issue.title() + " " + issue.id()))
        .map(IssueEntry::id)
        .findFirst();
  }

  /** Names of the parties by id, in order. */
  Map<String, String> partyNames() {
    Map<String, String> names = new LinkedHashMap<>();
    parties.forEach(party -> names.put(party.id(), party.name()));
    return names;
  }

  /** Finds where a text names a party. */
  PartyMentions mentions() {
    return PartyMentions.of(
        new Manifest("", parties, List.of(), Map.of(), names, List.of(), List.of()));
  }
}
