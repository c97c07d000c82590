package parley.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.corpus.Manifest;
import parley.corpus.Party;
import parley.corpus.PartyMentions;
import parley.corpus.Span;

/** Finds the parties of a sentence and what they do in it. */
final class Actors {
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> AGENTS = Grammar.list("agents");
  private static final Set<String> MODIFIERS = Grammar.list("modifiers");
  private static final Set<String> TITLES = Grammar.list("titles");
  private static final Set<String> TOGETHER = Grammar.list("together");

  /** How far an office may stand from the adjective before it. */
  private static final int OFFICE = 5;

  /** Title and first names before a family name, at most. */
  private static final int NAMES = 4;

  private final PartyMentions mentions;
  private final Set<String> stems;
  private final Lexicon lexicon;
  private final List<String> ids;

  /** Names that have an article, without it, as they stand in a list or before an office. */
  private final PartyMentions bare;

  private Actors(
      PartyMentions mentions,
      PartyMentions bare,
      Set<String> stems,
      Lexicon lexicon,
      List<String> ids) {
    this.ids = ids;
    this.bare = bare;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.stems = stems;
  }

  /** Prepares the search; a party named after a country also goes by its people and capital. */
  static Actors of(List<Party> parties, List<List<String>> names, Lexicon lexicon) {
    var all = new ArrayList<>(parties);
    for (Party party : parties) {
      Set<String> known = Peoples.names(party.name());
      if (!known.isEmpty()) {
        all.add(new Party(party.id(), party.name(), List.copyOf(known), List.of()));
      }
      List<String> persons = party.aliases().stream().flatMap(a -> surname(a).stream()).toList();
      if (!persons.isEmpty()) {
        all.add(new Party(party.id(), party.name(), persons, List.of()));
      }
    }
    Manifest empty = Manifest.EMPTY;
    return new Actors(
        PartyMentions.of(
            new Manifest("", all, List.of(), empty.families(), names, List.of(), List.of())),
        PartyMentions.of(
            new Manifest(
                "", bare(parties), List.of(), empty.families(), names, List.of(), List.of())),
        stemsOf(parties),
        lexicon,
        parties.stream().map(Party::id).toList());
  }

