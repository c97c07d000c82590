package parley.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code substance.tsv} that bear on meaning by themselves. */
final class Phrases {
  /** A phrase, and what it is another form of. */
  private record Phrase(Substance.Kind kind, List<String> words, String value) {}

  private static final Set<Substance.Kind> KINDS =
      Set.of(
          Substance.Kind.MODALITY,
          Substance.Kind.NEGATION,
          Substance.Kind.CONDITION,
          Substance.Kind.SCOPE,
          Substance.Kind.PARTY,
          Substance.Kind.DEFINITION);

  /** By first word; longer phrases stand first. */
  private static final Map<String, List<Phrase>> BY_FIRST = index();

  private Phrases() {}

  private static Map<String, List<Phrase>> index() {
    Map<String, List<Phrase>> index = new HashMap<>();
    for (Substance.Kind kind : KINDS) {
      Lists.values(kind.name().toLowerCase(Locale.ROOT))
          .forEach(
              (phrase, value) -> {
                List<String> words = Word.of(phrase).stream().map(Word::lower).toList();
                index
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Phrase(kind, words, value));
              });
    }
    index
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
    return index;
  }

  /** The longest phrase that begins here, or null. */
  static @Nullable Term at(Row row, int from) {
    for (Phrase phrase : BY_FIRST.getOrDefault(row.lower(from), List.of())) {
      int to = from + phrase.words().size();
      if (matches(phrase.words(), row, from)) {
        return Term.of(phrase.kind(), row.words(), from, to, phrase.value());
      }
    }
    return null;
  }

  private static boolean matches(List<String> phrase, Row row, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(row.lower(from + i))) {
        return false;
      }
    }
    return true;
  }
}
