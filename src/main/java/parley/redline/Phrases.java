package parley.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of {@code substance.tsv} that bear on meaning by themselves. */
final class Phrases {
  private record Phrase(Substance.Kind kind, List<String> words) {}

  private static final Set<Substance.Kind> KINDS =
      Set.of(
          Substance.Kind.MODALITY,
          Substance.Kind.NEGATION,
          Substance.Kind.CONDITION,
          Substance.Kind.SCOPE,
          Substance.Kind.DEFINITION);

  /** By first word; longer phrases stand first. */
  private static final Map<String, List<Phrase>> BY_FIRST = index();

  private Phrases() {}

  private static Map<String, List<Phrase>> index() {
    Map<String, List<Phrase>> index = new HashMap<>();
    Map<Substance.Kind, Set<String>> lists = new EnumMap<>(Substance.Kind.class);
    KINDS.forEach(kind -> lists.put(kind, Lists.of(kind.name().toLowerCase(Locale.ROOT))));
    lists.forEach(
        (kind, phrases) ->
            phrases.forEach(
                phrase -> {
                  List<String> words = List.of(phrase.split(" ", -1));
                  index
                      .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                      .add(new Phrase(kind, words));
                }));
    index
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words().size())));
    return index;
  }

  /** The longest phrase that begins here, or null. */
  static @Nullable Term at(List<Word> words, int from) {
    for (Phrase phrase : BY_FIRST.getOrDefault(words.get(from).lower(), List.of())) {
      int to = from + phrase.words().size();
      if (to <= words.size() && matches(phrase.words(), words, from)) {
        return Term.of(phrase.kind(), words, from, to, String.join(" ", phrase.words()));
      }
    }
    return null;
  }

  private static boolean matches(List<String> phrase, List<Word> words, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.get(from + i).lower())) {
        return false;
      }
    }
    return true;
  }
}
