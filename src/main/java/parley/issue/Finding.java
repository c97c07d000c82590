package parley.issue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.Signal;
import parley.corpus.IssueEntry;

/**
 * One issue, tagged: what was decided, by whom, on what evidence.
 *
 * @param issue with its consent set filled in
 * @param families of drafts that it belongs to, the one that it is listed under first; may be empty
 * @param asOf the day to judge by
 * @param decision the ruling's if there is one, else the machine's
 * @param ruling the human's decision that beat the machine, if there is one
 * @param positions one for each party, in declared order
 * @param contestedBy ids of the parties on record against
 * @param pending who still has to approve, as ids of parties or in the words of the text
 * @param evidence heaviest first; positions refer to it by number, counted from 1
 * @param openParts ids of the issues that are a part of it and open (R10)
 * @param change what would change the tag, each a clause
 */
public record Finding(
    IssueEntry issue,
    List<String> families,
    LocalDate asOf,
    Decision decision,
    Optional<Ruling> ruling,
    List<Position> positions,
    List<String> contestedBy,
    List<String> pending,
    List<Exhibit> evidence,
    List<String> openParts,
    List<String> change) {
  public Finding {
    families = List.copyOf(families);
    positions = List.copyOf(positions);
    contestedBy = List.copyOf(contestedBy);
    pending = List.copyOf(pending);
    evidence = List.copyOf(evidence);
    openParts = List.copyOf(openParts);
    change = List.copyOf(change);
  }

  /**
   * How much speaks which way.
   *
   * @param counted passages that had a say
   * @param agreed those of them that speak for "agreed"
   * @param open those of them that speak for "open"
   * @param notCounted passages shown without a say
   * @param sources independent sources of what was counted
   */
  public record Counts(long counted, long agreed, long open, long notCounted, long sources) {}

  /** How much speaks which way. */
  public Counts counts() {
    List<Exhibit> counted = evidence.stream().filter(Exhibit::counted).toList();
    return new Counts(
        counted.size(),
        pointing(counted, Signal.Tendency.AGREED),
        pointing(counted, Signal.Tendency.OPEN),
        evidence.size() - counted.size(),
        sources());
  }

  private static long pointing(List<Exhibit> exhibits, Signal.Tendency tendency) {
    return exhibits.stream().filter(e -> e.claim().signal().tendency() == tendency).count();
  }

  /** The numbers of the evidence that decided, best first; empty where nothing did. */
  public List<Integer> decisive() {
    return decision.decisive().stream()
        .filter(Exhibit::counted)
        .map(this::number)
        .filter(number -> number > 0)
        .distinct()
        .toList();
  }

  Finding with(Decision other) {
    return copy(other, openParts);
  }

  Finding withOpenParts(List<String> parts) {
    return copy(decision, parts);
  }

  private Finding copy(Decision other, List<String> parts) {
    return new Finding(
        issue,
        families,
        asOf,
        other,
        ruling,
        positions,
        contestedBy,
        pending,
        evidence,
        parts,
        change);
  }

  Finding ruled(Ruling by, Decision other) {
    return new Finding(
        issue,
        families,
        asOf,
        other,
        Optional.of(by),
        positions,
        contestedBy,
        pending,
        evidence,
        openParts,
        List.of("stays as long as the ruling of " + by.entry().by() + " stands in parley.yaml"));
  }

  /** The family that it is listed under; empty for none. */
  public String family() {
    return families.isEmpty() ? "" : families.getFirst();
  }

  public Tag tag() {
    return decision.tag();
  }

  public Status status() {
    return decision.status();
  }

  /** The reason in one sentence. */
  public String why() {
    return Phrases.sentence(decision.because());
  }

  /** The first day of the evidence that decided, or null if it bears no date. */
  public @Nullable LocalDate since() {
    return dates(decision.decisive()).min(Comparator.naturalOrder()).orElse(null);
  }

  /**
   * The two sides of a conflict that no rule decides.
   *
   * @param agreed what speaks best for agreed
   * @param open what speaks best for open
   */
  public record Conflict(Exhibit agreed, Exhibit open) {}

  /** The passages that contradict each other with equal weight; empty where a rule decides. */
  public Optional<Conflict> conflict() {
    Optional<Exhibit> agreed = best(Signal.Tendency.AGREED);
    return decision.mixed()
        ? agreed.flatMap(a -> best(Signal.Tendency.OPEN).map(o -> new Conflict(a, o)))
        : Optional.empty();
  }

  private Optional<Exhibit> best(Signal.Tendency tendency) {
    return evidence.stream()
        .filter(Exhibit::counted)
        .filter(exhibit -> exhibit.claim().signal().tendency() == tendency)
        .findFirst();
  }

  /**
   * Days from the latest counted evidence to the day to judge by, or null without dated evidence.
   */
  public @Nullable Long ageDays() {
    return dates(evidence.stream().filter(Exhibit::counted).toList())
        .max(Comparator.naturalOrder())
        .map(latest -> Math.max(0, ChronoUnit.DAYS.between(latest, asOf)))
        .orElse(null);
  }

  private static Stream<LocalDate> dates(List<Exhibit> exhibits) {
    return exhibits.stream()
        .filter(exhibit -> exhibit.bearing() != Exhibit.Bearing.NEAREST)
        .map(Exhibit::date)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  /** The number of a piece of evidence, counted from 1. */
  public int number(Exhibit exhibit) {
    return evidence.indexOf(exhibit) + 1;
  }

  /**
   * What to show of the evidence where there is no room for all: what was counted, else what comes
   * nearest to it.
   */
  public List<Exhibit> shown() {
    List<Exhibit> counted = evidence.stream().filter(Exhibit::counted).toList();
    return counted.isEmpty() ? evidence : counted;
  }

  /** How many independent sources the counted evidence comes from. */
  public long sources() {
    return evidence.stream().filter(Exhibit::counted).map(Exhibit::group).distinct().count();
  }
}
