package parley.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.draft.Clause;
import parley.redline.Compilation;

/**
 * The notes at the foot or at the end of two drafts. A note has the name that its mark in the text
 * shows: {@code 2} for <code>[^2]</code>.
 */
final class Footnotes {
  /** The mark of a note, with its name. */
  static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");

  private static final Pattern NOTE = Pattern.compile(MARK.pattern() + ":\\s*");

  private final Compilation compilation;
  private final List<SequencedMap<String, String>> says =
      List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
  private final Map<String, String> same = new HashMap<>();

  /**
   * @param compilation of the old draft and the new one
   */
  Footnotes(Compilation compilation) {
    this.compilation = compilation;
    for (int provision = 0; provision < compilation.provisions().size(); provision++) {
      Optional<String> old = gather(provision, 0);
      Optional<String> now = gather(provision, 1);
      if (old.isPresent() && now.isPresent()) {
        same.put(old.get(), now.get());
      }
    }
  }

  private Optional<String> gather(int provision, int side) {
    Optional<String> name = name(provision, side);
    name.ifPresent(
        note -> says.get(side).putIfAbsent(note, matcher(provision, side).replaceFirst("")));
    return name;
  }

  private Matcher matcher(int provision, int side) {
    Clause clause = compilation.provisions().get(provision).clauses().get(side);
    return NOTE.matcher(clause == null ? "" : compilation.drafts().get(side).text(clause));
  }

  /** The note that a provision of a draft is; empty if it is none. */
  Optional<String> name(int provision, int side) {
    Matcher note = matcher(provision, side);
    return note.lookingAt() ? Optional.of(note.group(1)) : Optional.empty();
  }

  /** How many letters the mark before a note takes; 0 for what is no note. */
  int markLength(int provision, int side) {
    Matcher note = matcher(provision, side);
    return note.lookingAt() ? note.end() : 0;
  }

  /** Whether no draft has a note. */
  boolean isEmpty() {
    return says.stream().allMatch(Map::isEmpty);
  }

  /** What the notes of a draft say, by their names, in their order. */
  SequencedMap<String, String> of(int side) {
    return Collections.unmodifiableSequencedMap(says.get(side));
  }

  /** Whether a note of the old draft is one of the new draft, whatever became of its words. */
  boolean isSame(@Nullable String old, @Nullable String now) {
    return old != null && now != null && now.equals(same.get(old));
  }
}
