package parley.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The note beside a clause of a compiled text that says which parties have it and under which
 * label, where that is not the same for all: {@code [Note: only US; numbered 6. by US]}.
 *
 * @param only the parties that have the clause at this place; empty for all
 * @param labels the label that each party prints, empty for none; no entries where they agree
 * @param placed where another party has the same clause, such as {@code 12 by UA}; empty for none
 */
public record HolderNote(List<String> only, Map<String, String> labels, String placed) {
  private static final String OPENING = "Note: ";
  private static final String ONLY = "only ";
  private static final String PLACED = "placed at ";
  private static final Pattern NUMBERED = Pattern.compile("(?:numbered (.+)|unnumbered) by (.+)");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("; ");
  private static final Pattern BETWEEN_PARTIES = Pattern.compile(", ");

  public HolderNote {
    only = List.copyOf(only);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return only.isEmpty() && labels.isEmpty() && placed.isEmpty();
  }

  /** Whether a party has the clause. */
  public boolean holds(String party) {
    return only.isEmpty() || only.contains(party);
  }

  /** The note in its brackets. */
  public String printed() {
    List<String> parts = new ArrayList<>();
    if (!only.isEmpty()) {
      parts.add(ONLY + String.join(", ", only));
    }
    labels.forEach(
        (party, label) ->
            parts.add((label.isEmpty() ? "unnumbered" : "numbered " + label) + " by " + party));
    if (!placed.isEmpty()) {
      parts.add(PLACED + placed);
    }
    return "[" + OPENING + String.join("; ", parts) + "]";
  }

  /** Reads what stands in the brackets of a note; empty for a note of another kind. */
  public static Optional<HolderNote> read(String inside) {
    if (!inside.startsWith(OPENING)) {
      return Optional.empty();
    }
    List<String> only = new ArrayList<>();
    Map<String, String> labels = new LinkedHashMap<>();
    String placed = "";
    for (String part : BETWEEN_PARTS.split(inside.substring(OPENING.length()), -1)) {
      Matcher numbered = NUMBERED.matcher(part);
      if (part.startsWith(ONLY)) {
        only.addAll(List.of(BETWEEN_PARTIES.split(part.substring(ONLY.length()), -1)));
      } else if (numbered.matches()) {
        String label = numbered.group(1);
        labels.put(numbered.group(2), label == null ? "" : label);
      } else if (part.startsWith(PLACED)) {
        placed = part.substring(PLACED.length());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new HolderNote(only, labels, placed));
  }
}
