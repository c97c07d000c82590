package parley.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text that patterns are tried in; what stands around it can be looked at.
 *
 * @param from where it begins
 * @param to where it ends, that offset not included
 */
record Stretch(String text, int from, int to) {
  /** A matcher from a place to the end of the stretch. */
  Matcher matcher(Pattern pattern, int start) {
    return pattern
        .matcher(text)
        .region(Math.min(start, to), to)
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** One past a pattern that stands at a place, else -1. */
  int past(Pattern pattern, int at) {
    Matcher matcher = matcher(pattern, at);
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
