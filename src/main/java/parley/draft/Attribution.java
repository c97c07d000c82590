package parley.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where on a bracket, by the words before its text ({@code US/AU propose; CL oppose:})
 * or in the round brackets after it ({@code (G77: delete)}).
 */
final class Attribution {
  private static final Map<String, Side> VERBS =
      WordList.rows("attribution-verbs.tsv").stream()
          .map(row -> row.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> Side.valueOf(cells[1].toUpperCase(Locale.ROOT))));
  private static final Pattern BETWEEN_PARTIES =
      Pattern.compile("\\s*+(?:/|,|&|\\+ )\\s*+(?:and )?|\\s+and\\s+");
  private static final Pattern BETWEEN_GROUPS = Pattern.compile("\\s*+;\\s*+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final int LONGEST = 160;

  private enum Side {
    PROPOSE,
    SUPPORT,
    OPPOSE,
    RESERVE
  }

  /** The parties of one group and what they do; {@code said} when a verb says it. */
  private record Group(List<String> parties, Side side, boolean said) {}

  /** How sure a list of names must be to be one of parties. */
  private enum Trust {
    KNOWN,
    CODE,
    NAME
  }

  private final PartyNames names;

  Attribution(PartyNames names) {
    this.names = names;
  }

  /**
   * The attribution that a bracket begins with.
   *
   * @param before what stands before the colon
   * @param lenient whether a name that nobody declared is taken for a party without a verb
   * @return null when there is none
   */
  @Nullable BracketParties prefix(String before, boolean lenient) {
    if (before.length() > LONGEST || before.isBlank()) {
      return null;
    }
    List<Group> groups = new ArrayList<>();
    for (String part : BETWEEN_GROUPS.split(before.strip(), -1)) {
      Group group = group(part, lenient);
      if (group == null) {
        return null;
      }
      groups.add(group);
    }
    return groups.isEmpty() ? null : parties(groups);
  }

  /** The attribution in the round brackets after a bracket, null when they hold another thing. */
  @Nullable BracketParties postfix(String inside) {
    if (inside.length() > LONGEST || inside.isBlank()) {
      return null;
    }
    List<Group> groups = new ArrayList<>();
    for (String part : BETWEEN_GROUPS.split(inside.strip(), -1)) {
      int colon = part.indexOf(':');
      String action = colon < 0 ? "" : part.substring(colon + 1).strip();
      Side side = colon < 0 ? Side.PROPOSE : side(action);
      Group group =
          colon < 0
              ? group(part, Trust.KNOWN)
              : side == null ? null : listed(part.substring(0, colon), side, Trust.CODE);
      if (group == null) {
        return null;
      }
      groups.add(group);
    }
    return parties(groups);
  }

  private @Nullable Group group(String part, boolean lenient) {
    Group plain = group(part, Trust.CODE);
    if (plain != null) {
      return plain;
    }
    Group named = group(part, Trust.NAME);
    return named != null && (lenient || named.said()) ? named : null;
  }

  /** Parties with or without a verb after them. */
  private @Nullable Group group(String part, Trust trust) {
    String[] words = BLANKS.split(part.strip(), -1);
    for (int verb = 1; verb < words.length; verb++) {
      Side side = VERBS.get(words[verb].toLowerCase(Locale.ROOT));
      if (side != null) {
        String list = String.join(" ", List.of(words).subList(0, verb));
        String action = String.join(" ", List.of(words).subList(verb, words.length));
        return listed(strip(list), Objects.requireNonNullElse(side(action), side), trust);
      }
    }
    return listed(part, Side.PROPOSE, false, trust);
  }

  /** Parties before an auxiliary: "CL does not accept", "EU can accept". */
  private static String strip(String list) {
    return list.replaceAll("\\s+(?:does|do|can|could|would|may|is|are|still)$", "");
  }

  private @Nullable Group listed(String list, Side side, Trust trust) {
    return listed(list, side, true, trust);
  }

  private @Nullable Group listed(String list, Side side, boolean said, Trust trust) {
    List<String> parties = new ArrayList<>();
    if (names.known(list.strip())) {
      return new Group(List.of(list.strip()), side, said);
    }
    for (String name : BETWEEN_PARTIES.split(list.strip(), -1)) {
      boolean party =
          switch (trust) {
            case KNOWN -> names.known(name);
            case CODE -> names.code(name);
            case NAME -> names.name(name);
          };
      if (!party) {
        return null;
      }
      parties.add(name);
    }
    return parties.isEmpty() ? null : new Group(parties, side, said);
  }

  /** What an action means: the strongest word in it decides, as in "proposes to delete". */
  private static @Nullable Side side(String action) {
    Side found = null;
    for (String word : NO_WORD.split(action.toLowerCase(Locale.ROOT), -1)) {
      Side side = VERBS.get(word);
      if (side == Side.OPPOSE || (side == Side.RESERVE && found == null)) {
        return side;
      }
      found = found == null ? side : found;
    }
    return found;
  }

  private static BracketParties parties(List<Group> groups) {
    return new BracketParties(
        of(groups, Side.PROPOSE),
        of(groups, Side.SUPPORT),
        of(groups, Side.OPPOSE),
        of(groups, Side.RESERVE));
  }

  private static List<String> of(List<Group> groups, Side side) {
    return groups.stream()
        .filter(group -> group.side() == side)
        .flatMap(group -> group.parties().stream())
        .distinct()
        .toList();
  }

  /** Both attributions of one bracket. */
  static BracketParties join(BracketParties one, BracketParties other) {
    return new BracketParties(
        union(one.propose(), other.propose()),
        union(one.support(), other.support()),
        union(one.oppose(), other.oppose()),
        union(one.reserve(), other.reserve()));
  }

  private static List<String> union(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    other.stream().filter(name -> !one.contains(name)).forEach(all::add);
    return all;
  }
}
