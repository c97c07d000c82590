package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Repository;
import parley.testing.Schemas;

/** Drafts in a repository: what changed since a revision, and which commit brought which words. */
class GitHistoryTest {
  private static final String TUG =
      "# Tug\n\n1. The tug leaves at seven.\n\n2. It returns at nine.\n";

  @TempDir private Path folder = Path.of("");
  private Repository repository;

  @BeforeEach
  void aLeaseThatWasRenamedAndRaised() throws IOException {
    Files.createDirectories(folder.resolve("drafts"));
    Files.createDirectories(folder.resolve("reports"));
    write("drafts/a.md", lease("40 crowns"));
    write("drafts/tug.md", TUG);
    write("reports/2031-03-01.md", "# News\n\nThe port met the union.\n");
    repository = Repository.of(folder);
    repository.git("tag", "v1");
    repository.git("mv", "drafts/a.md", "drafts/the lease.md");
    write("drafts/the lease.md", lease("50 crowns"));
    repository.git("commit", "-q", "-a", "-m", "Raise the rent");
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private static String lease(String rent) {
    return "# Lease\n\n1. The rent is " + rent + ".\n\n2. The port lights the mole until dawn.\n";
  }

  @Test
  void allDraftsOfAFolderAreComparedAndRenamesFollowed() {
    Cli.Result result = Cli.run(folder, "diff", "--since", "v1", "drafts");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("1 draft changed since v1\n\ndrafts/the lease.md: renamed from drafts/a.md\n")
        .contains("[-40-]{+50+}");
  }

  @Test
  void whatGitDoesNotKnowYetIsComparedTooAndNothingIsChanged() throws IOException {
    Files.move(folder.resolve("drafts/the lease.md"), folder.resolve("drafts/z.md"));
    write("drafts/z.md", lease("60 crowns"));
    write("drafts/pilots.md", "# Pilots\n\n1. A pilot boards at the mole.\n");
    write("reports/2031-03-02.md", "# News\n\nNothing came of it.\n");
    Files.delete(folder.resolve("drafts/tug.md"));
    String before = repository.git("count-objects") + repository.git("status", "--porcelain");
    Cli.Result result = Cli.run(folder, "diff", "--since", "v1", ".", "--format", "json");
    Schemas.assertFits(result.out(), "changes");
    assertThat(result.out())
        .contains(
            "\"path\": \"drafts/pilots.md\",\n      \"oldPath\": null,\n      \"event\": \"added\"")
        .contains("\"oldPath\": \"drafts/a.md\",\n      \"event\": \"renamed\"")
        .contains("\"path\": \"drafts/tug.md\"", "\"event\": \"removed\"")
        .doesNotContain("reports/");
    assertThat(repository.git("count-objects") + repository.git("status", "--porcelain"))
        .isEqualTo(before);
  }

  @Test
  void aCommentIsReadyToPost() {
    Cli.Result result = Cli.run(folder, "diff", "--since", "v1", "drafts", "--format", "comment");
    assertThat(result.out())
        .startsWith("<!-- parley diff -->\n## Parley: 1 draft changed since v1\n")
        .contains("| `drafts/the lease.md` | renamed from `drafts/a.md` | 3 → 3 clauses: ")
        .contains("<details><summary>drafts/the lease.md</summary>\n\n", "~~40~~**50** crowns");
  }

  @Test
  void aCommentStaysShortAndTellsWhatItLeavesOut() throws IOException {
    StringBuilder old = new StringBuilder("# Long\n");
    for (int i = 1; i <= 900; i++) {
      old.append("\n").append(i).append(". The berth number ").append(i).append(" is let whole.\n");
    }
    write("drafts/long.md", old.toString());
    repository.commit();
    write("drafts/long.md", old.toString().replace("is let whole", "may be let in parts only"));
    String out = Cli.run(folder, "diff", "--since", "HEAD", ".", "--format", "comment").out();
    assertThat(out.length()).isLessThan(65_536);
    assertThat(out).contains("The redlines of 1 draft were left out for length.");
  }

  @Test
  void theExitCodeTellsWhetherAnyDraftChanged() {
    assertThat(Cli.run(folder, "diff", "--since", "v1", ".", "--exit-code").exit()).isEqualTo(1);
    Cli.Result none = Cli.run(folder, "diff", "--since", "HEAD", ".", "--exit-code");
    assertThat(none.exit()).isZero();
    assertThat(none.out()).isEqualTo("no draft changed since HEAD\n");
  }

  @Test
  void aRevisionIsNeverAnOption() {
    Cli.Result result = Cli.run(folder, "diff", "--since=-x", "drafts");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("git has no such revision");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void whatToCompareIsSaidWhenItIsUnclear() {
    assertThat(Cli.run(folder, "diff", "a.md").err()).contains("old and new; or one folder");
    assertThat(Cli.run(folder, "diff", "a.md", "b.md", "--since", "v1").err())
        .contains("one folder or file");
    assertThat(Cli.run(folder, "diff", "nowhere", "--since", "v1").err())
        .contains("no folder or file nowhere");
  }

  @Test
  void everyWordIsTracedToItsCommitThroughTheRename() throws IOException {
    write("drafts/the lease.md", lease("50 crowns a month"));
    repository.git("commit", "-q", "-a", "-m", "By the month");
    write("drafts/the lease.md", lease("55 crowns a month"));
    Cli.Result result = Cli.run(folder, "history", "1", "--commits", "drafts/the lease.md");
    assertThat(result.err()).isEmpty();
    assertThat(
            result
                .out()
                .replaceAll("[0-9a-f]{10} ", "HASH ")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY"))
        .isEqualTo(
            """
            1  not committed

            DAY  HASH as it is  1: stands here first

            DAY  HASH Raise the rent  1: reworded (after HASH as it is)
                figure: 40 → 50
                The rent is [-40-]{+50+} crowns.

            DAY  HASH By the month  1: reworded (after HASH Raise the rent)
                The rent is 50 crowns {+a month+}.

            undated  not committed  1: reworded (after HASH By the month)
                figure: 50 → 55
                The rent is [-50-]{+55+} crowns a month.

            Who brought the words of not committed
              HASH as it is      The rent is
              not committed            55
              HASH as it is      crowns
              HASH By the month  a month.
            """);
  }

  @Test
  void aFileThatWasNeverCommittedHasNoHistory() throws IOException {
    write("drafts/new.md", TUG);
    Cli.Result result = Cli.run(folder, "history", "1", "--commits", "drafts/new.md");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("drafts/new.md has never been committed");
  }

  @Test
  void gitUsesParleyOnceInstalledAndNoMoreAfterwards() throws IOException {
    Path script = folder.resolve("it's parley");
    Files.writeString(script, "#!/bin/sh\necho called: \"$1\" \"${2##*/}\" \"${3##*/}\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    write(".git/info/attributes", "*.png binary\n");
    Cli.Result result =
        Cli.run(folder, Map.of("PARLEY_LAUNCHER", script.toString()), false, "git", "install");
    assertThat(result.out())
        .contains("git config --local difftool.parley.cmd ", "*.md diff=parley-text    in .git");
    assertThat(Files.readString(folder.resolve(".git/info/attributes")))
        .startsWith("*.png binary\n# parley: begin\n")
        .endsWith("# parley: end\n");
    assertThat(repository.git("redline", "v1", "HEAD", "--", "drafts"))
        .contains("called: diff ", "the lease.md");
    write("drafts/tug.md", TUG.replace("nine", "ten"));
    assertThat(repository.git("diff", "-U0")).contains("@@ 1. The tug leaves at seven.");
    assertThat(Cli.run(folder, Map.of(), false, "git", "uninstall").out())
        .contains("--unset-all difftool.parley.cmd", "gone from .git/info/attributes");
    assertThat(Files.readString(folder.resolve(".git/info/attributes")))
        .isEqualTo("*.png binary\n");
    assertThat(repository.git("config", "--local", "--list")).doesNotContain("parley");
    assertThat(Cli.run(folder, Map.of(), false, "git", "uninstall").out())
        .isEqualTo("nothing of parley is set here\n");
  }
}
