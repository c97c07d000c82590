package parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.corpus.Span;

/**
 * Decides what a cue is about: what stands on its usual side in its zone, else on the other side,
 * else what its clause goes on with, else what a pronoun or a list points at.
 */
final class Scope {
  private static final Set<String> TOPICAL = Grammar.list("topical");
  private static final Set<String> OPENERS = Grammar.list("list.openers");
  private static final Set<String> BEING = Grammar.list("being");
  private static final Set<String> PRONOUNS = Grammar.list("pronouns");
  private static final Set<String> NEW = Grammar.list("objects.new");
  private static final Set<String> THINGS = Set.of("it", "this", "these", "they", "those");
  private static final Set<String> BACK = Grammar.list("source.pointers");
  private static final Phrases<String> TURNS = Phrases.listed("turns");
  private static final Phrases<String> ANAPHORA = Phrases.listed("anaphora");

  private final Sentence sentence;
  private final List<Segments.Segment> segments;
  private final List<Zone> zones;

  Scope(Sentence sentence, List<Segments.Segment> segments, List<Zone> zones) {
    this.sentence = sentence;
    this.segments = segments;
    this.zones = zones;
  }

  /**
   * What a cue is about within its sentence.
   *
   * @param earlier what the sentence before was about
   * @return empty if the sentence does not say
   */
  List<Topic> topics(Zone zone, List<Topic> earlier) {
    boolean before = topicStandsBefore(zone.cue());
    if (before && isAboutPronoun(zone) && !earlier.isEmpty()) {
      return earlier;
    }
    List<Topic> found = sided(zone, before);
    if (found.isEmpty()) {
      found = resumed(zone);
    }
    if (!found.isEmpty() && onlyPapers(found) && !earlier.isEmpty() && namesSubject(zone)) {
      found = earlier;
    }
    if (found.isEmpty()) {
      found = restOfClause(zone, before);
    }
    if (found.isEmpty()) {
      found = Enumeration.pick(sentence, zone.span(), earlier);
    }
    if (found.isEmpty() && pointsBack(zone)) {
      List<Topic> previous = previousZone(zone);
      found = previous.isEmpty() ? earlier : previous;
    }
    if (found.isEmpty()) {
      found = announced(zone);
    }
    if (found.isEmpty()) {
      found = in(segments.get(zone.segment()).span(), zone);
    }
    if (found.isEmpty()) {
      found = neighbour(zone);
    }
    return found.isEmpty() ? only(zone) : found;
  }

  /** "No more nights", "a new levy": what a cue is about is spoken of for the first time. */
  boolean hasNewObject(Zone zone) {
    return !topicStandsBefore(zone.cue())
        && (NEW.contains(sentence.after(zone.cue().end())) || NEW.contains(lastWord(zone.cue())));
  }

  /** "It had been taken off the table to get a deal on pay": what "it" is was said before. */
  private boolean isAboutPronoun(Zone zone) {
    int at = sentence.wordAt(zone.cue().start()) - 1;
    while (at >= 0 && Grammar.list("auxiliaries").contains(sentence.words().get(at).lower())) {
      at--;
    }
    boolean subject = at >= 0 && THINGS.contains(sentence.words().get(at).lower());
    return subject
        && in(new Span(sentence.span().start(), sentence.words().get(at).start())).isEmpty();
  }

  private List<Topic> sided(Zone zone, boolean before) {
    List<Topic> embraced =
        zone.cue().embraces() ? in(new Span(zone.cue().start(), zone.cue().end())) : List.of();
    if (!embraced.isEmpty()) {
      return embraced;
    }
    Span left = new Span(zone.span().start(), zone.cue().start());
    int end = opensList(zone.cue()) ? segments.get(zone.segment()).span().end() : zone.span().end();
    Span right = new Span(zone.cue().end(), Math.max(zone.cue().end(), end));
    Span cue = new Span(zone.cue().start(), zone.cue().end());
    List<Topic> found = in(before ? left : right, zone);
    if (onlyPapers(found) && describesIssue(zone)) {
      List<Topic> issues = issues(in(zone.span(), zone));
      found = issues.isEmpty() ? found : issues;
    }
    if (found.isEmpty()) {
      found = in(cue, zone);
    }
    return found.isEmpty() ? in(before ? right : left, zone) : found;
  }

