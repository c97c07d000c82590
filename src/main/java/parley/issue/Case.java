package parley.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.claim.Signal;
import parley.corpus.IssueEntry;

/**
 * One issue with everything said about it up to a day: what the rules look at.
 *
 * @param issue with its consent set filled in
 * @param names of all parties by id, in declared order
 * @param absent parties that are not at the table
 * @param day the day to judge by
 * @param exhibits in order of day, then of document and place
 */
record Case(
    IssueEntry issue,
    Map<String, String> names,
    Set<String> absent,
    LocalDate day,
    List<Exhibit> exhibits) {
  /** The parties whose acceptance makes it agreed. */
  List<String> consent() {
    return issue.consent();
  }

  boolean needs(String party) {
    return consent().contains(party);
  }

  /** The exhibits that have a say. */
  Stream<Exhibit> counted() {
    return exhibits.stream().filter(Exhibit::counted);
  }

  /** The exhibits that have a say, are vouched for and say one of these things. */
  List<Exhibit> saying(Set<Signal> signals) {
    return counted()
        .filter(Exhibit::vouched)
        .filter(exhibit -> signals.contains(exhibit.claim().signal()))
        .toList();
  }

  /** The name of a party, as people read it. */
  String name(String party) {
    return names.getOrDefault(party, party);
  }
}
