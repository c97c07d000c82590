package parley.draft;

/** What the words just before a label within a line say about it. */
final class Surroundings {
  private static final String[] CONNECTORS = {"and/or", "and", "or", "but", "nor"};

  private static final int LONGEST_WORD = 20;

  private final String text;

  Surroundings(String text) {
    this.text = text;
  }

  /** Whether the words before announce a list. */
  boolean announced(int at) {
    int before = wordBefore(at);
    return before >= 0
        && (":—".indexOf(text.charAt(before)) >= 0
            || (before > 0 && text.startsWith("--", before - 1)));
  }

  /** Whether the words before end as a paragraph or an item does. */
  boolean ended(int at) {
    int before = wordBefore(at);
    return before >= 0 && ".:;,!?".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether the word before cannot end a paragraph: "in accordance with". */
  boolean leadsOn(int at) {
    int end = wordBefore(at) + 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < LONGEST_WORD) {
      start--;
    }
    return ReferenceWords.is("front", text.substring(start, end));
  }

  /** Whether the words before cite a clause, as in "set out in section" or "of section 2". */
  boolean cites(int at) {
    int end = wordBefore(at) + 1;
    int number = end;
    while (number > 0
        && end - number < LONGEST_WORD
        && Character.isDigit(text.charAt(number - 1))) {
      number--;
    }
    int word = number < end ? wordBefore(number) + 1 : end;
    int start = word;
    while (start > 0 && word - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < word
        && (LabelWords.find(text.substring(start, word)) != null
            || LabelWords.find(text.substring(start, word - 1)) != null);
  }

  /**
   * Whether the words before end an item of a list.
   *
   * @param commas whether a comma is enough
   */
  boolean separated(Candidate at, Label label, boolean commas) {
    int before = wordBefore(at.start());
    if (before >= 0 && Character.isLetter(text.charAt(before))) {
      before = beforeConnector(before);
    }
    if (before < 0) {
      return false;
    }
    char c = text.charAt(before);
    if (Character.isDigit(label.printed().charAt(0))) {
      return ".;:".indexOf(c) >= 0 && sentence(label.end(), at.end());
    }
    boolean comma = c == ',' && (commas || startsLine(at.start())) && words(label.end(), at.end());
    return ".;:".indexOf(c) >= 0 || comma;
  }

  /** Whether a sentence begins after white space. */
  private boolean sentence(int from, int end) {
    int word = skipSpace(from, end);
    return word > from && word < end && Character.isUpperCase(text.charAt(word));
  }

  /** Whether words follow, and not the rest of a list of references. */
  private boolean words(int from, int end) {
    int word = skipSpace(from, end);
    if (word == end || !Character.isLetter(text.charAt(word))) {
      return word < end && "‘“\"'[*".indexOf(text.charAt(word)) >= 0;
    }
    for (String connector : CONNECTORS) {
      int after = word + connector.length();
      if (text.startsWith(connector, word)
          && (after >= end || !Character.isLetter(text.charAt(after)))) {
        return false;
      }
    }
    return true;
  }

  private boolean startsLine(int at) {
    int before = at - 1;
    while (before >= 0 && LineScanner.isSpace(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  private int skipSpace(int from, int end) {
    int at = from;
    while (at < end && LineScanner.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Offset of the last character before that is no white space, bracket or emphasis, or -1. */
  private int wordBefore(int from) {
    int at = from - 1;
    while (at >= 0
        && (LineScanner.isSpace(text.charAt(at)) || "\n*_[]".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at;
  }

  private int beforeConnector(int end) {
    for (String word : CONNECTORS) {
      int start = end + 1 - word.length();
      if (start > 0
          && text.startsWith(word, start)
          && !Character.isLetterOrDigit(text.charAt(start - 1))) {
        return wordBefore(start);
      }
    }
    return -1;
  }
}
