package parley.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields whose values are taken whole, without regard to case. */
public enum Keyword {
  KIND,
  /** Path, file name or version. */
  DOCUMENT,
  /** Id or label of a clause. */
  LABEL,
  LEVEL,
  PARTY,
  ISSUE,
  /** Of an issue; the caller of a search says which issues bear it. */
  TAG,
  /** {@link Passage#key}. */
  PASSAGE,
  LANGUAGE;

  private List<String> aliases() {
    return switch (this) {
      case DOCUMENT -> List.of("doc", "file", "version");
      case LABEL -> List.of("id", "clause");
      case LANGUAGE -> List.of("lang");
      case KIND, LEVEL, PARTY, ISSUE, TAG, PASSAGE -> List.of();
    };
  }

  /** The name used in queries. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of this name or alias, if there is one. */
  static Optional<Keyword> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(k -> k.title().equals(lower) || k.aliases().contains(lower))
        .findFirst();
  }

  /** All names, for messages. */
  static String titles() {
    return Arrays.stream(values()).map(Keyword::title).collect(Collectors.joining(", "));
  }
}
