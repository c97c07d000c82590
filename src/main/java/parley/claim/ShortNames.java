package parley.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.corpus.IssueEntry;
import parley.corpus.Party;

/**
 * How prose shortens the name of a party once it was introduced: "the committee" for a Bondholder
 * committee, "Halden" for Halden Foods, "the ministry" for the only government at the table. A
 * short form that fits two parties, or that names an issue, stands for nobody.
 */
final class ShortNames {
  private static final Set<String> HEADS = Grammar.list("party.heads");
  private static final Set<String> FIRMS = Grammar.list("party.firms");
  private static final Set<String> COMMON = Grammar.list("party.common");
  private static final Set<String> STATES = Grammar.list("party.states");
  private static final Set<String> GOVERNING = Grammar.list("party.governing");

  /** What a report calls the only party of its kind, with the words that tell the kind. */
  private static final Map<String, Set<String>> KINDS =
      new TreeMap<>(
          Map.of(
              "union", Grammar.list("party.unions"),
              "company", Grammar.list("party.companies"),
              "bloc", Grammar.list("party.blocs")));

  private final List<Party> parties;
  private final Set<String> issueStems = new HashSet<>();

  private ShortNames(List<Party> parties, List<IssueEntry> issues) {
    this.parties = parties;
    for (IssueEntry issue : issues) {
      Stream.concat(Stream.of(issue.title()), issue.terms().stream())
          .flatMap(term -> Words.of(term).stream())
          .forEach(word -> issueStems.add(word.stem()));
    }
  }

  /** These parties, each with its short names as further aliases. */
  static List<Party> joined(List<Party> parties, List<IssueEntry> issues) {
    var names = new ShortNames(parties, issues);
    return parties.stream().map(names::joined).toList();
  }

  private Party joined(Party party) {
    var aliases = new LinkedHashSet<String>(party.aliases());
    head(party).forEach(head -> aliases.add("the " + head));
    bare(party).forEach(aliases::add);
    List.copyOf(aliases).forEach(alias -> listed(party, alias).ifPresent(aliases::add));
    KINDS.forEach(
        (kind, words) -> {
          if (isKind(party, words)
              && parties.stream().filter(other -> isKind(other, words)).count() == 1
              && isFree(kind)
              && isOnly(party, kind)) {
            aliases.add("the " + kind);
          }
        });
    if (isState(party) && parties.stream().filter(ShortNames::isState).count() == 1) {
      GOVERNING.stream().filter(this::isFree).forEach(word -> aliases.add("the " + word));
    }
    return new Party(party.id(), party.name(), new ArrayList<>(aliases), party.members());
  }

  /** "Bondholder committee", "Government of the islands": what sort of body it is. */
  private List<String> head(Party party) {
    List<Word> words = Words.of(party.name());
    int of = 0;
    while (of < words.size() && !words.get(of).lower().equals("of")) {
      of++;
    }
    if (of == 0 || !HEADS.contains(words.get(of - 1).lower())) {
      return List.of();
    }
    String head = words.get(of - 1).lower();
    return isFree(head) && isOnly(party, head) ? List.of(head) : List.of();
  }

  /** "Halden Foods": the name without what sort of firm it is. */
  private List<String> bare(Party party) {
    List<Word> words = Words.of(party.name());
    int last = words.size() - 1;
    boolean firm =
        last > 0
            && FIRMS.contains(words.get(last).lower())
            && words.subList(0, last).stream().allMatch(ShortNames::isProper);
    if (!firm || words.subList(0, last).stream().allMatch(word -> !isOnly(party, word.lower()))) {
      return List.of();
    }
    String bare = party.name().substring(0, words.get(last - 1).end());
    return words.subList(0, last).stream().anyMatch(word -> isFree(word.lower()))
        ? List.of(bare)
        : List.of();
  }

  private static boolean isProper(Word word) {
    return word.capital() && !word.possessive() && !COMMON.contains(word.lower());
  }

  private boolean isFree(String word) {
    return !issueStems.contains(Stems.of(word));
  }

  /** Whether no other party bears a word in its names. */
  private boolean isOnly(Party party, String word) {
    return parties.stream()
        .filter(other -> !other.id().equals(party.id()))
        .flatMap(ShortNames::names)
        .flatMap(name -> Words.of(name).stream())
        .noneMatch(other -> other.lower().equals(word));
  }

  private static Stream<String> names(Party party) {
    return Stream.concat(Stream.of(party.name()), party.aliases().stream());
  }

  /** "Union, League and Greens": the name in a list of parties, where the article is left out. */
  private Optional<String> listed(Party party, String alias) {
    String rest = alias.startsWith("the ") ? alias.substring(4) : "";
    List<Word> words = Words.of(rest);
    boolean proper = !words.isEmpty() && words.stream().allMatch(Word::capital);
    boolean own =
        proper && words.stream().allMatch(w -> isFree(w.lower()) && isOnly(party, w.lower()));
    return own ? Optional.of(rest) : Optional.empty();
  }

  /** Whether a party bears a word of a kind in its name. */
  private static boolean isKind(Party party, Set<String> words) {
    return Words.of(party.name()).stream().anyMatch(word -> words.contains(word.lower()));
  }

  private static boolean isState(Party party) {
    return names(party)
        .flatMap(name -> Words.of(name).stream())
        .anyMatch(word -> STATES.contains(word.lower()));
  }
}
