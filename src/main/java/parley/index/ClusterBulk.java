package parley.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes many things to a cluster, a few megabytes at a time: what is added waits in memory only
 * until there is enough to send. What the cluster has no room for now is sent again after a while;
 * since every thing has its own id, none is there twice.
 */
final class ClusterBulk {
  private static final int MOST_CHARACTERS = 3_000_000;
  private static final int MOST_ITEMS = 2_000;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** Something to write or to delete. */
  private record Item(String id, String lines) {}

  /**
   * What the cluster did with one thing.
   *
   * @param conflict whether another had changed it in between
   * @param number of this change among all, and the term of office it was made in
   */
  record Done(boolean conflict, long number, long term) {}

  private final ClusterConnection connection;
  private final String index;
  private final String thing;
  private final Duration patience;
  private final List<Item> waiting = new ArrayList<>();
  private final Map<String, Done> done = new LinkedHashMap<>();
  private int characters;

  /**
   * Writes into an index of the cluster.
   *
   * @param thing what is written, for messages
   * @param patience how long to send again what there is no room for
   */
  ClusterBulk(ClusterConnection connection, String index, String thing, Duration patience) {
    this.connection = connection;
    this.index = index;
    this.thing = thing;
    this.patience = patience;
  }

  /** Puts a document there, in place of what has its id. */
  void put(String id, Map<String, ?> document) throws ClusterTrouble {
    add(id, ClusterJson.write(Map.of("index", Map.of("_id", id))) + "\n" + line(document));
  }

  /** Puts a document there unless it was changed since. */
  void put(String id, Map<String, ?> document, Done since) throws ClusterTrouble {
    add(id, ClusterJson.write(Map.of("index", unlessChanged(id, since))) + "\n" + line(document));
  }

  /** Deletes what has this id, if anything. */
  void delete(String id) throws ClusterTrouble {
    add(id, line(Map.of("delete", Map.of("_id", id))));
  }

  /** Deletes it unless it was changed since. */
  void delete(String id, Done since) throws ClusterTrouble {
    add(id, line(Map.of("delete", unlessChanged(id, since))));
  }

  private static Map<String, ?> unlessChanged(String id, Done since) {
    return Map.of("_id", id, "if_seq_no", since.number(), "if_primary_term", since.term());
  }

  private static String line(Map<String, ?> value) {
    return ClusterJson.write(value) + "\n";
  }

  private void add(String id, String lines) throws ClusterTrouble {
    if (characters + lines.length() > MOST_CHARACTERS || waiting.size() == MOST_ITEMS) {
      send();
    }
    waiting.add(new Item(id, lines));
    characters += lines.length();
  }

  /** Sends what waits, and tells what became of all that was added since it was last asked. */
  Map<String, Done> flush() throws ClusterTrouble {
    send();
    Map<String, Done> all = new LinkedHashMap<>(done);
    done.clear();
    return all;
  }

  private void send() throws ClusterTrouble {
    List<Item> left = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, patience);
    while (!left.isEmpty()) {
      StringBuilder lines = new StringBuilder();
      left.forEach(item -> lines.append(item.lines()));
      ClusterReply reply = connection.lines("/" + index + "/_bulk", lines.toString());
      left = refused(left, reply);
      if (!left.isEmpty() && !backoff.pause()) {
        throw new ClusterTrouble(
            connection.cluster().title() + " takes no more " + thing + "s now; go on later", true);
      }
    }
  }

  /** The items to send again; the cluster answers for each in the order in which it was sent. */
  private List<Item> refused(List<Item> sent, ClusterReply reply) throws ClusterTrouble {
    List<Item> again = new ArrayList<>();
    Iterator<?> answers = ClusterReply.each(reply.body(), "items").iterator();
    for (Item item : sent) {
      Object answer =
          answers.hasNext() && answers.next() instanceof Map<?, ?> one
              ? one.values().iterator().next()
              : null;
      int status =
          ClusterReply.at(answer, Number.class, "status").map(Number::intValue).orElse(503);
      if (status == 429 || status == 503) {
        again.add(item);
      } else if (status == 409) {
        done.put(item.id(), new Done(true, 0, 0));
      } else if (status < 300 || status == 404) {
        done.put(
            item.id(), new Done(false, number(answer, "_seq_no"), number(answer, "_primary_term")));
      } else {
        throw new ClusterTrouble(
            connection.cluster().title()
                + (" refused a " + thing + " (" + status + reason(answer) + ")"),
            false);
      }
    }
    return again;
  }

  private static long number(@Nullable Object answer, String key) {
    return ClusterReply.at(answer, Number.class, key).map(Number::longValue).orElse(0L);
  }

  private String reason(@Nullable Object answer) {
    Optional<String> reason = ClusterReply.at(answer, String.class, "error", "reason");
    return reason.map(why -> ": " + connection.cluster().credentials().hiddenIn(why)).orElse("");
  }
}
