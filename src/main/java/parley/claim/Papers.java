package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows the texts that one report speaks of. A report is about one text, whatever it calls it;
 * only a word of contrast, "an earlier draft", "the European text", tells of another one.
 */
final class Papers {
  private static final Set<String> ANCHORS = Grammar.list("paper.anchors");
  private static final Set<String> CONTRASTS = Grammar.list("paper.contrasts");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> SPOKEN = Grammar.list("spokesword");
  private static final Set<String> PLAIN = Grammar.list("paper.plain");
  private static final int MODIFIERS = 3;

  private final Actors actors;
  private final List<Topic.Paper> names = new ArrayList<>();
  private Topic.@Nullable Paper main;
  private boolean named;

  Papers(Actors actors) {
    this.actors = actors;
  }

  /**
   * The texts named in a sentence.
   *
   * @param quoted whether an offset lies in a phrase that names a speaker
   */
  List<Paper> in(List<Word> words, IntPredicate quoted) {
    var found = new ArrayList<Paper>();
    for (int i = 0; i < words.size(); i++) {
      if (ANCHORS.contains(words.get(i).lower())
          && !quoted.test(words.get(i).start())
          && isNoun(words, i)) {
        found.add(paper(words, i));
      }
    }
    return found;
  }

  /** The text that the report is about so far, or null. */
  Topic.@Nullable Paper current() {
    return main;
  }

  /** The names under which the report speaks of the text that it is about. */
  List<Topic.Paper> names() {
    return List.copyOf(names);
  }

  /** "Plans to", "will draft": no text. */
  private static boolean isNoun(List<Word> words, int at) {
    boolean verb =
        at > 0
            && (AUXILIARIES.contains(words.get(at - 1).lower())
                || words.get(at - 1).lower().equals("to"));
    boolean infinitive = at + 1 < words.size() && words.get(at + 1).lower().equals("to");
    boolean name = at > 0 && words.get(at).capital() && words.get(at - 1).capital();
    boolean plans = words.get(at).lower().equals("plans");
    boolean spoken =
        SPOKEN.contains(words.get(at).lower())
            && (at == 0 || !words.get(at - 1).lower().equals("draft"));
    boolean modifier = at + 1 < words.size() && ANCHORS.contains(words.get(at + 1).lower());
    return !verb && !name && !spoken && !modifier && !(infinitive && plans);
  }

  private Paper paper(List<Word> words, int at) {
    int first = at;
    boolean contrast = false;
    var modifiers = new ArrayList<String>();
    while (first > 0 && at - first < MODIFIERS && isModifier(words, first - 1)) {
      first--;
      String word = words.get(first).lower();
      contrast |= CONTRASTS.contains(word);
      if (!PLAIN.contains(word)) {
        modifiers.add(0, word);
      }
    }
    if (first > 0) {
      contrast |= CONTRASTS.contains(words.get(first - 1).lower());
    }
    String name =
        String.join(" ", modifiers)
            + (modifiers.isEmpty() ? "" : " ")
            + singular(words.get(at).lower());
    return new Paper(
        resolve(name, contrast, modifiers.isEmpty()),
        words.get(first).start(),
        words.get(at).end());
  }

  private static boolean isModifier(List<Word> words, int at) {
    Word word = words.get(at);
    boolean adjacent = words.get(at + 1).start() - word.end() <= 1;
    return adjacent
        && !DETERMINERS.contains(word.lower())
        && !PREPOSITIONS.contains(word.lower())
        && !AUXILIARIES.contains(word.lower())
        && !Grammar.list("pronouns").contains(word.lower())
        && !word.lower().equals("and");
  }

  private Topic.Paper resolve(String name, boolean contrast, boolean bare) {
    var paper = new Topic.Paper(name);
    boolean otherAuthors =
        main != null
            && !actors.parties(name).isEmpty()
            && !actors.parties(name).equals(actors.parties(main.name()));
    if (contrast || otherAuthors) {
      return paper;
    }
    if (main == null || (!named && !bare)) {
      main = paper;
      names.add(paper);
      named = !bare;
    }
    return main;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
