package parley.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people and bodies that one document lets speak, remembered by family name. */
final class Speakers {
  private static final Set<String> ANONYMOUS = Grammar.list("anonymous");
  private static final Set<String> PAPERS = Grammar.list("papers");
  private static final Set<String> OUTLETS = Grammar.list("outlets");
  private static final Set<String> TITLES = Grammar.list("titles");
  private static final Set<String> PRONOUNS = Grammar.list("pronouns");
  private static final Set<String> STARTERS = Grammar.list("starters");
  private static final Set<String> SPOKEN = Grammar.list("spokesword");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> TRAILING = Grammar.list("speaker.trailing");
  private static final Set<String> PARTICLES = Grammar.list("particles");
  private static final Set<String> WEEKDAYS = Weekdays.NAMES;

  /** How many words of office may stand before a name. */
  private static final int OFFICE = 6;

  private final Actors actors;
  private final Map<String, Speaker> byFamilyName = new HashMap<>();
  private @Nullable Speaker last;
  private int unresolved;

  Speakers(Actors actors) {
    this.actors = actors;
  }

  /** Who spoke last, or null. */
  @Nullable Speaker last() {
    return last;
  }

  /** How many pronouns and quotations had no owner. */
  int unresolved() {
    return unresolved;
  }

  /** A quotation or a pronoun without an owner was met. */
  Speaker nobody() {
    unresolved++;
    return Speaker.UNRESOLVED;
  }

  /** Who spoke last, for a pronoun; an unresolved speaker is counted. */
  Speaker again() {
    return last == null ? nobody() : last;
  }

  /** The speaker that a run of words names; {@link Speaker#REPORTER} if it names none. */
  Speaker named(String folded, List<Word> words) {
    if (words.isEmpty()) {
      return Speaker.REPORTER;
    }
    Speaker speaker = find(folded, words);
    if (speaker.kind() != Speaker.Kind.REPORTER && speaker.kind() != Speaker.Kind.UNRESOLVED) {
      last = speaker;
    }
    return speaker;
  }

  private Speaker find(String folded, List<Word> words) {
    Word end = words.get(words.size() - 1);
    String all = folded.substring(words.get(0).start(), end.end());
    String party = actors.party(all);
    String person = person(words);
    if (person != null) {
      return remember(person, actors.party(around(folded, words, person)), all);
    }
    String lastWord = end.lower();
    if (PRONOUNS.contains(lastWord)) {
      return last != null ? last : nobody();
    }
    if (Everybody.endAt(words, 0) == words.size()) {
      return new Speaker(tidy(all), null, Speaker.Kind.ANONYMOUS);
    }
    if (words.stream().anyMatch(w -> SPOKEN.contains(w.lower()))) {
      return new Speaker(tidy(all), party, Speaker.Kind.DOCUMENT);
    }
    if (words.stream().anyMatch(w -> ANONYMOUS.contains(w.lower()))) {
      return new Speaker(tidy(all), party, Speaker.Kind.ANONYMOUS);
    }
    if (words.stream().anyMatch(w -> PAPERS.contains(w.lower()))) {
      return new Speaker(tidy(all), party, Speaker.Kind.DOCUMENT);
    }
    if (words.stream().anyMatch(w -> OUTLETS.contains(w.lower()))) {
      return new Speaker(tidy(all), null, Speaker.Kind.OUTLET);
    }
    return party == null ? Speaker.REPORTER : new Speaker(tidy(all), party, Speaker.Kind.NAMED);
  }

  /** The words next to a name that tell whom the person speaks for. */
  private static String around(String folded, List<Word> words, String person) {
    String family = Typography.lower(person.substring(person.lastIndexOf(' ') + 1));
    int at = 0;
    while (at < words.size() - 1 && !words.get(at).lower().equals(family)) {
      at++;
    }
    int names = (int) person.chars().filter(c -> c == ' ').count();
    int first = Math.max(0, at - names - OFFICE);
    for (int i = first; i < at - names - 1; i++) {
      if (words.get(i).possessive() && words.get(at - names - 1).possessive()) {
        first = i + 1;
      }
    }
    return folded.substring(words.get(first).start(), words.get(words.size() - 1).end());
  }

  private Speaker remember(String person, @Nullable String party, String all) {
    String family = person.substring(person.lastIndexOf(' ') + 1);
    Speaker known = byFamilyName.get(family);
    if (known != null && (party == null || party.equals(known.party()))) {
      return known;
    }
    String own = actors.party(person);
    var speaker = new Speaker(person, own == null ? party : own, Speaker.Kind.NAMED);
    boolean outlet = OUTLETS.contains(Typography.lower(family));
    if (outlet) {
      return new Speaker(tidy(all), null, Speaker.Kind.OUTLET);
    }
    byFamilyName.put(family, speaker);
    return speaker;
  }

  /** The first run of capitals that is a person's name, titles left out; null if there is none. */
  private @Nullable String person(List<Word> words) {
    var run = new ArrayList<Word>();
    for (Word word : words) {
      boolean continues = run.isEmpty() || word.start() - run.get(run.size() - 1).end() <= 2;
      if (continues && isName(word, run.isEmpty())) {
        run.add(word);
      } else {
        String name = name(run);
        if (name != null) {
          return name;
        }
        run.clear();
        if (isName(word, true)) {
          run.add(word);
        }
      }
    }
    return name(run);
  }

  private static boolean isName(Word word, boolean first) {
    String lower = word.lower();
    boolean initial = word.capital() && lower.length() == 1;
    boolean particle = !first && (initial || PARTICLES.contains(lower));
    return particle
        || (word.capital()
            && !word.possessive()
            && !TITLES.contains(lower)
            && !WEEKDAYS.contains(lower)
            && !(first && STARTERS.contains(lower)));
  }

  /** Two capitals are a name; one is if it is known, or names a party's person. */
  private @Nullable String name(List<Word> run) {
    if (run.isEmpty()) {
      return null;
    }
    var text = new StringBuilder();
    for (Word word : run) {
      text.append(text.isEmpty() ? "" : " ").append(original(word));
    }
    String name = text.toString();
    if (run.size() == 1) {
      return byFamilyName.containsKey(name) ? name : null;
    }
    return Peoples.isCountry(name) ? null : name;
  }

  private static String original(Word word) {
    return word.capital()
        ? Character.toUpperCase(word.lower().charAt(0)) + word.lower().substring(1)
        : word.lower();
  }

  /** A name without what follows it: "Holt's", "officials have". */
  private static String tidy(String name) {
    List<Word> words = Words.of(name);
    int last = words.size() - 1;
    while (last > 0 && isTrailing(words.get(last).lower())) {
      last--;
    }
    Word end = words.get(last);
    String cut = name.substring(0, end.end());
    String bare = end.possessive() && cut.endsWith("'s") ? cut.substring(0, cut.length() - 2) : cut;
    return bare.strip().replaceAll("\\s+", " ");
  }

  private static boolean isTrailing(String word) {
    return AUXILIARIES.contains(word) || word.endsWith("ly") || TRAILING.contains(word);
  }
}
