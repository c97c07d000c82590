package parley.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The countries with their people and capital, by whose names prose calls their governments. */
final class Peoples {
  private static final Map<String, Set<String>> PEOPLES = peoples();
  private static final Set<String> ADJECTIVES = adjectives();

  private Peoples() {}

  /** What a party that is named after a country also goes by; empty if it is not. */
  static Set<String> names(String party) {
    return PEOPLES.getOrDefault(key(party), Set.of());
  }

  /** Whether a name is that of a country, not of a person. */
  static boolean isCountry(String name) {
    return PEOPLES.containsKey(key(name));
  }

  /** Whether a word is the name of a people: an adjective unless it stands alone. */
  static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word);
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static Map<String, Set<String>> peoples() {
    var peoples = new TreeMap<String, Set<String>>();
    for (List<String> row : Grammar.table("countries.tsv")) {
      var names = new LinkedHashSet<String>(List.of(row.get(1).split(", ")));
      names.add(row.get(2));
      names.remove("");
      peoples.put(row.get(0).toLowerCase(Locale.ROOT), names);
    }
    return peoples;
  }

  private static Set<String> adjectives() {
    var adjectives = new LinkedHashSet<String>();
    for (List<String> row : Grammar.table("countries.tsv")) {
      adjectives.addAll(List.of(row.get(1).split(", ")));
    }
    return adjectives;
  }
}
