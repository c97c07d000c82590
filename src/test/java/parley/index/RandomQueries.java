package parley.index;

import java.util.List;
import java.util.Random;

/** Queries as nobody would write them, of all pieces of the language and of noise. */
final class RandomQueries {
  private static final List<String> PIECES =
      List.of(
          "quota",
          "herring",
          "Öl",
          "cease-fire",
          "U.S.",
          "800,000",
          "the",
          "not",
          "AND",
          "OR",
          "NOT",
          "&&",
          "||",
          "|",
          "!",
          "+",
          "-",
          "(",
          ")",
          "((",
          "))",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "“",
          "”",
          "«",
          "'",
          "’",
          "~",
          "~1",
          "~2",
          "~99999999999",
          "*",
          "**",
          "?",
          ":",
          "::",
          "party:",
          "heading:",
          "text:",
          "label:",
          "kind:",
          "kind:draft",
          "date:",
          "date:2025",
          "date:2025-12..",
          "..",
          "2025-02-30",
          "document:",
          "issue:a",
          "tag:open",
          "level:",
          "language:en",
          "3(2)(b)",
          "5/6",
          "/",
          "\\",
          "^2",
          "<",
          ">",
          "=",
          "&",
          "\t",
          "\n",
          "\u0000",
          "\u00ad",
          "\u200b",
          "\u202e",
          "🐟",
          "\ud83d",
          "\udc1f",
          "漢字",
          "Київ",
          "é",
          "e\u0301",
          "Zelenskyy",
          "Security",
          "Council",
          "to",
          "gether",
          "a",
          "1",
          "0.5",
          "#");

  private RandomQueries() {}

  static String next(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextBoolean()) {
        query.append(' ');
      }
      if (random.nextInt(20) == 0) {
        query.appendCodePoint(random.nextInt(0x3000));
      }
    }
    return query.toString();
  }
}
