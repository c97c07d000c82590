package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a pattern can begin: what is found there is what the pattern finds by itself. */
class BeginningsTest {
  private static final String[] PIECES = {
    "ab", "a", "B", " ", "-", "(", "é", "\uD83D\uDE00", "b1", "_", "\n", "c.", "ſ", "\u212A", "k"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bab",
        "\\bab|b",
        "\\b[|(ab]c|b1",
        "\\b(?:a|b[)(|])1?|(?:[a(]B|1)",
        "\\b\\(|\\bB|ab?",
        "\\b(?:a|b)\\b",
        "\\b\\(",
        "\\b\\W+a",
        "b\\b(?! )",
        "(?<=a)b",
        "(?<=[)a] |\\()(?<!ab )b|B",
        "(?<=(a))b\\1",
        "\\Qb-\\E",
        "\\b\\Q(\\E|b",
        "\\b(?:c|(?<=a )b)",
        "(?<!-)\\b(?:b|ab)",
        "(?i)\\bB",
        "(?iu)k|s",
        "^a|b$",
        "\\B.",
        "(?=b)\\w",
        "a*+b",
        "a?",
        "[^a]b?",
        "é",
        "(a)?\\1b",
        ".{2}",
        "\\x{1F600}|b"
      })
  void findsWhatThePatternFinds(String expression) {
    Pattern pattern = Pattern.compile(expression);
    Beginnings beginnings = new Beginnings(pattern);
    Random random = new Random(expression.hashCode());
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(9); k > 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(foundAtBeginnings(beginnings, text.toString()))
          .as("%s in “%s”", expression, text)
          .isEqualTo(found(pattern, text.toString()));
      boolean empty = pattern.matcher(text).find() && found(pattern, text.toString()).isEmpty();
      if (!empty) {
        assertThat(beginnings.isIn(text.toString())).isEqualTo(pattern.matcher(text).find());
      }
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .filter(match -> match.end() > match.start())
        .map(match -> match.start() + "-" + match.end())
        .toList();
  }

  private static List<String> foundAtBeginnings(Beginnings beginnings, String text) {
    List<String> found = new ArrayList<>();
    beginnings.each(
        text,
        match -> {
          if (match.end() > match.start()) {
            found.add(match.start() + "-" + match.end());
          }
        });
    return found;
  }

  @Test
  void aPatternIsTriedWhereItCanBeginOnly() {
    Looked text = new Looked("the parties agreed to disagree on all of it, once again");
    Beginnings beginnings = new Beginnings(Pattern.compile("\\bonce"));
    for (int i = 0; i < 20; i++) {
      assertThat(beginnings.find(beginnings.matcher(text.words), text.words, 0)).isTrue();
    }
    assertThat(beginnings.find(beginnings.matcher(text), text.words, 0)).isTrue();
    assertThat(text.looks).isLessThan(20);
  }

  /** A text that counts how often it is looked at. */
  private static final class Looked implements CharSequence {
    private final String words;
    private int looks;

    Looked(String words) {
      this.words = words;
    }

    @Override
    public int length() {
      return words.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return words.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return words.subSequence(start, end);
    }
  }
}
