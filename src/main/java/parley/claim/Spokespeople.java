package parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Paragraph;
import parley.corpus.Party;
import parley.corpus.Span;

/**
 * Finds whom people speak for from how reports introduce them: "Ada Moss, who speaks for the
 * islands", "the port's director Jan Rook", "Lea Brandt of the growers". A report that names only
 * the person is then about that party too. A name that is introduced for two parties tells nothing.
 */
final class Spokespeople {
  private static final Set<String> OFFICES = Grammar.list("offices");
  private static final Set<String> SPEAKING = Grammar.list("offices.speaking");
  private static final Set<String> PAST = Grammar.list("offices.past");
  private static final Set<String> TITLES = Grammar.list("titles");
  private static final Set<String> STARTERS = Grammar.list("starters");
  private static final Set<String> PARTICLES = Grammar.list("particles");
  private static final Set<String> SPEECH = Grammar.list("speech");
  private static final Set<String> AUXILIARIES = Grammar.list("auxiliaries");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> MODIFIERS = Grammar.list("modifiers");
  private static final Pattern PAUSE = Pattern.compile("[,;:.()\"]");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");

  /** What begins with one of these after a name says what happened, not who somebody is. */
  private static final Set<String> CLAUSES = Grammar.list("offices.clauses");

  private static final Set<String> OWN = Set.of("its", "their");

  /** So many words at most stand between a name and the party that it is introduced with. */
  private static final int REACH = 8;

  private static final int SHORTEST_NAME = 3;

  private final Actors actors;
  private final Map<String, Set<String>> parties = new ConcurrentSkipListMap<>();

  /** Words that stand somewhere in small letters: a name that is one of them is left alone. */
  private final Set<String> common = ConcurrentHashMap.newKeySet();

  private final FamilyNames families;

  private Spokespeople(List<Party> parties, Actors actors) {
    this.actors = actors;
    this.families = new FamilyNames(parties);
  }

  /** A name in a sentence: the words from one index to another, that one included. */
  private record Name(int from, int to) {}

  /** These parties, each with the family names of those who speak for it as further aliases. */
  static List<Party> joined(List<Party> parties, List<Document> reports, Actors actors) {
    Map<String, List<String>> found = new Spokespeople(parties, actors).read(reports);
    return parties.stream()
        .map(
            party -> {
              var aliases = new ArrayList<>(party.aliases());
              aliases.addAll(found.getOrDefault(party.id(), List.of()));
              return new Party(party.id(), party.name(), aliases, party.members());
            })
        .toList();
  }

  private Map<String, List<String>> read(List<Document> reports) {
    // What is found is the same in whatever order the reports are read.
    reports.parallelStream().forEach(this::read);
    families.seen().forEach((name, of) -> parties.merge(name, of, Spokespeople::both));
    Map<String, List<String>> names = new LinkedHashMap<>();
    parties.forEach(
        (name, of) -> {
          if (of.size() == 1 && !common.contains(Typography.lower(name))) {
            names.computeIfAbsent(of.iterator().next(), p -> new ArrayList<>()).add(name);
          }
        });
    return names;
  }