  private static List<Party> bare(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                new Party(
                    party.id(),
                    party.name(),
                    Stream.concat(Stream.of(party.name()), party.aliases().stream())
                        .filter(name -> name.regionMatches(true, 0, "the ", 0, 4))
                        .map(name -> name.substring(4))
                        .toList(),
                    List.of()))
        .toList();
  }

  /** Of two at the table the one that is not named; nobody where there are more. */
  Subject rivalOf(Subject one) {
    boolean known = ids.size() == 2 && one.parties().size() == 1 && ids.containsAll(one.parties());
    return known
        ? Subject.of(ids.stream().filter(id -> !one.parties().contains(id)).toList())
        : Subject.UNKNOWN;
  }

  /** Whether more than two parties are at the table. */
  boolean several() {
    return ids.size() > 2;
  }

  /** The words that the texts are read by. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** "President Holm" is a person, who is also named without the office, or with a first name. */
  private static Optional<String> surname(String alias) {
    String[] words = alias.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i++) {
      if (!TITLES.contains(words[i].toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
    }
    String last = words[words.length - 1];
    boolean name = words.length > 1 && !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    return name && !TITLES.contains(last.toLowerCase(Locale.ROOT))
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Stems of all words that name a party. */
  Set<String> stems() {
    return stems;
  }

  private static Set<String> stemsOf(List<Party> parties) {
    var stems = new LinkedHashSet<String>();
    for (Party party : parties) {
      var names = new ArrayList<>(party.aliases());
      names.add(party.name());
      names.addAll(Peoples.names(party.name()));
      names.forEach(name -> Words.of(name).forEach(word -> stems.add(word.stem())));
    }
    return stems;
  }

  /**
   * The parties named in a piece of text, in order.
   *
   * @param words all words of the sentence
   */
  List<Actor> in(String folded, Span sentence, List<Word> words) {
    var actors = new ArrayList<Actor>();
    String text = sentence.of(folded);
    for (PartyMentions.Mention mention : mentions.in(text)) {
      int from = indexAt(words, sentence.start() + mention.span().start());
      int to = indexAt(words, sentence.start() + mention.span().end() - 1);
      if (from >= 0 && to >= 0) {
        actors.add(actor(mention.party(), words, from, to, folded));
      }
    }
    addBare(folded, sentence, words, actors);
    Coordination.coordinate(actors, folded);
    addBothSides(words, actors);
    actors.sort(Comparator.comparingInt(Actor::start).thenComparingInt(a -> -a.end()));
    return actors;
  }

  /** "Council, League and Norland have", "a league spokesman": names without their article. */
  private void addBare(String folded, Span sentence, List<Word> words, List<Actor> actors) {
    var found = new ArrayList<Actor>();
    var all = new ArrayList<>(actors);
    for (PartyMentions.Mention mention : bare.in(sentence.of(folded))) {
      int from = indexAt(words, sentence.start() + mention.span().start());
      int to = indexAt(words, sentence.start() + mention.span().end() - 1);
      boolean whole = from == 0 || (from > 0 && !isFirstName(words.get(from - 1), words.get(from)));
      if (whole && to >= 0 && isFree(words.get(from).start(), words.get(to).end(), actors)) {
        Actor one = actor(mention.party(), words, from, to, folded);
        boolean office = office(words, to, folded) > to && !followedByMark(words, to, folded);
        (office ? actors : found).add(one);
        all.add(one);
      }
    }
    found.stream()
        .filter(one -> all.stream().anyMatch(other -> Coordination.joins(folded, one, other)))
        .forEach(actors::add);
    actors.sort(Comparator.comparingInt(Actor::start).thenComparingInt(a -> -a.end()));
  }

  private static int indexAt(List<Word> words, int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      if (words.get(mid).end() <= offset) {
        low = mid + 1;
      } else if (words.get(mid).start() > offset) {
        high = mid - 1;
      } else {
        return mid;
      }
    }
    return -1;
  }

  private Actor actor(String party, List<Word> words, int from, int to, String folded) {
    int office = office(words, to, folded);
    Word last = words.get(to);
    String name = folded.substring(words.get(from).start(), last.end());
    boolean attribute = last.possessive() || last.joined() || Peoples.isAdjective(name);
    int end = words.get(Math.max(office, to)).end();
    boolean canAct = office > to || !attribute || stands(words, to, folded);
    int first = firstName(words, from);
    Actor.Role role = canAct ? role(words, first) : Actor.Role.OTHER;
    return new Actor(Subject.of(List.of(party)), role, words.get(first).start(), end);
  }

  /** Index of the first of the capitals that lead up to a family name. */
  private static int firstName(List<Word> words, int from) {
    int first = from;
    while (first > 0
        && from - first < NAMES
        && isFirstName(words.get(first - 1), words.get(first))) {
      first--;
    }
    return first;
  }

  private static boolean isFirstName(Word word, Word next) {
    return word.capital()
        && next.start() - word.end() <= (word.lower().length() == 1 ? 2 : 1)
        && !word.possessive()
        && !word.joined()
        && !PREPOSITIONS.contains(word.lower())
        && !DETERMINERS.contains(word.lower())
        && !Grammar.list("starters").contains(word.lower())
        && !Weekdays.NAMES.contains(word.lower())
        && !Grammar.list("months").contains(word.lower());
  }

  /** An adjective that stands alone names its people: "the British rejected it". */
  private boolean stands(List<Word> words, int at, String folded) {
    if (words.get(at).possessive() || words.get(at).joined()) {
      return false;
    }
    boolean last = at + 1 == words.size();
    return last
        || followedByMark(words, at, folded)
        || Grammar.list("auxiliaries").contains(words.get(at + 1).lower())
        || lexicon.speech().contains(words.get(at + 1).lower());
  }

  private static boolean followedByMark(List<Word> words, int at, String folded) {
    int next = words.get(at).end();
    return next < folded.length() && ",;:.".indexOf(folded.charAt(next)) >= 0;
  }

  /** Index of the office that the word at this index belongs to, or this index. */
  private static int office(List<Word> words, int at, String folded) {
    int found = at;
    for (int i = at + 1; i < Math.min(words.size(), at + OFFICE); i++) {
      if (i > at + 1 && followedByMark(words, i - 1, folded)) {
        break;
      }
      String word = words.get(i).lower();
      if (AGENTS.contains(word) && !words.get(i).possessive()) {
        found = i;
      } else if (!MODIFIERS.contains(word)) {
        break;
      }
    }
    return found;
  }

  /** What a party does follows from the preposition before it, its article and adjectives apart. */
  static Actor.Role role(List<Word> words, int from) {
    boolean closed = DETERMINERS.contains(words.get(from).lower());
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      String word = words.get(i).lower();
      if (word.equals("of") && i > 0 && AGENTS.contains(words.get(i - 1).lower())) {
        return role(words, i - 1);
      }
      if (PREPOSITIONS.contains(word)) {
        return word.equals("by")
            ? Actor.Role.BY
            : TOGETHER.contains(word) ? Actor.Role.WITH : Actor.Role.OTHER;
      }
      if (closed || !(DETERMINERS.contains(word) || MODIFIERS.contains(word))) {
        return Actor.Role.AGENT;
      }
      closed = DETERMINERS.contains(word);
    }
    return Actor.Role.AGENT;
  }

  private void addBothSides(List<Word> words, List<Actor> actors) {
    for (int i = 0; i < words.size(); i++) {
      int to = Everybody.endAt(words, i);
      if (to > 0 && isFree(words.get(i).start(), words.get(to - 1).end(), actors)) {
        boolean fewer = Everybody.areFewer(words.subList(i, to), ids.size());
        Subject meant = fewer ? Subject.UNKNOWN : Subject.ALL;
        int start = words.get(i).start();
        actors.add(new Actor(meant, role(words, i), start, words.get(to - 1).end()));
      }
    }
  }

  private static boolean isFree(int start, int end, List<Actor> actors) {
    return actors.stream().noneMatch(actor -> actor.start() < end && start < actor.end());
  }

  /** All parties that a phrase names. */
  Set<String> parties(String phrase) {
    var found = new LinkedHashSet<String>();
    for (Word word : Words.of(phrase)) {
      for (String spelling :
          List.of(word.lower(), capital(word.lower()), word.lower().toUpperCase(Locale.ROOT))) {
        mentions.in(spelling).forEach(mention -> found.add(mention.party()));
      }
    }
    return found;
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The parties that a piece of text names, in order. */
  Set<String> mentioned(String text) {
    var found = new LinkedHashSet<String>();
    mentions.in(text).forEach(mention -> found.add(mention.party()));
    return found;
  }

  /**
   * The party that published a text: its name is the source, alone or with its seat or its press
   * office behind it; null if the source is anything else, such as a paper named after a country.
   */
  @Nullable String publisher(String source) {
    String bare =
        source.startsWith("the ") || source.startsWith("The ") ? source.substring(4) : source;
    for (PartyMentions.Mention mention : mentions.in(bare)) {
      List<Word> rest = Words.of(bare.substring(mention.span().end()));
      boolean alone =
          rest.isEmpty() || Grammar.list("publishing").contains(rest.getFirst().lower());
      if (mention.span().start() == 0 && alone) {
        return mention.party();
      }
    }
    return null;
  }

  /** The party that is named last, as long as it does not end before an offset; or null. */
  @Nullable String lastParty(String text, int offset) {
    List<PartyMentions.Mention> found = mentions.in(text);
    boolean named = !found.isEmpty() && found.getLast().span().end() > offset;
    return named ? found.getLast().party() : null;
  }

  /** The party whose name a piece of text begins with, or null. */
  @Nullable String partyAt(String text) {
    return mentions.in(text).stream()
        .filter(mention -> mention.span().start() == 0)
        .map(PartyMentions.Mention::party)
        .findFirst()
        .orElse(null);
  }

  /** The party that a name belongs to, or null. */
  @Nullable String party(String name) {
    List<PartyMentions.Mention> found = mentions.in(name);
    return found.isEmpty() ? null : found.get(0).party();
  }
}
