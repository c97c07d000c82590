package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Endings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "git",
    header = "Makes git show drafts as Parley does, in one repository.",
    description = {
      "%n'install' tells the repository of the current folder how to show drafts: 'git redline' and"
          + " 'git difftool --tool=parley' compare clause by clause; 'git diff' shows the text of"
          + " office files and names the clause above each hunk. All that is set is printed; it"
          + " stands in the configuration of this repository and is not committed.",
      "%n'uninstall' takes it back.%n"
    },
    footer = {"  parley git install", "  git redline HEAD~1 -- drafts/", "  parley git uninstall"})
final class GitCommand extends ParleyCommand {
  private static final String BEGIN = "# parley: begin";
  private static final String END = "# parley: end";

  @Parameters(paramLabel = "ACTION", description = "install or uninstall.")
  String action = "";

  @Override
  protected ExitCode run(Session session) {
    if (!action.equals("install") && !action.equals("uninstall")) {
      throw session.usage("'" + action + "' is nothing to do; there are install and uninstall");
    }
    Path folder = session.resolve(Path.of(""));
    List<String> told =
        GitRevision.within(
            "the repository of " + folder,
            work -> {
              Git git = new Git(folder, work);
              Path attributes =
                  folder.resolve(git.ask("rev-parse", "--git-path", "info/attributes"));
              return action.equals("install")
                  ? install(git, attributes, launcher(session))
                  : uninstall(git, attributes);
            });
    session.answer(told.stream().map(line -> line + "\n").collect(Collectors.joining()));
    return ExitCode.DONE;
  }

  /** How the shell of git calls this program: as it was called now, where that is known. */
  private static String launcher(Session session) {
    String path = session.environment().getOrDefault("PARLEY_LAUNCHER", "");
    return path.isEmpty()
        ? "parley"
        : "'" + session.resolve(Path.of(path)).toString().replace("'", "'\\''") + "'";
  }

  /** What is set, by key. */
  private static Map<String, String> settings(String parley) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("difftool.parley.cmd", parley + " diff \"$LOCAL\" \"$REMOTE\"");
    settings.put("alias.redline", "difftool --no-prompt --tool=parley");
    settings.put("diff.parley-office.textconv", parley + " text");
    settings.put(
        "diff.parley-text.xfuncname",
        "^((#+|Article|Section|Annex|Chapter|Part|Title) .*|[0-9]+[.)] .*|\\([0-9a-z]+\\) .*)$");
    return settings;
  }

  /** Which files are shown so: lines for git's own list. */
  private static List<String> attributes() {
    Stream<String> text = Stream.of("md", "txt").map(ending -> "*." + ending + " diff=parley-text");
    Stream<String> office =
        Stream.of("docx", "pdf", "odt", "rtf")
            .filter(ending -> Endings.known("draft." + ending))
            .map(ending -> "*." + ending + " diff=parley-office");
    return Stream.concat(text, office).toList();
  }

  private static List<String> install(Git git, Path file, String parley) throws IOException {
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, String> setting : settings(parley).entrySet()) {
      git.ask("config", "--local", setting.getKey(), setting.getValue());
      told.add("git config --local " + setting.getKey() + " " + quoted(setting.getValue()));
    }
    List<String> lines = others(file);
    lines.add(BEGIN);
    for (String line : attributes()) {
      lines.add(line);
      told.add(line + "    in .git/info/attributes");
    }
    lines.add(END);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Answer.put(file, text(lines));
    return told;
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "'\\''") + "'";
  }

  private static List<String> uninstall(Git git, Path file) throws IOException {
    List<String> told = new ArrayList<>();
    for (String key : settings("").keySet()) {
      if (isSet(git, key)) {
        git.ask("config", "--local", "--unset-all", key);
        told.add("git config --local --unset-all " + key);
      }
    }
    if (Files.exists(file)) {
      List<String> kept = others(file);
      if (kept.size() < Files.readAllLines(file).size()) {
        Answer.put(file, text(kept));
        told.add("the lines of parley are gone from .git/info/attributes");
      }
    }
    return told.isEmpty() ? List.of("nothing of parley is set here") : told;
  }

  private static boolean isSet(Git git, String key) {
    try {
      git.ask("config", "--local", "--get", key);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The lines of the list that are not ours. */
  private static List<String> others(Path file) throws IOException {
    List<String> kept = new ArrayList<>();
    boolean ours = false;
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      ours |= line.equals(BEGIN);
      if (!ours) {
        kept.add(line);
      }
      ours &= !line.equals(END);
    }
    return kept;
  }
}
