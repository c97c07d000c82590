package parley.corpus;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code backend:} of {@code parley.yaml}. */
final class BackendReader {
  private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,99}");
  private static final int MOST_SHARDS = 1024;
  private static final int MOST_REPLICAS = 20;

  private final YamlMapping entry;
  private final Faults faults;
  private boolean usable = true;

  private BackendReader(YamlMapping entry, Faults faults) {
    this.entry = entry;
    this.faults = faults;
  }

  /**
   * The backend declared, null if none is; {@link Backend#UNUSABLE}, with the faults noted, if it
   * cannot be used.
   *
   * @param top all of the file
   */
  static @Nullable Backend read(YamlMapping top, Faults faults) {
    @Nullable YamlMapping entry = top.mapping("backend");
    if (entry == null) {
      return top.holds("backend") ? Backend.UNUSABLE : null;
    }
    return new BackendReader(entry, faults).backend();
  }

  private Backend backend() {
    Backend.Engine engine = engine();
    List<String> urls = entry.texts("url");
    urls.forEach(this::checkAddress);
    String prefix = entry.textOrEmpty("prefix");
    int shards = number("shards", 1, 1, MOST_SHARDS);
    int replicas = number("replicas", 1, 0, MOST_REPLICAS);
    String ca = entry.textOrEmpty("ca");
    entry.rejectUnknown();
    if (engine == Backend.Engine.OPENSEARCH || !urls.isEmpty()) {
      checkCluster(urls, prefix);
    }
    return usable ? new Backend(engine, urls, prefix, shards, replicas, ca) : Backend.UNUSABLE;
  }

  private Backend.Engine engine() {
    String name = entry.textOrEmpty("engine");
    if (name.isEmpty()) {
      return entry.has("url") ? Backend.Engine.OPENSEARCH : Backend.Engine.LUCENE;
    }
    return switch (name) {
      case "lucene" -> Backend.Engine.LUCENE;
      case "opensearch" -> Backend.Engine.OPENSEARCH;
      default -> {
        wrong("engine", "'engine' must be lucene or opensearch, not '" + name + "'");
        yield Backend.Engine.UNUSABLE;
      }
    };
  }

  private void checkCluster(List<String> urls, String prefix) {
    if (urls.isEmpty()) {
      wrong("url", "'backend' has no 'url' of a cluster, such as https://search.example:9200");
    }
    if (!PREFIX.matcher(prefix).matches()) {
      wrong(
          "prefix",
          "'backend' needs a 'prefix' that begins the name of this corpus's index on the cluster:"
              + " small letters, digits, '-', '_' and '.', at most 100");
    }
  }

  private void checkAddress(String url) {
    String fault = faultOf(url);
    if (!fault.isEmpty()) {
      wrong("url", fault);
    }
  }

  /** What is wrong with an address, without repeating it where it may hold a password. */
  private static String faultOf(String url) {
    try {
      URI uri = URI.create(url);
      if (uri.getRawUserInfo() != null) {
        return "a 'url' holds no user and password here; put them into the environment as"
            + " PARLEY_OPENSEARCH_USER and PARLEY_OPENSEARCH_PASSWORD";
      }
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null;
      return web && bare && uri.getHost() != null ? "" : noAddress(url);
    } catch (IllegalArgumentException e) {
      return noAddress(url);
    }
  }

  private static String noAddress(String url) {
    return "'"
        + (url.indexOf('@') < 0 ? url : "...")
        + "' is no address of a cluster; write one such as https://search.example:9200";
  }

  private int number(String key, int usual, int least, int most) {
    String text = entry.textOrEmpty(key);
    if (text.isEmpty()) {
      return usual;
    }
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return number;
      }
    }
    wrong(key, "'" + key + "' must be a number from " + least + " to " + most);
    return usual;
  }

  private void wrong(String key, String message) {
    usable = false;
    faults.at(entry.at(key), message);
  }
}