  private void read(Document report) {
    String folded = Typography.fold(report.text());
    for (Paragraph paragraph : report.paragraphs()) {
      read(folded, paragraph.span());
    }
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private void read(String folded, Span paragraph) {
    String before = null;
    for (Span span : Sentences.of(folded, paragraph, actors.lexicon().abbreviations())) {
      List<Word> words = Words.of(folded, span);
      words.stream().filter(w -> !w.capital()).forEach(w -> common.add(w.lower()));
      families.see(words);
      for (Name name : names(folded, words)) {
        String party = partyOf(folded, words, name, before);
        if (party != null) {
          add(folded, words.get(name.to()), party);
        }
      }
      Set<String> mentioned = actors.mentioned(span.of(folded));
      before = mentioned.isEmpty() ? before : only(mentioned);
    }
  }

  private void add(String folded, Word last, String party) {
    int end = last.possessive() ? last.start() + last.lower().length() : last.end();
    String family = folded.substring(last.start(), end);
    if (family.length() >= SHORTEST_NAME && actors.party(family) == null) {
      parties.computeIfAbsent(family, f -> new ConcurrentSkipListSet<>()).add(party);
    }
  }

  /** Runs of capitals that may be a person's first and family name. */
  private List<Name> names(String folded, List<Word> words) {
    var names = new ArrayList<Name>();
    int at = 0;
    while (at < words.size()) {
      int to = at;
      while (to + 1 < words.size() && goesOn(words, to)) {
        to++;
      }
      if (to > at
          && isPart(words.get(at))
          && isPart(words.get(to))
          && isNobody(folded, words, at, to)) {
        names.add(new Name(at, to));
      }
      at = to + 1;
    }
    return names;
  }

  /** Whether the next word goes on with a name: another capital, or a particle before one. */
  private static boolean goesOn(List<Word> words, int at) {
    Word word = words.get(at);
    Word next = words.get(at + 1);
    boolean near = next.start() - word.end() <= (word.lower().length() == 1 ? 2 : 1);
    if (!near || word.possessive() || !(isPart(word) || isParticle(word))) {
      return false;
    }
    boolean leads = at + 2 < words.size() && isPart(words.get(at + 2));
    return isPart(next) || (isPart(word) && isParticle(next) && leads);
  }

  private static boolean isParticle(Word word) {
    return !word.capital() && PARTICLES.contains(word.lower());
  }

  private static boolean isPart(Word word) {
    return word.capital()
        && !word.joined()
        && Character.isLetter(word.lower().charAt(0))
        && !TITLES.contains(word.lower())
        && !STARTERS.contains(word.lower())
        && !OFFICES.contains(word.lower())
        && !Weekdays.NAMES.contains(word.lower());
  }

  private boolean isNobody(String folded, List<Word> words, int from, int to) {
    String text = folded.substring(words.get(from).start(), words.get(to).end());
    return actors.party(text) == null && !Peoples.isCountry(text);
  }

  private @Nullable String partyOf(
      String folded, List<Word> words, Name name, @Nullable String before) {
    String after = after(folded, words, name.to());
    return after != null ? after : ahead(folded, words, name.from(), before);
  }

  /**
   * "…, who led for the coast", "…, for the islands,", "… of the growers", "…, head of the port".
   */
  private @Nullable String after(String folded, List<Word> words, int last) {
    int end = phraseEnd(folded, words, last + 1);
    if (end <= last + 1 || words.get(last).possessive()) {
      return null;
    }
    boolean comma = gap(folded, words, last).contains(",");
    int first = last + 1;
    String word = words.get(first).lower();
    boolean bound = !comma && (word.equals("of") || word.equals("from"));
    boolean forWhom = comma && word.equals("for");
    if (bound || forWhom) {
      return near(folded, words, first + 1, end);
    }
    if (!comma || has(words, first, end, PAST)) {
      return null;
    }
    boolean speaks = has(words, first, Math.min(end, first + 3), SPEAKING);
    boolean office = !CLAUSES.contains(word) && has(words, first, end, OFFICES);
    return speaks || office ? only(actors.mentioned(text(folded, words, first, end))) : null;
  }

  /** A party named at once, an article apart. */
  private @Nullable String near(String folded, List<Word> words, int from, int end) {
    int to = Math.min(end, from + 4);
    if (from >= to) {
      return null;
    }
    String text = text(folded, words, from, to);
    String party = actors.partyAt(text);
    return party == null && text.startsWith("the ") ? actors.partyAt(text.substring(4)) : party;
  }

  /** "The port's director Jan Rook", "their coordinator, Lea Brandt". */
  private @Nullable String ahead(
      String folded, List<Word> words, int first, @Nullable String before) {
    int from = first;
    while (from > 0 && first - from < REACH && leadsOn(folded, words, from - 1, from == first)) {
      from--;
    }
    if (from == first || has(words, from, first, PAST)) {
      return null;
    }
    int office = lastOffice(words, from, first);
    if (office < 0) {
      return null;
    }
    if (OWN.contains(words.get(from).lower())) {
      String own = only(actors.mentioned(text(folded, words, 0, from)));
      return from == 0 || own == null ? before : own;
    }
    String phrase = text(folded, words, from, first);
    int possessor =
        words.get(lastPossessive(words, from, office)).start() - words.get(from).start();
    return actors.mentioned(phrase).isEmpty() && isBare(words, from, first)
        ? before
        : actors.lastParty(phrase, possessor);
  }

  /** Whether a word belongs to what stands before a name; a comma may part the name from it. */
  private static boolean leadsOn(String folded, List<Word> words, int at, boolean last) {
    Word word = words.get(at);
    String gap = gap(folded, words, at);
    boolean own = at + 1 < words.size() && OWN.contains(words.get(at + 1).lower()) && !last;
    return !own
        && !CLAUSES.contains(word.lower())
        && (gap.isBlank() || word.joined() || (last && gap.equals(", ")))
        && !SPEECH.contains(word.lower())
        && !AUXILIARIES.contains(word.lower())
        && (word.lower().equals("of") || !PREPOSITIONS.contains(word.lower()));
  }

  /** "Venezuela's president": whose office it is; else the first word. */
  private static int lastPossessive(List<Word> words, int from, int office) {
    int found = from;
    for (int i = from; i < office; i++) {
      found = words.get(i).possessive() ? i : found;
    }
    return found;
  }

  /** "Fisheries minister Jan Rook": an office that needs no telling whose it is. */
  private static boolean isBare(List<Word> words, int from, int to) {
    return words.subList(from, to).stream()
        .allMatch(
            w ->
                !w.possessive()
                    && !DETERMINERS.contains(w.lower())
                    && (!w.capital() || isOrdinary(w)));
  }

  /** Whether a word that bears a capital at the start of a sentence is no name. */
  private static boolean isOrdinary(Word word) {
    return OFFICES.contains(word.lower()) || MODIFIERS.contains(word.lower());
  }

  /** Index of the last office if nothing but a few words of it stands between it and the name. */
  private static int lastOffice(List<Word> words, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 3); i--) {
      if (OFFICES.contains(words.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the phrase that begins at a word: its comma, its full stop or {@link #REACH}. */
  private static int phraseEnd(String folded, List<Word> words, int from) {
    int at = from;
    while (at < words.size() && at - from < REACH) {
      at++;
      if (at < words.size() && PAUSE.matcher(gap(folded, words, at - 1)).find()) {
        break;
      }
    }
    return at;
  }

  private static String gap(String folded, List<Word> words, int at) {
    return at + 1 < words.size()
        ? folded.substring(words.get(at).end(), words.get(at + 1).start())
        : "";
  }

  private static String text(String folded, List<Word> words, int from, int to) {
    return from < to ? folded.substring(words.get(from).start(), words.get(to - 1).end()) : "";
  }

  private static boolean has(List<Word> words, int from, int to, Set<String> list) {
    return words.subList(from, to).stream().anyMatch(w -> list.contains(w.lower()));
  }

  private static @Nullable String only(Set<String> found) {
    return found.size() == 1 ? found.iterator().next() : null;
  }
}
