package parley.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.corpus.Span;

/** Reads passages of drafts; one that stands in draft after draft is read once. */
final class DraftPassages {
  /** So many passages are kept: those of the drafts before, and a few megabytes. */
  private static final int KEPT = 16_384;

  /**
   * A passage with the words and the issues in it, all offsets counted from its own start.
   *
   * @param folded as {@link Typography#fold} leaves it
   */
  record Passage(String folded, List<Word> words, List<IssueMention> mentions) {
    Passage {
      words = List.copyOf(words);
      mentions = List.copyOf(mentions);
    }

    Span whole() {
      return new Span(0, folded.length());
    }
  }

  private final IssueTerms terms;

  /** Those used last, by their words; the longest unused one makes room. */
  private final Map<String, Passage> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Passage> eldest) {
          return size() > KEPT;
        }
      };

  DraftPassages(IssueTerms terms) {
    this.terms = terms;
  }

  /** The passage that stands somewhere in a folded text. */
  Passage at(String folded, Span span) {
    return kept.computeIfAbsent(folded.substring(span.start(), span.end()), this::read);
  }

  private Passage read(String folded) {
    List<Word> words = Words.of(folded, new Span(0, folded.length()));
    return new Passage(folded, words, terms.in(words));
  }

  /** Whether a noun of the title of an issue stands beside a mention of it. */
  boolean namesTitle(Passage passage, IssueMention mention) {
    return terms.namesTitle(passage.words(), mention);
  }
}
