package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.corpus.CorpusReader;
import parley.corpus.Manifest;
import parley.corpus.ManifestWriter;
import parley.issue.Findings;
import parley.issue.FirstManifest;
import parley.render.FoundDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "init",
    header = "Writes a first parley.yaml from the documents found.",
    description =
        "%nProposes a title, parties, issues, families of drafts and drafts that reports tell of"
            + " and that are not here, and lists the documents with"
            + " what was inferred about them. A parley.yaml that is there already stays as it"
            + " is.%n",
    footer = {"  parley init my-talks", "  parley init my-talks --dry-run           only shows it"})
final class InitCommand extends ParleyCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the documents. Default: the current one.")
  @Nullable Path folder;

  @Option(names = "--dry-run", description = "Print the file and write nothing.")
  boolean dryRun;

  @Option(names = "--force", description = "Replace a parley.yaml that is there.")
  boolean force;

  @Override
  protected ExitCode run(Session session) {
    Path root = session.rootAt(folder);
    Path file = root.resolve(CorpusReader.MANIFEST);
    if (Files.exists(file) && !force && !dryRun) {
      throw session.usage(
          CorpusReader.MANIFEST + " is there already; see --dry-run, or replace it with --force");
    }
    Findings findings = session.findings(session.undeclared(root));
    Manifest manifest = FirstManifest.of(findings, title(root));
    String text = ManifestWriter.write(manifest) + FoundDocuments.of(findings.documents());
    if (dryRun) {
      session.answer(text);
    } else {
      Answer.write(file, text);
      session.answer(summary(manifest, findings));
    }
    return ExitCode.DONE;
  }

  private static String title(Path root) {
    Path name = root.getFileName();
    String words = name == null ? "" : name.toString().replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String summary(Manifest manifest, Findings findings) {
    return CorpusReader.MANIFEST
        + " written: "
        + findings.documents().size()
        + " documents, "
        + manifest.parties().size()
        + " parties, "
        + manifest.issues().size()
        + " issues. Read it through: names of parties and issues are proposals.\n";
  }
}
