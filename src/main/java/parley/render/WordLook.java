package parley.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * How the text of a Word file looks: the properties of each of its paragraphs, counted as {@link
 * parley.corpus.Lines#source} counts them, and of each of its letters. Copies, which stay when the
 * text is taken out of the file.
 */
final class WordLook {
  /** Letters that may be passed over in search of the next one: a label, a field, a note. */
  private static final int FARTHEST = 200;

  /** Letters that have to agree where some are passed over. */
  private static final int ALIKE = 4;

  private static final int MOST_SPACES = ALIKE * 4;

  private final List<@Nullable CTPPr> paragraphs = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private final IntStream.Builder gathered = IntStream.builder();
  private final List<CTRPr> looks = new ArrayList<>();
  private final int[] lookOf;

  private WordLook(XWPFDocument document) {
    try (XmlCursor cursor = document.getDocument().getBody().newCursor()) {
      gather(cursor);
    }
    lookOf = gathered.build().toArray();
  }

  /** The look of a document as it is. */
  static WordLook of(XWPFDocument document) {
    return new WordLook(document);
  }

  private void gather(XmlCursor cursor) {
    Map<String, Integer> known = new HashMap<>();
    Deque<XmlObject> open = new ArrayDeque<>();
    Deque<Integer> runs = new ArrayDeque<>();
    int depth = 0;
    do {
      XmlCursor.TokenType token = cursor.currentTokenType();
      if (token.isStart()) {
        depth++;
        XmlObject object = cursor.getObject();
        open.push(object);
        switch (object) {
          case CTP paragraph -> begin(paragraph);
          case CTR run -> runs.push(look(run, known));
          case CTText text -> add(text.getStringValue(), runs.isEmpty() ? -1 : runs.peek());
          default -> {}
        }
      } else if (token.isEnd()) {
        depth--;
        if (open.pop() instanceof CTR) {
          runs.pop();
        }
      }
    } while (depth > 0 && cursor.toNextToken() != XmlCursor.TokenType.NONE);
  }

  private void begin(CTP paragraph) {
    paragraphs.add(paragraph.getPPr() == null ? null : (CTPPr) paragraph.getPPr().copy());
    starts.add(letters.length());
  }

  /** The place of the look of a run; runs that look the same share one. */
  private int look(CTR run, Map<String, Integer> known) {
    if (run.getRPr() == null) {
      return -1;
    }
    CTRPr look = (CTRPr) run.getRPr().copy();
    if (look.isSetRPrChange()) {
      look.unsetRPrChange();
    }
    return known.computeIfAbsent(
        look.xmlText(),
        text -> {
          looks.add(look);
          return looks.size() - 1;
        });
  }

  private void add(String words, int look) {
    for (int i = 0; i < words.length(); i++) {
      if (isLetter(words.charAt(i))) {
        letters.append(words.charAt(i));
        gathered.add(look);
      }
    }
  }

  private static boolean isLetter(char c) {
    return c > ' ' && c != '\u00ad' && c != '\u00a0' && !Character.isWhitespace(c);
  }

  /** How many paragraphs the file has. */
  int size() {
    return paragraphs.size();
  }

  /** The properties of a paragraph, counted from 1; null for one that has none. */
  @Nullable CTPPr paragraph(int number) {
    return paragraphs.get(number - 1);
  }

  /** Words of one look; null for that of their paragraph. */
  record Piece(String words, @Nullable CTRPr look) {}

  /** Reads words beside the letters of the file, from where a paragraph begins. */
  final class Reader {
    private int at;
    private int look;

    private Reader(int at) {
      this.at = at;
      this.look = at < lookOf.length ? lookOf[at] : -1;
    }

    /** The look of what was read last. */
    @Nullable CTRPr look() {
      return look < 0 ? null : looks.get(look);
    }

    /** Words that the file has, each with the look that it has there. */
    List<Piece> read(String words) {
      List<Piece> pieces = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < words.length(); i++) {
        int before = look;
        if (isLetter(words.charAt(i)) && seek(words, i) && before != look) {
          add(pieces, words.substring(from, i), before);
          from = i;
        }
      }
      add(pieces, words.substring(from), look);
      return pieces;
    }

    private void add(List<Piece> pieces, String words, int look) {
      if (!words.isEmpty()) {
        pieces.add(new Piece(words, look < 0 ? null : looks.get(look)));
      }
    }

    /** Goes to the letter, if it is not too far, and takes its look. */
    private boolean seek(String words, int i) {
      int last = Math.min(lookOf.length, at + FARTHEST);
      for (int found = at; found < last; found++) {
        if (letters.charAt(found) == words.charAt(i) && (found == at || alike(words, i, found))) {
          look = lookOf[found];
          at = found + 1;
          return true;
        }
      }
      return false;
    }

    /** Whether what follows in the words follows in the file, too. */
    private boolean alike(String words, int from, int found) {
      int alike = 0;
      int end = Math.min(words.length(), from + MOST_SPACES);
      for (int i = from; i < end && alike < ALIKE; i++) {
        if (isLetter(words.charAt(i))) {
          int there = found + alike++;
          if (there >= letters.length() || letters.charAt(there) != words.charAt(i)) {
            return false;
          }
        }
      }
      return alike == ALIKE;
    }
  }

  /** Begins to read at a paragraph, counted from 1. */
  Reader reader(int number) {
    return new Reader(Objects.requireNonNull(starts.get(number - 1)));
  }
}
