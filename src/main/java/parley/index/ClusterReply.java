package parley.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster answered, as the JSON it is: an answer of which parts are missing is still one.
 *
 * @param status of HTTP
 * @param body empty if there was none
 */
record ClusterReply(int status, Map<?, ?> body) {
  boolean isGood() {
    return status >= 200 && status < 300;
  }

  /** The value at the end of these keys, if there is one of that type. */
  <T> Optional<T> at(Class<T> type, String... keys) {
    return at(body, type, keys);
  }

  /** The same below any value. */
  static <T> Optional<T> at(@Nullable Object start, Class<T> type, String... keys) {
    @Nullable Object value = start;
    for (String key : keys) {
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  /** The entries of a list below any value; none if there is no such list. */
  static Stream<?> each(@Nullable Object start, String... keys) {
    return at(start, List.class, keys).stream().flatMap(list -> ((List<?>) list).stream());
  }

  long number(String... keys) {
    return at(Number.class, keys).map(Number::longValue).orElse(0L);
  }

  /** Why the cluster refused, in its own words. */
  String reason() {
    return at(String.class, "error", "reason")
        .or(() -> at(String.class, "error"))
        .map(reason -> ": " + reason)
        .orElse("");
  }

  String errorType() {
    return at(String.class, "error", "type").orElse("");
  }
}
