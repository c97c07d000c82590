package parley.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import parley.corpus.Party;

/**
 * The family names of people whom a corpus declares by their full names: press prose gives the full
 * name once, and the family name from then on. A name counts where a report has it by itself.
 */
final class FamilyNames {
  private static final Set<String> FIRMS = Grammar.list("party.firms");
  private static final Set<String> COMMON = Grammar.list("party.common");
  private static final Set<String> HEADS = Grammar.list("party.heads");
  private static final Set<String> TITLES = Grammar.list("titles");

  /** First name, particles and family name, at most. */
  private static final int LONGEST = 4;

  private static final int SHORTEST = 3;

  private final Map<String, Set<String>> declared = new TreeMap<>();
  private final Set<String> first = new TreeSet<>();
  private final Map<String, Set<String>> seen = new ConcurrentSkipListMap<>();

  FamilyNames(List<Party> parties) {
    for (Party party : parties) {
      party.aliases().forEach(alias -> declare(party.id(), Words.of(alias)));
    }
  }

  private void declare(String party, List<Word> words) {
    if (words.size() < 2 || words.size() > LONGEST || !words.stream().allMatch(this::isName)) {
      return;
    }
    declared.computeIfAbsent(words.getLast().lower(), n -> new TreeSet<>()).add(party);
    words.subList(0, words.size() - 1).forEach(word -> first.add(word.lower()));
  }

  private boolean isName(Word word) {
    String lower = word.lower();
    return word.capital()
        && !word.possessive()
        && lower.length() >= SHORTEST
        && Character.isLetter(lower.charAt(0))
        && !FIRMS.contains(lower)
        && !COMMON.contains(lower)
        && !HEADS.contains(lower)
        && !TITLES.contains(lower);
  }

  /**
   * Takes note of the declared names that stand by themselves in a sentence. Several threads may.
   */
  void see(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Set<String> of = word.capital() ? declared.get(word.lower()) : null;
      if (of != null && (i == 0 || !first.contains(words.get(i - 1).lower()))) {
        seen.put(capital(word.lower()), of);
      }
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The names that were seen, each with the parties that declare it. */
  Map<String, Set<String>> seen() {
    return seen;
  }
}
