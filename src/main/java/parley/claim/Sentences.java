package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/** Cuts a paragraph into sentences. */
final class Sentences {
  /** A sentence without a full stop is cut here, so that a list of any length costs no more. */
  private static final int LONGEST = 4000;

  /** No run of marks or initials is longer; keeps the work per character constant. */
  private static final int MARKS = 12;

  private static final Set<String> STARTERS = Grammar.list("starters");

  private Sentences() {}

  /**
   * The sentences of a paragraph, without the white space around them.
   *
   * @param folded the whole text as {@link Typography#fold} leaves it
   * @param abbreviations words behind which a full stop ends no sentence
   */
  static List<Span> of(String folded, Span paragraph, Set<String> abbreviations) {
    var sentences = new ArrayList<Span>();
    int start = paragraph.start();
    for (int at = start; at < paragraph.end(); at++) {
      int end = endsAt(folded, at, paragraph.end(), abbreviations);
      boolean tooLong = at - start >= LONGEST && folded.charAt(at) == ' ';
      if (end > 0 || tooLong) {
        add(sentences, folded, start, Math.max(end, at + 1));
        start = Math.max(end, at + 1);
        at = start - 1;
      }
    }
    add(sentences, folded, start, paragraph.end());
    return sentences;
  }

  private static void add(List<Span> sentences, String folded, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && folded.charAt(from) == ' ') {
      from++;
    }
    while (to > from && folded.charAt(to - 1) == ' ') {
      to--;
    }
    if (to > from) {
      sentences.add(new Span(from, to));
    }
  }

  /** Where a sentence ends whose last mark stands here, or -1. */
  private static int endsAt(String text, int at, int limit, Set<String> abbreviations) {
    char mark = text.charAt(at);
    if (mark != '.' && mark != '!' && mark != '?') {
      return -1;
    }
    int end = at + 1;
    while (end < Math.min(limit, at + MARKS) && "\"')].".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end >= limit || text.charAt(end) != ' ') {
      return -1;
    }
    int next = end;
    while (next < Math.min(limit, end + MARKS)
        && (text.charAt(next) == ' ' || "\"'([*_".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next >= limit || Character.isLowerCase(text.charAt(next))) {
      return -1;
    }
    return mark == '.' && end == at + 1 && isAbbreviation(text, at, next, limit, abbreviations)
        ? -1
        : end;
  }

  private static boolean isAbbreviation(
      String text, int dot, int next, int limit, Set<String> abbreviations) {
    int start = dot;
    while (start > Math.max(0, dot - MARKS)
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = Typography.lower(text.substring(start, dot));
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
    boolean initials = word.indexOf('.') >= 0;
    if (Grammar.list("clock").contains(word)) {
      return isDayOrZone(text, next, limit);
    }
    if (initials) {
      return !STARTERS.contains(wordAt(text, next, limit));
    }
    if (word.equals("no")) {
      return Character.isDigit(text.charAt(next));
    }
    return initial || abbreviations.contains(word);
  }

  /** "At 4 a.m. Friday", "at 4 a.m. GMT": the time goes on; else a capital begins a sentence. */
  private static boolean isDayOrZone(String text, int next, int limit) {
    String word = wordAt(text, next, limit);
    boolean zone = word.length() > 1 && Character.isUpperCase(text.charAt(next + 1));
    return zone || word.endsWith("day") || Grammar.list("months").contains(word);
  }

  private static String wordAt(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Typography.lower(text.substring(start, end));
  }
}
