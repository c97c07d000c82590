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

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] concepts;
  private final int[] inOld;
  private final int[] inNow;
  private final Profiles profiles;

  private final Sentences sentencesOfOld;
  private final Sentences sentencesOfNow;

  private Gists(Profiles spoken, Tree old, Tree now) {
    concepts = new int[spoken.stems().size()];
    for (int i = 0; i < concepts.length; i++) {
      String concept = Synonyms.concept(spoken.stems().get(i));
      concepts[i] =
          concept.isEmpty() ? NOTHING : numbers.computeIfAbsent(concept, c -> numbers.size());
    }
    inOld = new int[numbers.size()];
    inNow = new int[numbers.size()];
    List<Bag> before = bags(spoken.old(), inOld);
    List<Bag> after = bags(spoken.now(), inNow);
    int[] counts = inOld.clone();
    Arrays.setAll(counts, concept -> inOld[concept] + inNow[concept]);
    Weights weights = new Weights(counts, before.size() + after.size());
    profiles =
        new Profiles(
            weigh(spoken.old(), before, weights),
            weigh(spoken.now(), after, weights),
            weights,
            spoken.pairs(),
            List.of());
    sentencesOfOld = new Sentences(old, this);
    sentencesOfNow = new Sentences(now, this);
  }

  /**
   * The gists of the clauses of two drafts.
   *
   * @param spoken their profiles by words
   */
  static Gists of(Profiles spoken, Tree old, Tree now) {
    return new Gists(spoken, old, now);
  }

  /** The sentences of the old draft. */
  Sentences inOld() {
    return sentencesOfOld;
  }

  /** The sentences of the new draft. */
  Sentences inNow() {
    return sentencesOfNow;
  }

  /**
   * The profiles of two drafts with concepts in place of words, weighted over both drafts; pairs of
   * words stay as they are, headings count as text too.
   */
  Profiles profiles() {
    return profiles;
  }

  /** What a part of the text of a clause speaks of. */
  Bag of(String text) {
    List<String> keys = Word.spoken(text);
    int[] spoken = new int[keys.size()];
    int size = 0;
    for (String key : keys) {
      Integer number = numbers.get(Synonyms.concept(Stem.of(Word.lower(key))));
      if (number != null) {
        spoken[size++] = number;
      }
    }
    return Bag.of(Bag.of(spoken, 0, size).distinct());
  }

  /**
   * How surely what two clauses speak of leads from the one to the other: for each concept its
   * weight, by the number of pairs of clauses that speak of it.
   *
   * @param common what both speak of
   */
  double exclusive(int[] common) {
    double sum = 0;
    for (int concept : common) {
      sum += profiles.words().of(concept) / ((double) inOld[concept] * inNow[concept]);
    }
    return sum;
  }

  /** What both speak of. */
  int[] common(int old, int now) {
    int[] other = profiles.now().get(now).words().distinct();
    return Arrays.stream(profiles.old().get(old).words().distinct())
        .filter(concept -> Arrays.binarySearch(other, concept) >= 0)
        .toArray();
  }

  private List<Bag> bags(List<Profile> spoken, int[] counts) {
    List<Bag> bags = new ArrayList<>(spoken.size());
    for (Profile profile : spoken) {
      Bag bag = concepts(profile.words());
      bag.count(counts);
      bags.add(bag);
    }
    return bags;
  }

  /** The concepts of words, each once. */
  private Bag concepts(Bag words) {
    int[] spoken = words.distinct();
    int size = 0;
    for (int word : spoken) {
      if (concepts[word] != NOTHING) {
        spoken[size++] = concepts[word];
      }
    }
    return Bag.of(Bag.of(spoken, 0, size).distinct());
  }

  private List<Profile> weigh(List<Profile> spoken, List<Bag> bags, Weights weights) {
    List<Profile> weighed = new ArrayList<>(bags.size());
    for (int i = 0; i < bags.size(); i++) {
      Profile profile = spoken.get(i);
      Bag bag = bags.get(i);
      Bag heading = concepts(profile.heading());
      weighed.add(
          new Profile(
              bag,
              profile.pairs(),
              heading,
              bag.weight(weights),
              profile.pairWeight(),
              heading.weight(weights),
              profile.print()));
    }
    return weighed;
  }
}
