package parley.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What clauses speak of, whatever the words: their words without the small ones, those of one root
 * or of one row of {@link Synonyms} taken as one, each once.
 */
final class Gists {
  private static final int NOTHING = -1;

  private final int[] concepts;
  private final int[] counts;

  private Gists(List<String> stems) {
    Map<String, Integer> numbers = new HashMap<>();
    concepts = new int[stems.size()];
    for (int i = 0; i < concepts.length; i++) {
      String concept = Synonyms.concept(stems.get(i));
      concepts[i] =
          concept.isEmpty() ? NOTHING : numbers.computeIfAbsent(concept, c -> numbers.size());
    }
    counts = new int[numbers.size()];
  }

  /**
   * The profiles of two drafts with concepts in place of words, weighted over both drafts; pairs of
   * words stay as they are, headings count as text.
   */
  static Profiles of(Profiles profiles) {
    Gists gists = new Gists(profiles.stems());
    List<Bag> before = gists.bags(profiles.old());
    List<Bag> after = gists.bags(profiles.now());
    Weights weights = new Weights(gists.counts, before.size() + after.size());
    return new Profiles(
        weigh(profiles.old(), before, weights),
        weigh(profiles.now(), after, weights),
        weights,
        profiles.pairs(),
        List.of());
  }

  private List<Bag> bags(List<Profile> profiles) {
    List<Bag> bags = new ArrayList<>(profiles.size());
    for (Profile profile : profiles) {
      Bag bag = Bag.of(concepts(profile.words().distinct()).distinct());
      bag.count(counts);
      bags.add(bag);
    }
    return bags;
  }

  private Bag concepts(int[] words) {
    int[] spoken = new int[words.length];
    int size = 0;
    for (int word : words) {
      if (concepts[word] != NOTHING) {
        spoken[size++] = concepts[word];
      }
    }
    return Bag.of(Arrays.copyOf(spoken, size));
  }

  private static List<Profile> weigh(List<Profile> profiles, List<Bag> bags, Weights weights) {
    List<Profile> weighed = new ArrayList<>(bags.size());
    for (int i = 0; i < bags.size(); i++) {
      Profile profile = profiles.get(i);
      Bag bag = bags.get(i);
      weighed.add(
          new Profile(
              bag,
              profile.pairs(),
              Bag.EMPTY,
              bag.weight(weights),
              profile.pairWeight(),
              0,
              profile.print()));
    }
    return weighed;
  }
}
