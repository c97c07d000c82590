package parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    header = "Prints the JSON Schema of a command's JSON output.",
    description =
        "%nThe schemas ship with parley; 'schema' in each output names the one it fits.%n",
    footer = {"  parley schema clauses", "  parley schema diff > diff.schema.json"})
final class SchemaCommand extends ParleyCommand {
  @Parameters(paramLabel = "COMMAND", description = "The command whose output is described.")
  String name = "";

  @Override
  protected ExitCode run(Session session) {
    session.answer(text(session));
    return ExitCode.DONE;
  }

  private String text(Session session) {
    // The name goes into the path of a resource, so nothing but letters may pass.
    String path = name.matches("[a-z]{1,20}") ? "/parley/schema/" + name + ".json" : "/none";
    try (InputStream in = SchemaCommand.class.getResourceAsStream(path)) {
      if (in == null) {
        throw session.usage(
            "there is no schema for '" + name + "'; name a command that prints JSON");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
