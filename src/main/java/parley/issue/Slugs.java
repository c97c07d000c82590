package parley.issue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes short ids out of titles; equal titles get different ids. */
final class Slugs {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final Set<String> taken = new HashSet<>();

  /** An id that none of the earlier ones equals, such as {@code free-trade}. */
  String of(String title) {
    String slug = words(title);
    String base = slug.isEmpty() ? "issue" : slug;
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static String words(String title) {
    String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
    List<String> all =
        Stream.of(BREAKS.split(plain.toLowerCase(Locale.ROOT), -1))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> telling = all.stream().filter(word -> !SmallWords.isSmall(word)).toList();
    String slug =
        (telling.isEmpty() ? all : telling)
            .stream().limit(MOST_WORDS).collect(Collectors.joining("-"));
    return slug.substring(
        0, slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length()))));
  }
}
