package parley.claim;

/** Folds spellings that mean the same, one character for one, so that offsets stay valid. */
final class Typography {
  private Typography() {}

  /** Straight quotes, plain blanks and plain dashes; the length stays the same. */
  static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** Small letters, one for one; {@link String#toLowerCase} may change the length. */
  static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }

  private static char fold(char c) {
    return switch (c) {
      case '‘', '’', 'ʼ', '′' -> '\'';
      case '“', '”', '„', '«', '»', '″' -> '"';
      case '‐', '‑', '‒' -> '-';
      case '―' -> '—';
      case '\u00a0', '\u202f', '\u2009', '\n', '\t', '\r' -> ' ';
      default -> c;
    };
  }
}
