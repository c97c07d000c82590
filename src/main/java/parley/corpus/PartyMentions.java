package parley.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text names a party: by its code, its name, an alias, or another spelling of one of
 * these that {@code names:} declares.
 *
 * <p>Names are found as whole words, the longest first, also in the possessive and, from four
 * letters on, in the plural ({@code Russians}). Blanks, dashes, apostrophes and accents are folded.
 * A capital in a single word asks for a capital in the text, so that {@code US} is not found in
 * "tell us"; names of several words are found in any case. The time is linear in the text.
 */
public final class PartyMentions {
  /**
   * One place where a party is named.
   *
   * @param party id of the party
   * @param span the name in the text, with a plural ending and without a possessive one
   * @param possessive whether the name stands in the possessive, as in "Russia's answer"
   */
  public record Mention(String party, Span span, boolean possessive) {}

  /** A name to be found, at the end of its way through the tree of letters. */
  private record Alias(String text, String party) {
    /** Whether the letters of the text are capitals where the alias asks for it. */
    boolean allows(String found) {
      if (text.indexOf(' ') >= 0 || found.length() < text.length()) {
        return true;
      }
      for (int i = 0; i < text.length(); i++) {
        if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(found.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final List<Alias> ends = new ArrayList<>();
  }

  private static final int SHORTEST_WITH_PLURAL = 4;

  private final Node root = new Node();

  private PartyMentions() {}

  /** Prepares the search for the parties of a manifest; of two with one alias the first has it. */
  public static PartyMentions of(Manifest manifest) {
    var mentions = new PartyMentions();
    for (Party party : manifest.parties()) {
      for (String name : namesOf(party)) {
        spellings(name, manifest.names()).forEach(s -> mentions.add(s, party.id()));
      }
    }
    return mentions;
  }

  /** A code in small letters is a key for options, not a name: {@code union} is too common. */
  private static Set<String> namesOf(Party party) {
    var names = new LinkedHashSet<String>();
    if (party.id().chars().anyMatch(Character::isUpperCase)) {
      names.add(party.id());
    }
    names.add(party.name());
    names.addAll(party.aliases());
    names.addAll(party.members());
    return names;
  }

  private static Set<String> spellings(String name, List<List<String>> groups) {
    var all = new LinkedHashSet<String>(List.of(name));
    String padded = " " + name + " ";
    for (List<String> group : groups) {
      for (String spelling : group) {
        if (padded.contains(" " + spelling + " ")) {
          group.forEach(
              other -> all.add(padded.replace(" " + spelling + " ", " " + other + " ").strip()));
        }
      }
    }
    return all;
  }

  private void add(String name, String party) {
    String stripped = name.strip();
    Node node = root;
    for (int i = 0; i < stripped.length(); i = after(stripped, i)) {
      node = node.next.computeIfAbsent(fold(stripped.charAt(i)), c -> new Node());
    }
    if (node != root) {
      node.ends.add(new Alias(stripped, party));
    }
  }

  /** All mentions in the order of the text; they do not overlap. */
  public List<Mention> in(String text) {
    var found = new ArrayList<Mention>();
    int at = 0;
    while (at < text.length()) {
      Mention mention = startsWord(text, at) ? at(text, at) : null;
      if (mention != null) {
        found.add(mention);
      }
      at = mention == null ? at + 1 : mention.span().end();
    }
    return found;
  }

  private @Nullable Mention at(String text, int start) {
    Mention longest = null;
    Node node = root;
    for (int i = start; i < text.length(); ) {
      node = node.next.get(fold(text.charAt(i)));
      if (node == null) {
        return longest;
      }
      i = after(text, i);
      Mention here = ending(node, text, start, i);
      longest = here == null ? longest : here;
    }
    return longest;
  }

  private static @Nullable Mention ending(Node node, String text, int start, int end) {
    if (node.ends.isEmpty()) {
      return null;
    }
    int stop = wordEnd(text, start, end);
    if (stop < 0) {
      return null;
    }
    String found = text.substring(start, end);
    for (Alias alias : node.ends) {
      if (alias.allows(found)) {
        return new Mention(alias.party, new Span(start, stop), isPossessive(text, stop));
      }
    }
    return null;
  }

  /** Where a name that was met up to {@code end} ends as a word, or -1 if the word goes on. */
  private static int wordEnd(String text, int start, int end) {
    if (!wordAt(text, end - 1) || !wordAt(text, end)) {
      return end;
    }
    boolean plural =
        end - start >= SHORTEST_WITH_PLURAL
            && text.charAt(end) == 's'
            && text.charAt(end - 1) != 's'
            && !wordAt(text, end + 1);
    return plural ? end + 1 : -1;
  }

  private static boolean isPossessive(String text, int end) {
    if (end >= text.length() || fold(text.charAt(end)) != '\'') {
      return false;
    }
    boolean withS = end + 1 < text.length() && text.charAt(end + 1) == 's';
    return withS ? !wordAt(text, end + 2) : text.charAt(end - 1) == 's';
  }

  private static boolean startsWord(String text, int at) {
    return wordAt(text, at) && !wordAt(text, at - 1);
  }

  private static boolean wordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The next character that counts: a run of white space is one blank, an accent is none. */
  private static int after(String text, int at) {
    int next = at + 1;
    boolean blank = Character.isWhitespace(text.charAt(at));
    while (next < text.length() && (blank ? blankAt(text, next) : accentAt(text, next))) {
      next++;
    }
    return next;
  }

  private static boolean blankAt(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static boolean accentAt(String text, int at) {
    return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
  }

  private static char fold(char c) {
    if (c < 128) {
      return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '′' -> '\'';
      case '‐', '‑', '‒', '–', '—' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> Character.toLowerCase(withoutAccent(c));
    };
  }

  private static char withoutAccent(char c) {
    return Character.isSurrogate(c)
        ? c
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
