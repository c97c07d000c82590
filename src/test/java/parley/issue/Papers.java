package parley.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;

/** A folder of papers that a test writes, and what is found in it. */
record Papers(Path folder) {
  /** The ports and the fleet, who talk about a quota and a season. */
  static Papers ofTheQuota(Path folder) {
    return new Papers(folder)
        .with(
            "parley.yaml",
            """
            title: Fish
            parties:
              - {id: POR, name: Ports, aliases: [the ports]}
              - {id: FLE, name: Fleet, aliases: [the fleet]}
            issues:
              - {id: quota, title: Quota, terms: [quota]}
              - {id: season, title: Season, terms: [season]}
            """);
  }

  Papers with(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report of a day. */
  Papers report(String day, String text) {
    return with("reports/" + day + ".md", "---\ndate: " + day + "\n---\n\n" + text + "\n");
  }

  /** A draft with what its front matter says beside its version. */
  Papers draft(String version, String front, String text) {
    return with(
        "drafts/" + version + ".md",
        "---\nversion: " + version + "\n" + front + "\n---\n\n" + text + "\n");
  }

  Findings findings() {
    return findings(null);
  }

  Findings findings(@Nullable LocalDate day) {
    return Tagger.tag(CorpusReader.read(folder, ReadingOptions.DEFAULT), day);
  }

  Finding finding(String issue) {
    return finding(findings(), issue);
  }

  static Finding finding(Findings findings, String issue) {
    return findings.all().stream()
        .filter(finding -> finding.issue().id().equals(issue))
        .findFirst()
        .orElseThrow();
  }
}
