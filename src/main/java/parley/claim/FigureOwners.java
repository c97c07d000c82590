package parley.claim;

import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/**
 * Tells which issue a figure belongs to where a passage names several: the one named nearest in the
 * sentence of the figure. "Amnesty, and 800 million for the ports" gives no figure to the amnesty.
 */
final class FigureOwners {
  private static final Set<String> SEPARATORS = Grammar.list("separators");

  /** A comma or an "and" between a figure and an issue is as good as so many words. */
  private static final int PARTED = 4;

  private final String folded;
  private final List<Word> words;
  private final List<Span> sentences;
  private final List<IssueMention> mentions;

  /**
   * For one passage.
   *
   * @param folded the whole text as {@link Typography#fold} leaves it
   * @param words the words of the passage
   * @param sentences the sentences of the passage
   * @param mentions the issues named in the passage
   */
  FigureOwners(String folded, List<Word> words, List<Span> sentences, List<IssueMention> mentions) {
    this.folded = folded;
    this.words = words;
    this.sentences = sentences;
    this.mentions = mentions;
  }

  /** Whether the figure that begins with a word can be one of a topic. */
  boolean owns(Topic topic, int figure) {
    if (!(topic instanceof Topic.Issue(String issue))
        || mentions.stream().noneMatch(m -> m.issue().equals(issue))) {
      return true;
    }
    int nearest = Integer.MAX_VALUE;
    int own = Integer.MAX_VALUE;
    Span sentence = sentence(figure);
    for (IssueMention mention : mentions) {
      if (sentence.contains(mention.start())) {
        int distance = distance(mention, figure);
        nearest = Math.min(nearest, distance);
        own = mention.issue().equals(issue) ? Math.min(own, distance) : own;
      }
    }
    return own < Integer.MAX_VALUE && own == nearest;
  }

  private Span sentence(int figure) {
    int offset = words.get(figure).start();
    return sentences.stream()
        .filter(span -> span.contains(offset))
        .findFirst()
        .orElse(new Span(offset, offset));
  }

  private int distance(IssueMention mention, int figure) {
    boolean ahead = mention.start() > words.get(figure).start();
    int from = ahead ? figure : index(mention.end()) - 1;
    int to = ahead ? index(mention.start()) : figure;
    int distance = 0;
    for (int i = from + 1; i <= to; i++) {
      boolean parted = i < to && SEPARATORS.contains(words.get(i).lower());
      distance += parted || marked(i) ? PARTED : 1;
    }
    return distance;
  }

  private int index(int offset) {
    int at = 0;
    while (at < words.size() && words.get(at).start() < offset) {
      at++;
    }
    return at;
  }

  /** Whether a comma or another mark stands before a word. */
  private boolean marked(int at) {
    int end = at == 0 ? words.get(at).start() : words.get(at - 1).end();
    return folded
        .substring(end, words.get(at).start())
        .chars()
        .anyMatch(c -> ",;:".indexOf(c) >= 0);
  }
}
