package parley.corpus;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;

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

  /** What all rules for a path declare together; empty if there is no rule for it. */
  Optional<Declaration> of(String path) {
    if (compiled.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(path);
      return compiled.stream()
          .filter(rule -> rule.matcher().matches(file))
          .map(Compiled::declaration)
          .reduce(Declaration::or);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
