package parley.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was wrong before, so that only what is worse shuts the gate. An entry holds for an issue
 * whatever its line or its clause are now.
 *
 * @param entries as they were listed; the same one twice stands for two faults
 */
public record Baseline(List<Entry> entries) {
  /** Nothing was wrong before. */
  public static final Baseline NONE = new Baseline(List.of());

  /**
   * One fault.
   *
   * @param cause as the word of the command line
   * @param subject id of the issue or path of the draft, may be empty
   * @param why the fault of a draft, in the words of the notice; empty for an issue
   */
  public record Entry(String cause, String subject, String why) {}

  public Baseline {
    entries = List.copyOf(entries);
  }

  /** All that is wrong now, as a baseline for later. */
  public static Baseline of(List<Breach> breaches) {
    return new Baseline(breaches.stream().map(Baseline::entry).toList());
  }

  private static Entry entry(Breach breach) {
    String why = breach.notice().isPresent() ? breach.why() : "";
    return new Entry(breach.cause().word(), breach.subject(), why);
  }

  /** Parts what is wrong now from what was wrong before. */
  public Judgement judge(List<Breach> breaches, Conditions conditions) {
    Map<Entry, Integer> left = new LinkedHashMap<>();
    entries.forEach(entry -> left.merge(entry, 1, Integer::sum));
    List<Breach> worse = new ArrayList<>();
    List<Breach> known = new ArrayList<>();
    for (Breach breach : breaches) {
      // A number that was too large before may have grown.
      boolean before = breach.cause() != Cause.MAX_OPEN && left.containsKey(entry(breach));
      left.computeIfPresent(entry(breach), (entry, times) -> times > 1 ? times - 1 : null);
      (before ? known : worse).add(breach);
    }
    return new Judgement(worse, known, gone(left, conditions));
  }

  private static List<String> gone(Map<Entry, Integer> left, Conditions conditions) {
    return left.keySet().stream()
        .filter(entry -> conditions.causes().stream().anyMatch(c -> c.word().equals(entry.cause())))
        .map(entry -> (entry.cause() + " " + entry.subject()).strip())
        .distinct()
        .toList();
  }
}
