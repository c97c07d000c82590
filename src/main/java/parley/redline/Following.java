package parley.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.redline.Mention.Sameness;

/**
 * The references of a change, and whether those that were edited only follow the renumbering of
 * what they mean. A reference to another text never does.
 */
final class Following {
  /** Words of one side with the places where they begin. */
  private record Side(List<Word> words, List<Integer> starts, List<Mention> mentions) {
    static Side of(List<Word> words, List<Mention> mentions) {
      List<Integer> starts = new ArrayList<>(words.size() + 1);
      starts.add(0);
      for (Word word : words) {
        starts.add(starts.getLast() + word.text().length());
      }
      return new Side(words, starts, mentions);
    }

    /** The references that have words in a range, or that surround it where it is empty. */
    List<Mention> touched(int from, int to) {
      int start = starts.get(from);
      int end = starts.get(to);
      return mentions.stream()
          .filter(
              m ->
                  from == to
                      ? m.from() < start && start < m.to()
                      : m.from() < end && m.to() > start)
          .toList();
    }

    /** The words of a range that stand in no reference. */
    List<String> rest(int from, int to, List<Mention> touched) {
      return IntStream.range(from, to)
          .filter(
              i ->
                  touched.stream()
                      .noneMatch(m -> m.from() < starts.get(i + 1) && m.to() > starts.get(i)))
          .mapToObj(i -> words.get(i).key())
          .toList();
    }
  }

  private final References references;
  private final String oldWords;
  private final List<Mention> oldMentions;
  private final String nowWords;
  private final List<Mention> nowMentions;

  Following(
      References references,
      String oldWords,
      List<Mention> oldMentions,
      String nowWords,
      List<Mention> nowMentions) {
    this.references = references;
    this.oldWords = oldWords;
    this.oldMentions = oldMentions;
    this.nowWords = nowWords;
    this.nowMentions = nowMentions;
  }

  /** The references of a redline of these words. */
  On on(Redline redline) {
    return new On(redline);
  }

  /** A redline, by the indexes of its words. */
  final class On {
    private final Redline redline;
    private final Side old;
    private final Side now;

    private On(Redline redline) {
      this.redline = redline;
      this.old = Side.of(redline.old(), oldMentions);
      this.now = Side.of(redline.now(), nowMentions);
    }

    /** Whether all that differs are references that follow, in the same form. */
    boolean all() {
      if (redline.unchanged() || sameBut(true)) {
        return true;
      }
      int oldAt = 0;
      int nowAt = 0;
      for (Stretch stretch : redline.stretches()) {
        int oldEnd = oldAt + stretch.old().size();
        int nowEnd = nowAt + stretch.now().size();
        if (!stretch.same() && !keeps(oldAt, oldEnd, nowAt, nowEnd)) {
          return false;
        }
        oldAt = oldEnd;
        nowAt = nowEnd;
      }
      return true;
    }

    /** Whether all that differs are references that still mean the same, in whatever form. */
    boolean allMeant() {
      return sameBut(false);
    }

    /** Whether words took the place of others in references alone, all of which follow. */
    boolean follows(int oldFrom, int oldTo, int nowFrom, int nowTo) {
      List<Mention> before = old.touched(oldFrom, oldTo);
      List<Mention> after = now.touched(nowFrom, nowTo);
      List<Sameness> pairs = new ArrayList<>();
      for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
        pairs.add(before.get(i).sameness(after.get(i)));
      }
      boolean paired = !before.isEmpty() && before.size() == after.size();
      if (!paired || pairs.contains(Sameness.OTHER)) {
        return false;
      }
      if (pairs.contains(Sameness.UNKNOWN)) {
        return references.follows(
            redline.now().subList(0, nowFrom),
            redline.old().subList(oldFrom, oldTo),
            redline.now().subList(nowFrom, nowTo));
      }
      return old.rest(oldFrom, oldTo, before).equals(now.rest(nowFrom, nowTo, after));
    }

    /** Whether they follow and are the same words but for the numbers. */
    boolean keeps(int oldFrom, int oldTo, int nowFrom, int nowTo) {
      return follows(oldFrom, oldTo, nowFrom, nowTo)
          && old.touched(oldFrom, oldTo).stream()
              .map(Mention::form)
              .toList()
              .equals(now.touched(nowFrom, nowTo).stream().map(Mention::form).toList());
    }

    /** Whether two references, given as terms, mean the same. */
    boolean same(Term before, Term after) {
      List<Mention> left = old.touched(before.from(), before.to());
      List<Mention> right = now.touched(after.from(), after.to());
      return left.size() == 1
          && right.size() == 1
          && same(left.getFirst().sameness(right.getFirst()), before, after);
    }

    private boolean same(Sameness sameness, Term before, Term after) {
      return switch (sameness) {
        case SAME -> true;
        case OTHER -> false;
        case UNKNOWN -> references.same(before.value(), after.value());
      };
    }
  }

  /** Whether the texts are the same once each reference is put as what it means. */
  private boolean sameBut(boolean form) {
    if (oldMentions.stream().noneMatch(Mention::known)) {
      return false;
    }
    String before = put(oldWords, oldMentions, form);
    String after = put(nowWords, nowMentions, form);
    return Redline.of(before, after, Set.of()).unchanged();
  }

  private static String put(String words, List<Mention> mentions, boolean form) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Mention mention : mentions) {
      if (mention.known()) {
        text.append(words, at, mention.from());
        text.append("⟦").append(form ? mention.form() : "").append(mention.meaning()).append("⟧");
        at = mention.to();
      }
    }
    return text.append(words, at, words.length()).toString();
  }
}
