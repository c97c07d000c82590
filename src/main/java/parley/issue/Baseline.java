package parley.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was wrong before, so that only what is worse shuts the gate. An entry holds for an issue
 * whatever its line or its clause are now.
 *
 * @param entries as they were listed; the same one twice stands for two faults
 * @param agreed ids of the issues that were agreed
 */
public record Baseline(List<Entry> entries, Set<String> agreed) {
  /** Nothing was wrong before. */
  public static final Baseline NONE = new Baseline(List.of(), Set.of());

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
    agreed = Set.copyOf(agreed);
  }

  /** How a negotiation stands now, as a baseline for later. */
  public static Baseline of(Findings findings, Conditions conditions) {
    return new Baseline(
        Gate.check(findings, conditions, NONE).stream().map(Baseline::entry).toList(),
        findings.tagged(Tag.AGREED).stream()
            .map(finding -> finding.issue().id())
            .collect(Collectors.toSet()));
  }

  private static Entry entry(Breach breach) {
    String why = breach.notice().isPresent() ? breach.why() : "";
    return new Entry(breach.cause().word(), breach.subject(), why);
  }

  /**
   * How a negotiation stood, for one that came of it: issues are known by the ids that they have
   * now.
   */
  public static Baseline of(Findings before, Findings now, Conditions conditions) {
    Map<String, String> ids = new LinkedHashMap<>();
    RenamedIssues.of(before, now).forEach((id, former) -> ids.put(former, id));
    Baseline as = of(before, conditions);
    return new Baseline(
        as.entries().stream()
            .map(e -> new Entry(e.cause(), ids.getOrDefault(e.subject(), e.subject()), e.why()))
            .toList(),
        as.agreed().stream().map(id -> ids.getOrDefault(id, id)).collect(Collectors.toSet()));
  }

  /** Parts what is wrong now from what was wrong before. */
  public Judgement judge(Findings findings, Conditions conditions) {
    List<Breach> breaches = Gate.check(findings, conditions, this);
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
