package parley.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Paragraph;
import parley.corpus.Party;
import parley.draft.Bracket;
import parley.draft.BracketParties;
import parley.draft.Clause;
import parley.draft.Draft;

/**
 * Parties that nobody declared: those named in brackets, else those that front matter names, else
 * the names that reports use as subjects of saying, asking and refusing.
 */
final class FoundParties {
  private static final int MOST = 8;
  private static final int FEWEST_MENTIONS = 2;
  private static final String NAME =
      "(?<![\\p{L}.])((?:[A-Z][\\p{L}&'’-]{1,30}\\s){0,2}[A-Z][\\p{L}&'’-]{1,30}|[A-Z]{2,6})\\s";

  private final Pattern subject;
  private final Set<String> verbs;

  private FoundParties(FoundWords words) {
    subject =
        Pattern.compile(NAME + "(?:" + FoundWords.anyOf(words.adverbs()) + "\\s)?([a-z]{3,12})\\b");
    verbs = words.verbs();
  }

  static List<Party> in(List<Document> documents, List<Draft> drafts, FoundWords words) {
    return new FoundParties(words).in(documents, drafts);
  }

  private List<Party> in(List<Document> documents, List<Draft> drafts) {
    return Stream.of(bracketed(drafts), declared(documents), spoken(documents))
        .filter(names -> names.size() > 1)
        .findFirst()
        .orElse(Set.of())
        .stream()
        .map(name -> new Party(name, name, List.of(), List.of()))
        .toList();
  }

  private static Set<String> bracketed(List<Draft> drafts) {
    var names = new LinkedHashSet<String>();
    drafts.stream()
        .flatMap(draft -> draft.clauses().stream())
        .map(Clause::brackets)
        .flatMap(List::stream)
        .map(Bracket::parties)
        .forEach(parties -> names.addAll(all(parties)));
    return names;
  }

  private static List<String> all(BracketParties parties) {
    return Stream.of(parties.propose(), parties.support(), parties.oppose(), parties.reserve())
        .flatMap(List::stream)
        .toList();
  }

  private static Set<String> declared(List<Document> documents) {
    var names = new LinkedHashSet<String>();
    documents.forEach(document -> names.addAll(document.metadata().parties()));
    return names;
  }

  /** The most frequent names that speak or act, the most frequent first. */
  private Set<String> spoken(List<Document> documents) {
    Map<String, Integer> count = new TreeMap<>();
    for (Document document : documents) {
      if (document.kind() != DocumentKind.DRAFT) {
        document.paragraphs().stream()
            .filter(paragraph -> paragraph.role() == Paragraph.Role.PROSE)
            .forEach(paragraph -> count(document.quote(paragraph.span()), count));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    count.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_MENTIONS)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> names.add(entry.getKey()));
    return names;
  }

  private void count(String text, Map<String, Integer> count) {
    Matcher acting = subject.matcher(text);
    while (acting.find()) {
      String name = withoutSmallWords(acting.group(1));
      if (!name.isEmpty() && verbs.contains(acting.group(2))) {
        count.merge(name, 1, Integer::sum);
      }
    }
  }

  private static String withoutSmallWords(String name) {
    var words = new ArrayList<>(List.of(name.split("\\s+", -1)));
    while (!words.isEmpty() && SmallWords.isSmall(words.getFirst())) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }
}
