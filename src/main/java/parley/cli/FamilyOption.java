package parley.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.corpus.Spelling;
import parley.issue.Findings;
import picocli.CommandLine.Option;

/** The choice of one family of drafts, shared by the commands that show issues. */
final class FamilyOption {
  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "Only the issues of one family of drafts.")
  @Nullable String family;

  /** The issues asked for. */
  Findings of(Session session) {
    Findings findings = session.findings();
    if (family == null) {
      return findings;
    }
    List<String> known = findings.families();
    if (!known.contains(family)) {
      throw session.usage("there is no family '" + family + "'; " + Spelling.hint(family, known));
    }
    return findings.inFamily(family);
  }
}
