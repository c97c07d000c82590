package parley.render;

import java.util.List;
import java.util.stream.Collectors;
import parley.redline.Compilation;

/**
 * A compilation in Markdown, in the notation that {@code parley.draft} reads: shared words plain,
 * those of a party in a bracket with its name, what parties have instead of one another side by
 * side.
 */
public final class CompileMarkdown {
  private final CompileText compiled;
  private final StringBuilder out = new StringBuilder();

  private CompileMarkdown(CompileText compiled) {
    this.compiled = compiled;
  }

  /**
   * The text with front matter.
   *
   * @param parties whose drafts they are, in the order of the drafts
   */
  public static String of(Compilation compilation, List<String> parties) {
    CompileMarkdown writer = new CompileMarkdown(new CompileText(compilation, parties));
    writer.out.append(
        FrontMatterText.of(
            FrontMatterText.title(compilation.drafts()),
            FrontMatterText.latest(compilation.drafts()),
            "consolidated",
            parties,
            FrontMatterText.sources(compilation.drafts(), parties)));
    compilation.provisions().forEach(writer::add);
    return writer.out.toString();
  }

  private void add(Compilation.Provision provision) {
    CompileText.Lines lines = compiled.lines(provision);
    String note = lines.note().isEmpty() ? "" : lines.note().printed();
    String heading = text(lines.heading());
    String body = text(lines.body());
    if (lines.rank() > 0) {
      paragraph("#".repeat(lines.rank()), lines.label(), heading, note);
      paragraph(body);
    } else if (heading.isEmpty()) {
      paragraph(lines.label(), note, body);
    } else if (lines.label().isEmpty()) {
      paragraph("**" + heading + "**", note);
      paragraph(body);
    } else {
      paragraph(lines.label(), "**" + heading + "**", note, body);
    }
  }

  private void paragraph(String... parts) {
    String line =
        List.of(parts).stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    if (!line.isBlank()) {
      out.append('\n').append(line.stripTrailing()).append('\n');
    }
  }

  private static String text(List<CompileText.Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (CompileText.Piece piece : pieces) {
      String words = Printable.line(piece.words());
      text.append(
          piece.by().isEmpty() ? words : "[" + String.join("/", piece.by()) + ": " + words + "]");
    }
    return text.toString().strip();
  }
}
