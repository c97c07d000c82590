package parley.redline;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "And" in place of "or" changes what a list asks for. */
final class Connectives {
  private Connectives() {}

  /** The change of scope, or null if the stretch is not one such word for another. */
  static @Nullable Substance of(Stretch stretch) {
    String old = joined(stretch.old());
    String now = joined(stretch.now());
    boolean other = !old.isEmpty() && !now.isEmpty() && !old.equals(now);
    return other ? new Substance(Substance.Kind.SCOPE, old, now) : null;
  }

  /** The words, if all of them are connectives; else empty. */
  private static String joined(List<Word> words) {
    boolean all = words.stream().allMatch(word -> Lists.of("connective").contains(word.lower()));
    boolean spoken = words.stream().anyMatch(Word::spoken);
    return all && spoken
        ? words.stream().map(Word::text).collect(Collectors.joining()).strip()
        : "";
  }
}
