package parley.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import parley.corpus.Document;
import parley.corpus.Party;

/** Who may stand in the attribution of a bracket. */
final class PartyNames {
  private static final Set<String> KNOWN = Set.copyOf(WordList.rows("party-names.txt"));
  private static final Set<String> NONE = WordList.read("not-parties.txt");
  private static final Pattern CODE =
      Pattern.compile("[A-Z][A-Z]{0,7}-?\\d{0,3}(?:\\+[A-Z][A-Za-z]{1,12})?");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]{1,30}(?: (?:of |the |and )?\\p{Lu}[\\p{L}.'’-]{0,30}){0,3}");

  private final Set<String> declared = new HashSet<>();

  PartyNames(Document document, List<Party> parties) {
    declared.addAll(document.metadata().parties());
    declared.addAll(document.metadata().authors());
    for (Party party : parties) {
      declared.add(party.id());
      declared.add(party.name());
      declared.addAll(party.aliases());
    }
  }

  /** Whether it is the name or code of a party that is declared or known everywhere. */
  boolean known(String name) {
    return declared.contains(name) || KNOWN.contains(name);
  }

  /** Whether it is written like the code of a party and is no other word of drafts. */
  boolean code(String name) {
    return known(name) || (CODE.matcher(name).matches() && !excluded(name));
  }

  /** Whether it is written like the name of a party and is no other word of drafts. */
  boolean name(String name) {
    return code(name) || (NAME.matcher(name).matches() && !excluded(name));
  }

  private static boolean excluded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    return NONE.contains(lower) || (blank > 0 && NONE.contains(lower.substring(0, blank)));
  }
}
