package parley.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue as {@code parley.yaml} declares it.
 *
 * @param id short name used in options and output
 * @param title what people read
 * @param terms words and phrases by which texts speak of it
 * @param clauses ids of the clauses that deal with it, by draft version; may be empty, then found
 *     by terms and alignment
 * @param consent ids of the parties whose acceptance makes it agreed; empty means all parties
 * @param parent id of the issue that this one is a part of, or null
 * @param family the draft family it belongs to, or null
 * @param expect how it is to stand, for the gate; null for anything
 */
public record IssueEntry(
    String id,
    String title,
    List<String> terms,
    Map<String, List<String>> clauses,
    List<String> consent,
    @Nullable String parent,
    @Nullable String family,
    @Nullable Expectation expect) {
  public IssueEntry {
    terms = List.copyOf(terms);
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    consent = List.copyOf(consent);
  }

  /** An issue of which nothing is expected. */
  public IssueEntry(
      String id,
      String title,
      List<String> terms,
      Map<String, List<String>> clauses,
      List<String> consent,
      @Nullable String parent,
      @Nullable String family) {
    this(id, title, terms, clauses, consent, parent, family, null);
  }

  /** The same issue with another consent set. */
  public IssueEntry with(List<String> others) {
    return new IssueEntry(id, title, terms, clauses, others, parent, family, expect);
  }
}
