package parley.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.corpus.Document;

/**
 * What the colours, the type and the codes of one draft mean: as its metadata declares, else as a
 * legend in its own text says. No colour has a meaning of its own, so that without a legend none is
 * guessed.
 *
 * @param meanings in the words of the legend, by the one name of a colour or a kind of type, or by
 *     a code as it is written
 */
record Legend(Map<String, String> meanings) {
  /** The name for text without any mark. */
  static final String PLAIN = "none";

  static final Legend NONE = new Legend(Map.of());

  private static final Set<String> OPENINGS = WordList.read("legend-words.txt");
  private static final Map<String, String> NAMES =
      WordList.rows("marking-names.tsv").stream()
          .map(row -> row.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  private static final String NAMED =
      NAMES.keySet().stream()
          .sorted(java.util.Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));
  private static final Pattern OPENING =
      Pattern.compile("^[\\s#>*_|-]*+([\\p{L} ]{3,14}?)[*_]*+\\s*+(?:[:.–—-]|$)");

  /** "Green: agreed", "text in bold = proposed by the chair", "AAR – agreed ad referendum". */
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[\\s>*_|•(\\[-]*+(?:[\\p{L}]++ ){0,3}?((?i:"
              + NAMED
              + ")|[A-Z]{2,6})[*_)\\]]*+(?: (?i:text|type|print|colou?r|highlight(?:ing)?|shading|"
              + "background|letters|words|passages))?\\s*+"
              + "(?:[:=–—-]|(?i:is|are|means?|denotes?|indicates?|stands? for|marks?|shows?)\\b)"
              + "\\s*+(.{3,160}?)[\\s.;,|)]*+$");

  /** "Text highlighted in green has been agreed." */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)\\b(?=[tpwcalr])(?:text|words|wording|passages?|clauses?|paragraphs?|articles?|parts?|language|provisions?|rows?|cells?)\\s+(?:that"
              + " (?:is|are) |which (?:is|are)"
              + " )?(?:(?:marked|highlighted|shaded|shown|set|printed|written|appearing)"
              + " )?(?:(?:in|with) )?(?:a )?("
              + NAMED
              + ")(?: (?:type|print|colou?r|highlight(?:ing)?|shading|background|letters))?\\s+"
              + "((?:is|are|has|have|was|were|means?|denotes?|indicates?|marks?|shows?)\\b"
              + "[^.;\\n]{3,160})");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\||,(?=[^,;]{1,30}[:=]))\\s*");
  private static final int LONGEST = 400;

  Legend {
    meanings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  static Legend of(Document document) {
    var meanings = new LinkedHashMap<String, String>();
    document.metadata().legend().forEach((mark, says) -> meanings.put(name(mark), says));
    if (meanings.isEmpty()) {
      find(document.text().substring(document.body().start()), meanings);
    }
    return meanings.isEmpty() ? NONE : new Legend(meanings);
  }

  private static String name(String mark) {
    String lower = mark.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NAMES.get(lower)).orElse(mark.strip());
  }

  private static void find(String text, Map<String, String> meanings) {
    boolean inside = false;
    boolean opened = false;
    for (String line : text.split("\n", -1)) {
      if (line.length() > LONGEST) {
        inside = false;
        continue;
      }
      Matcher opening = OPENING.matcher(line);
      boolean opens =
          opening.find() && OPENINGS.contains(opening.group(1).strip().toLowerCase(Locale.ROOT));
      String entries = opens ? line.substring(opening.end()) : line;
      if (opens || inside) {
        int before = meanings.size();
        BETWEEN.splitAsStream(entries).forEach(entry -> note(ENTRY.matcher(entry), meanings));
        inside = opens || meanings.size() > before || (opened && line.isBlank());
        opened = opens || (opened && line.isBlank());
      }
      note(SENTENCE.matcher(line), meanings);
    }
  }

  /** Keeps an entry whose words say how far something is agreed; the first one counts. */
  private static void note(Matcher entry, Map<String, String> meanings) {
    while (entry.find()) {
      if (StatusWords.meaning(entry.group(2)).isPresent()) {
        meanings.putIfAbsent(name(entry.group(1)), entry.group(2).strip());
      }
    }
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  /** What a mark says, if the legend has it and its words tell. */
  Optional<ClauseState> state(String mark) {
    return Optional.ofNullable(meanings.get(mark)).flatMap(StatusWords::meaning);
  }

  /** What the words in brackets say of a clause, as a code of the legend or in words of its own. */
  Optional<ClauseState> mark(String inside) {
    return state(inside.strip()).or(() -> StatusWords.mark(inside));
  }

  /** The words on a mark; empty if the legend does not have it. */
  String words(String mark) {
    return meanings.getOrDefault(mark, "");
  }

  /** Whether some mark means that words are agreed: then words without a mark are not. */
  boolean marksAgreement() {
    return states().contains(ClauseState.AGREED) || states().contains(ClauseState.AD_REFERENDUM);
  }

  private Set<ClauseState> states() {
    return meanings.keySet().stream()
        .map(this::state)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
