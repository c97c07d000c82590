package parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.issue.Cause;
import parley.issue.Rule;
import parley.issue.Status;

/** The pages of the manual that no command has: how things are written, and what messages mean. */
final class HelpTopics {
  /** What everybody may want to know, in the order of the list. */
  static final List<String> GENERAL = List.of("notation", "status", "queries", "ci");

  private HelpTopics() {}

  /** All names: the general ones, then one for each message of the gate. */
  static List<String> all() {
    return Stream.concat(GENERAL.stream(), Arrays.stream(Cause.values()).map(Cause::word)).toList();
  }

  /** A page; its first line is the title. */
  static String page(String topic) {
    return resource(topic) + (topic.equals("status") ? statuses() : "");
  }

  static String title(String topic) {
    return page(topic).lines().findFirst().orElse("");
  }

  private static String statuses() {
    String statuses =
        Arrays.stream(Status.values())
            .map(s -> "  %-13s %-7s %s\n".formatted(s.word(), s.tag().word(), s.meaning()))
            .collect(Collectors.joining());
    String rules =
        Arrays.stream(Rule.values())
            .map(rule -> "  %-4s %s: %s\n".formatted(rule.name(), rule.title(), rule.meaning()))
            .collect(Collectors.joining());
    return "\n" + statuses + "\nThe rules that decide, as the output names them\n\n" + rules;
  }

  private static String resource(String topic) {
    try (InputStream in = HelpTopics.class.getResourceAsStream("/parley/help/" + topic + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the page " + topic);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
