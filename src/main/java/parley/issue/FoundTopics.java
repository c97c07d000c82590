package parley.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.claim.Claim;
import parley.claim.ClaimReader;
import parley.claim.Signal;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.IssueEntry;
import parley.corpus.OwnLexicon;
import parley.corpus.Party;

/**
 * Issues out of reports alone: the noun phrases that the cues of the lexicon stand near, by how
 * many passages speak of them.
 */
final class FoundTopics {
  private static final int MOST = 15;
  private static final int FEWEST_PASSAGES = 2;

  /** What follows a preposition of topic: up to four words without a stop. */
  private static final String PHRASE = "\\s+((?:[\\p{L}][\\p{L}'’-]{1,30}\\s?){1,6})";

  private final Map<String, Set<Claim>> passages = new TreeMap<>();
  private final Set<String> partyWords = new HashSet<>();

  private final Pattern told;

  private FoundTopics(List<Party> parties, FoundWords words) {
    told = Pattern.compile("\\b" + FoundWords.anyOf(words.topicBefore()) + PHRASE);
    parties.forEach(
        party -> {
          partyWords.add(party.id().toLowerCase(Locale.ROOT));
          partyWords.addAll(List.of(party.name().toLowerCase(Locale.ROOT).split("\\s+", -1)));
        });
  }

  static List<IssueEntry> issues(
      List<Document> documents, List<Party> parties, OwnLexicon own, Slugs slugs) {
    var topics = new FoundTopics(parties, FoundWords.with(own));
    ClaimReader reader = ClaimReader.of(parties, List.of(), List.of(), own);
    documents.stream()
        .filter(document -> document.kind() != DocumentKind.DRAFT)
        .forEach(document -> topics.read(reader.read(document).claims()));
    return topics.ranked().stream().map(phrase -> entry(phrase, slugs)).toList();
  }

  private void read(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.signal().tendency() != Signal.Tendency.NEUTRAL) {
        Matcher phrase = told.matcher(claim.evidence().quote());
        while (phrase.find()) {
          note(phrase.group(1), claim);
        }
      }
    }
  }

  /** Counts the first run of telling words and each shorter start of it that still tells. */
  private void note(String words, Claim claim) {
    var run = new ArrayList<String>();
    for (String word : words.strip().split("\\s+", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean telling = !SmallWords.isSmall(lower) && !partyWords.contains(lower);
      if (telling) {
        run.add(lower);
      } else if (!run.isEmpty()) {
        break;
      }
    }
    if (!run.isEmpty()) {
      String phrase = String.join(" ", run.subList(0, Math.min(3, run.size())));
      passages.computeIfAbsent(phrase, p -> new HashSet<>()).add(claim);
    }
  }

  private List<String> ranked() {
    return passages.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST_PASSAGES)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Set<Claim>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static IssueEntry entry(String phrase, Slugs slugs) {
    String title = phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    return new IssueEntry(
        slugs.of(phrase), title, List.of(phrase), Map.of(), List.of(), null, null);
  }
}
