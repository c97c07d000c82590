package parley.issue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.claim.Claim;
import parley.claim.Signal;
import parley.claim.Topic;

/**
 * What is signed, initialled or signed off is a text, whatever a report calls it: "they signed off
 * on the guarantees" speaks of the text that the same report describes.
 */
final class SignedPapers {
  private static final Set<Signal> AGREED =
      EnumSet.of(
          Signal.AGREED_FINAL,
          Signal.AGREED_TEXT,
          Signal.AGREED_IN_PRINCIPLE,
          Signal.AGREED_IN_PART);

  private SignedPapers() {}

  /** The papers, each with what is said of signing in a report that describes it. */
  static Map<String, List<Exhibit>> join(
      Map<String, List<Exhibit>> papers, Map<String, List<Exhibit>> issues) {
    Map<String, Set<String>> described = described(issues);
    Map<String, List<Exhibit>> joined = new LinkedHashMap<>();
    papers.forEach((name, said) -> joined.put(name, new ArrayList<>(said)));
    for (List<Exhibit> said : issues.values()) {
      said.stream()
          .filter(exhibit -> signs(exhibit.claim()))
          .forEach(
              exhibit ->
                  described
                      .getOrDefault(exhibit.document().path(), Set.of())
                      .forEach(
                          p -> joined.computeIfAbsent(p, k -> new ArrayList<>()).add(exhibit)));
    }
    return joined;
  }

  /** For each report the texts whose content it tells. */
  private static Map<String, Set<String>> described(Map<String, List<Exhibit>> issues) {
    Map<String, Set<String>> described = new LinkedHashMap<>();
    for (List<Exhibit> said : issues.values()) {
      for (Exhibit exhibit : said) {
        Topic.Paper paper = exhibit.claim().within();
        if (paper != null) {
          described
              .computeIfAbsent(exhibit.document().path(), path -> new LinkedHashSet<>())
              .add(Docket.key(paper.name(), exhibit));
        }
      }
    }
    return described;
  }

  private static boolean signs(Claim claim) {
    return AGREED.contains(claim.signal()) && IssueWords.speak("signing", claim.evidence().quote());
  }
}
