package parley.issue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.corpus.Span;

/** Small pieces of the sentences in which a decision is explained. */
final class Phrases {
  private Phrases() {}

  /** Names in a row: {@code A}, {@code A and B}, {@code A, B and C}. */
  static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** Names with a verb in the right number. */
  static String say(List<String> names, String one, String many) {
    return list(names) + " " + (names.size() == 1 ? one : many);
  }

  /** The figure of a claim as written, with single blanks, or null if it gives none. */
  static @Nullable String figure(Claim claim) {
    Span value = claim.value();
    return value == null ? null : claim.evidence().document().quote(value).replaceAll("\\s+", " ");
  }

  /** A clause as a sentence. */
  static String sentence(String clause) {
    return clause.isEmpty()
        ? ""
        : clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }
}