  /** "As to the flood, …": the sentence turns to something else, which is no issue. */
  boolean turnsElsewhere() {
    Phrases.Found<String> turn = sentence.words().isEmpty() ? null : TURNS.at(sentence.words(), 0);
    if (turn == null || turn.to() >= sentence.words().size()) {
      return false;
    }
    Word next = sentence.words().get(turn.to());
    boolean back = PRONOUNS.contains(next.lower()) || BACK.contains(next.lower());
    int comma = sentence.folded().indexOf(',', next.start());
    int end = comma < 0 ? sentence.span().end() : comma;
    return !back && sentence.issues().stream().noneMatch(issue -> issue.start() < end);
  }

  /** "Outstanding are A and B": what is listed belongs to the cue, whatever else is said of it. */
  private boolean opensList(Cue.Match cue) {
    return OPENERS.contains(sentence.after(cue.end())) || OPENERS.contains(lastWord(cue));
  }

  private String lastWord(Cue.Match cue) {
    int last = sentence.wordAt(cue.end()) - 1;
    return last < 0 ? "" : sentence.words().get(last).lower();
  }

  /** Topics named in a stretch, in order, those left out that belong to the words of a cue. */
  private List<Topic> in(Span span, Zone own) {
    var topics = new LinkedHashSet<Topic>();
    for (IssueMention issue : sentence.issues()) {
      boolean inside = span.start() <= issue.start() && issue.start() < span.end();
      if (inside && !belongsToOther(issue, own)) {
        topics.add(new Topic.Issue(issue.issue()));
      }
    }
    for (Paper paper : sentence.papers()) {
      if (span.start() <= paper.start() && paper.start() < span.end()) {
        topics.add(paper.topic());
      }
    }
    return List.copyOf(topics);
  }

  /** All topics named in a stretch, in order. */
  List<Topic> in(Span span) {
    var topics = new LinkedHashSet<Topic>();
    for (IssueMention issue : sentence.issues()) {
      if (span.contains(issue.start())) {
        topics.add(new Topic.Issue(issue.issue()));
      }
    }
    for (Paper paper : sentence.papers()) {
      if (span.contains(paper.start())) {
        topics.add(paper.topic());
      }
    }
    return List.copyOf(topics);
  }

  /** The issues named ahead of a cue. */
  List<Topic> ahead(Zone zone) {
    return issues(in(new Span(sentence.span().start(), zone.cue().start())));
  }

  private boolean belongsToOther(IssueMention issue, Zone own) {
    return zones.stream()
        .filter(zone -> !zone.equals(own) && opposes(zone, own))
        .anyMatch(z -> z.cue().start() < issue.end() && issue.start() < z.cue().end());
  }

  private static boolean opposes(Zone one, Zone other) {
    Signal a = one.cue().cue().effect().signal();
    Signal b = other.cue().cue().effect().signal();
    return a != null && b != null && a.tendency() != b.tendency();
  }

  /** A preposition behind a cue draws its topic there; a passive puts it in front. */
  private boolean topicStandsBefore(Cue.Match cue) {
    if (TOPICAL.contains(sentence.after(cue.end()))) {
      return false;
    }
    return cue.cue().topic() == Cue.Side.BEFORE || isPassive(sentence, cue);
  }

