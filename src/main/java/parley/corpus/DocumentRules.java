package parley.corpus;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Finds what {@code documents:} declares about a file by the pattern of its path. */
final class DocumentRules {
  private record Compiled(PathMatcher matcher, Declaration declaration) {}

  /** The strongest rule first. */
  private final List<Compiled> compiled;

  DocumentRules(List<DocumentRule> rules) {
    this.compiled = rules.reversed().stream().map(DocumentRules::compile).toList();
  }

  private static Compiled compile(DocumentRule rule) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rule.files());
    return new Compiled(matcher, rule.declaration());
  }

  /** What all rules for a path declare together. */
  Declaration of(String path) {
    if (compiled.isEmpty()) {
      return Declaration.NONE;
    }
    try {
      Path file = Path.of(path);
      return compiled.stream()
          .filter(rule -> rule.matcher().matches(file))
          .map(Compiled::declaration)
          .reduce(Declaration.NONE, Declaration::or);
    } catch (InvalidPathException e) {
      return Declaration.NONE;
    }
  }
}
