package parley.render;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.w3c.dom.Element;

/**
 * How paragraphs of a Word file look by their kind: those of one style with labels of one shape.
 * What the file has not looks like what is of its kind.
 */
final class WordKinds {
  private record Kind(@Nullable CTPPr paragraph, @Nullable Element words) {}

  private final WordLook look;
  private final WordNumbers numbers;
  private final WordMarks marks;
  private final Map<String, Kind> kinds = new HashMap<>();

  WordKinds(WordLook look, WordNumbers numbers, WordMarks marks) {
    this.look = look;
    this.numbers = numbers;
    this.marks = marks;
  }

  /** A paragraph of the file that comes later, for want of one of its kind before. */
  void expect(WordRedline.Piece piece) {
    kinds.putIfAbsent(key(piece), kind(piece.number()));
  }

  /** A paragraph of the file, like which the next ones of its kind look. */
  void meet(WordRedline.Piece piece) {
    kinds.put(key(piece), kind(piece.number()));
  }

  private Kind kind(int number) {
    CTPPr properties = copy(look.paragraph(number));
    if (properties.isSetSectPr()) {
      properties.unsetSectPr();
    }
    if (properties.isSetRPr()) {
      properties.unsetRPr();
    }
    return new Kind(properties, words(number));
  }

  /** How the words of a paragraph of the file begin; null for as usual. */
  @Nullable Element words(int number) {
    CTRPr words = look.reader(number).look();
    return words == null ? null : marks.copied(words.getDomNode(), "rPr");
  }

  static CTPPr copy(@Nullable CTPPr properties) {
    return properties == null ? CTPPr.Factory.newInstance() : (CTPPr) properties.copy();
  }

  private static String key(WordRedline.Piece piece) {
    String shape =
        piece
            .label()
            .replaceAll("\\p{Nd}+", "1")
            .replaceAll("\\p{Ll}+", "a")
            .replaceAll("\\p{Lu}+", "A");
    return piece.paragraph().style() + " " + shape;
  }

  /** The properties of a paragraph that the file has not; null for the usual ones. */
  @Nullable CTPPr of(WordRedline.Piece piece) {
    Kind kind = kinds.get(key(piece));
    if (kind != null) {
      return copy(kind.paragraph());
    }
    String style = piece.paragraph().style();
    return style.isEmpty() ? null : numbers.styled(style);
  }

  /** The look of its words; null for the usual one. */
  @Nullable Element wordsOf(WordRedline.Piece piece) {
    Kind kind = kinds.get(key(piece));
    return kind == null ? null : kind.words();
  }

  /** The properties without the list. */
  CTPPr without(CTPPr properties) {
    return numbers.without(properties);
  }

  /** Gives a paragraph these properties in the place of its own. */
  void list(Element paragraph, CTPPr properties) {
    Element old = marks.first(paragraph, "pPr");
    paragraph.replaceChild(marks.copied(properties.getDomNode(), "pPr"), old);
  }
}