  /** "Was rejected", "has been accepted by". */
  static boolean isPassive(Sentence sentence, Cue.Match cue) {
    int at = sentence.wordAt(cue.start());
    if (at >= sentence.words().size() || !sentence.words().get(at).lower().endsWith("ed")) {
      return sentence.after(cue.end()).equals("by");
    }
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (BEING.contains(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return sentence.after(cue.end()).equals("by");
  }

  /** What stands in the clause on the usual side, beyond the words of the next cue. */
  private List<Topic> restOfClause(Zone zone, boolean before) {
    Span clause = segments.get(zone.segment()).span();
    return before
        ? in(new Span(clause.start(), Math.max(clause.start(), zone.cue().start())), zone)
        : in(new Span(zone.cue().end(), Math.max(zone.cue().end(), clause.end())), zone);
  }

  private List<Topic> resumed(Zone zone) {
    int main = segments.get(zone.segment()).resumes();
    return main < 0 ? List.of() : in(segments.get(main).span(), zone);
  }

  /** Whether a cue tells the state of a thing, which a text only holds. */
  private static boolean describesIssue(Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    return signal != null && signal.isAnybodys();
  }

  private static List<Topic> issues(List<Topic> topics) {
    return topics.stream().filter(Topic.Issue.class::isInstance).toList();
  }

  private static boolean onlyPapers(List<Topic> topics) {
    return topics.stream().allMatch(Topic.Paper.class::isInstance);
  }

  /** "An article on the subject": what was spoken of, not the text that holds it. */
  private boolean namesSubject(Zone zone) {
    int end = sentence.wordAt(zone.span().end());
    for (int i = sentence.wordAt(zone.span().start()) + 1; i < end; i++) {
      boolean named = Grammar.list("subject.nouns").contains(sentence.words().get(i).lower());
      if (named
          && Grammar.list("subject.determiners").contains(sentence.words().get(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the zone begins with a pronoun, or "this demand" stands in it. */
  private boolean pointsBack(Zone zone) {
    int first = sentence.wordAt(zone.span().start());
    int end = sentence.wordAt(zone.span().end());
    for (int i = first; i < end; i++) {
      Phrases.Found<String> found = ANAPHORA.at(sentence.words(), i);
      boolean subject = found != null && isSubject(zone, i, first);
      if (found != null && !subject) {
        return true;
      }
    }
    return false;
  }

  /** A pronoun that begins a clause of its own behind the first words is no object. */
  private boolean isSubject(Zone zone, int index, int first) {
    Word word = sentence.words().get(index);
    boolean late = index > first + 1;
    boolean verb = Grammar.list("auxiliaries").contains(sentence.after(word.end()));
    boolean behind = word.start() >= zone.cue().end();
    return late
        && (word.lower().equals("they") || (PRONOUNS.contains(word.lower()) && (verb || !behind)));
  }

  private List<Topic> previousZone(Zone zone) {
    Span own = segments.get(zone.segment()).span();
    var before = new ArrayList<Topic>(in(new Span(own.start(), zone.span().start())));
    for (int i = zone.segment() - 1; i >= 0 && before.isEmpty(); i--) {
      before.addAll(in(segments.get(i).span()));
    }
    return before;
  }

  /** What stands behind a colon. */
  private List<Topic> announced(Zone zone) {
    int next = zone.segment() + 1;
    boolean list = next < segments.size() && segments.get(next).list();
    return list ? in(segments.get(next).span()) : List.of();
  }

  /** The clause before it, if that has topics and no cue of its own. */
  private List<Topic> neighbour(Zone zone) {
    int before = zone.segment() - 1;
    return before >= 0 && isFree(before) ? in(segments.get(before).span()) : List.of();
  }

  /** The one issue of the sentence, if there is just one and somebody takes a stand. */
  private List<Topic> only(Zone zone) {
    Signal signal = zone.cue().cue().effect().signal();
    if (signal == null || signal.isAnybodys() || signal.isCollective()) {
      return List.of();
    }
    List<Topic> all =
        in(sentence.span(), zone).stream().filter(Topic.Issue.class::isInstance).toList();
    return all.size() == 1 ? all : List.of();
  }

  /** Whether another cue of the same clause gives a signal. */
  boolean sharesClause(Zone zone, Signal signal) {
    return zones.stream()
        .filter(other -> other.segment() == zone.segment())
        .anyMatch(other -> other.cue().cue().effect().signal() == signal);
  }

  private boolean isFree(int segment) {
    return zones.stream().noneMatch(zone -> zone.segment() == segment);
  }
}
