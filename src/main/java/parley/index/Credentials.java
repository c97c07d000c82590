package parley.index;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Who asks a cluster. Nothing here writes a secret out, not even by accident. */
public sealed interface Credentials {
  /** The variable of the environment that names the user. */
  String USER = "PARLEY_OPENSEARCH_USER";

  /** The variable that holds the user's password. */
  String PASSWORD = "PARLEY_OPENSEARCH_PASSWORD";

  /** The variable that holds a key instead of both. */
  String API_KEY = "PARLEY_OPENSEARCH_API_KEY";

  /** Nobody in particular. */
  record None() implements Credentials {}

  /** A user of the cluster. */
  record Basic(String user, String password) implements Credentials {
    @Override
    public String toString() {
      return "user " + user;
    }
  }

  /** A key that the cluster gave out. */
  record ApiKey(String key) implements Credentials {
    @Override
    public String toString() {
      return "an API key";
    }
  }

  /** What the environment says; a key goes before a user. */
  static Credentials of(Map<String, String> environment) {
    String key = line(environment, API_KEY);
    String user = line(environment, USER);
    if (!key.isEmpty()) {
      return new ApiKey(key);
    }
    return user.isEmpty() ? new None() : new Basic(user, line(environment, PASSWORD));
  }

  /** A value that was read from a file may end with the end of its line. */
  private static String line(Map<String, String> environment, String variable) {
    return environment.getOrDefault(variable, "").replaceAll("[\\r\\n]+$", "");
  }

  /** The value of the header that tells the cluster; empty for nobody. */
  default String header() {
    return switch (this) {
      case None none -> "";
      case Basic(String user, String password) ->
          "Basic "
              + Base64.getEncoder()
                  .encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
      case ApiKey(String key) -> "ApiKey " + key;
    };
  }

  /** A text without the secrets, which whoever is asked may have repeated in it. */
  default String hiddenIn(String text) {
    List<String> secrets =
        switch (this) {
          case None none -> List.of();
          case Basic(String user, String password) ->
              List.of(header().substring("Basic ".length()), password);
          case ApiKey(String key) -> List.of(key);
        };
    String hidden = text;
    for (String secret : secrets) {
      hidden = secret.isEmpty() ? hidden : hidden.replace(secret, "(hidden)");
    }
    return hidden;
  }

  /** Who asks, for messages. */
  default String told() {
    return switch (this) {
      case None none -> "nobody: set " + USER + " and " + PASSWORD + ", or " + API_KEY;
      case Basic(String user, String password) -> "the user of " + USER + " and " + PASSWORD;
      case ApiKey(String key) -> "the key of " + API_KEY;
    };
  }
}
