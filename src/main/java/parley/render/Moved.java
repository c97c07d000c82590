package parley.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.issue.Exhibit;
import parley.issue.Finding;
import parley.issue.Findings;

/** What moved between two readings of one folder, a line each. */
public final class Moved {
  private static final int QUOTE_LENGTH = 120;

  private Moved() {}

  /** How the issues stand, in one line. */
  public static String state(Findings findings) {
    return Tally.open(findings) + " · " + Tally.agreed(findings);
  }

  /** Documents, then issues in their order with their tags and claims, then how all stands now. */
  public static List<String> between(Findings old, Findings now) {
    List<String> lines = new ArrayList<>();
    documents(old, now, lines);
    Map<String, Finding> before = new LinkedHashMap<>();
    old.all().forEach(finding -> before.put(finding.issue().id(), finding));
    for (Finding finding : now.all()) {
      Finding was = before.remove(finding.issue().id());
      if (was == null) {
        lines.add("new issue " + standing(finding));
      } else if (was.status() != finding.status()) {
        lines.add(
            "tag "
                + finding.issue().id()
                + ": "
                + tag(was)
                + " -> "
                + tag(finding)
                + ", "
                + finding.why());
      }
      claims(was, finding, lines);
    }
    before.values().forEach(gone -> lines.add("issue gone " + gone.issue().id()));
    lines.add(state(now));
    return lines.stream().map(Printable::line).toList();
  }

  private static void documents(Findings old, Findings now, List<String> lines) {
    Map<String, String> before = new LinkedHashMap<>();
    old.documents().forEach(document -> before.put(document.path(), document.hash()));
    for (Document document : now.documents()) {
      String hash = before.remove(document.path());
      if (hash == null) {
        lines.add("new document " + document.path());
      } else if (!hash.equals(document.hash())) {
        lines.add("changed document " + document.path());
      }
    }
    before.keySet().forEach(path -> lines.add("document gone " + path));
  }

  /** Claims that were not there before, whatever their line was. */
  private static void claims(@Nullable Finding was, Finding finding, List<String> lines) {
    Set<String> known = new HashSet<>();
    if (was != null) {
      was.evidence().forEach(exhibit -> known.add(key(exhibit)));
    }
    for (Exhibit exhibit : finding.evidence()) {
      boolean own = exhibit.bearing() == Exhibit.Bearing.OWN;
      if (own && known.add(key(exhibit))) {
        lines.add(
            "new claim on "
                + finding.issue().id()
                + ": "
                + Cites.place(exhibit)
                + " “"
                + Cites.words(exhibit, QUOTE_LENGTH)
                + "”");
      }
    }
  }

  private static String key(Exhibit exhibit) {
    return exhibit.document().path() + "\n" + exhibit.claim().evidence().quote();
  }

  private static String standing(Finding finding) {
    return finding.issue().id() + ": " + tag(finding) + ", " + finding.why();
  }

  private static String tag(Finding finding) {
    return finding.tag().word() + "/" + finding.status().word();
  }
}
