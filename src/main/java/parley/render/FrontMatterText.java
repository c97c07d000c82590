package parley.render;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.draft.Draft;

/**
 * The data on top of a draft that Parley writes. Texts are quoted as JSON has it, which YAML reads.
 */
final class FrontMatterText {
  private FrontMatterText() {}

  static String of(
      String title, @Nullable LocalDate date, String stage, List<String> parties, String source) {
    StringBuilder out = new StringBuilder("---\nkind: draft\n");
    out.append("title: ").append(quoted(title)).append('\n');
    if (date != null) {
      out.append("date: ").append(date).append('\n');
    }
    out.append("stage: ").append(stage).append('\n');
    out.append(
        parties.stream()
            .map(FrontMatterText::quoted)
            .collect(Collectors.joining(", ", "parties: [", "]\n")));
    return out.append("source: ").append(quoted(source)).append("\n---\n").toString();
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(Printable.line(text)).toString();
  }

  /** The title of the first draft. */
  static String title(List<Draft> drafts) {
    return drafts.getFirst().document().metadata().title();
  }

  /** The date of the newest draft, null if none has one. */
  static @Nullable LocalDate latest(List<Draft> drafts) {
    LocalDate latest = null;
    for (Draft draft : drafts) {
      LocalDate date = draft.document().metadata().date();
      latest = latest == null || (date != null && date.isAfter(latest)) ? date : latest;
    }
    return latest;
  }

  /** {@code compiled from us-28 (US) and ua-20 (UA)}. */
  static String sources(List<Draft> drafts, List<String> parties) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      named.add(ChangeNames.draft(drafts.get(i)) + " (" + parties.get(i) + ")");
    }
    return "compiled from "
        + String.join(", ", named.subList(0, named.size() - 1))
        + " and "
        + named.getLast();
  }
}
