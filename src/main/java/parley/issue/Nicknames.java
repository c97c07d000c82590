package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.claim.Claims;
import parley.corpus.Document;
import parley.draft.Draft;

/**
 * Under which names the press speaks of drafts. A report is about one text; which draft that is it
 * declares under {@code drafts}, and where there is only one family of drafts it is the newest one
 * of its day.
 *
 * @param byVersion the names, in the form of {@link Docket#key}, by version of the draft
 */
record Nicknames(Map<String, Set<String>> byVersion) {
  static final Nicknames NONE = new Nicknames(Map.of());

  Nicknames {
    byVersion = Map.copyOf(byVersion);
  }

  static Nicknames of(List<Claims> reports, List<Draft> drafts) {
    var names = new TreeMap<String, Set<String>>();
    for (Claims report : reports) {
      version(report.document(), drafts)
          .ifPresent(
              version ->
                  report
                      .about()
                      .forEach(
                          text ->
                              names
                                  .computeIfAbsent(version, v -> new LinkedHashSet<>())
                                  .add(Docket.key(text.name(), report.document()))));
    }
    return new Nicknames(names);
  }

  /** The draft that a report is about, if it is known to be about one. */
  private static Optional<String> version(Document report, List<Draft> drafts) {
    List<String> declared = report.metadata().drafts();
    if (!declared.isEmpty()) {
      return declared.size() == 1 ? Optional.of(declared.getFirst()) : Optional.empty();
    }
    var families = new LinkedHashSet<String>();
    var known = new ArrayList<Document>();
    for (Draft draft : drafts) {
      families.add(draft.document().metadata().family());
      if (!day(draft.document()).isAfter(day(report))) {
        known.add(draft.document());
      }
    }
    return families.size() == 1
        ? known.stream().max(Comparator.comparing(Nicknames::day)).map(d -> d.metadata().version())
        : Optional.empty();
  }

  private static LocalDate day(Document document) {
    @Nullable LocalDate day = document.metadata().date();
    return day == null ? LocalDate.MIN : day;
  }

  /** The names of a draft. */
  Set<String> of(String version) {
    return byVersion.getOrDefault(version, Set.of());
  }
}
