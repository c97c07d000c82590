package parley.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Span;

/** Puts claims together from what was found out about a cue. */
final class ClaimMaker {
  private static final Set<String> PAPER_VERBS = Grammar.list("paper.verbs");
  private static final Set<String> CONTENT_VERBS = Grammar.list("content.verbs");

  private final Document document;
  private final Speaker author;

  /** Whether a party, or several, speak in the document in their own name. */
  private final boolean own;

  private final boolean joint;

  ClaimMaker(Document document, Actors actors) {
    this.document = document;
    var parties = new LinkedHashSet<String>();
    for (String name : authors()) {
      String party = actors.party(name);
      if (party != null) {
        parties.add(party);
      }
    }
    String publisher = actors.publisher(document.metadata().source());
    if (document.kind() == DocumentKind.REPORT && publisher != null) {
      parties.clear();
      parties.add(publisher);
    }
    this.own = document.kind() == DocumentKind.STATEMENT || publisher != null;
    this.joint = parties.size() > 1;
    this.author = own ? author(document, parties) : Speaker.REPORTER;
  }

  private List<String> authors() {
    var names = new ArrayList<>(document.metadata().authors());
    names.addAll(document.metadata().parties());
    return names;
  }

  private static Speaker author(Document document, Set<String> parties) {
    List<String> names = document.metadata().authors();
    String name = names.isEmpty() ? document.metadata().title() : String.join(", ", names);
    String party = parties.isEmpty() ? null : parties.iterator().next();
    return new Speaker(name, party, Speaker.Kind.NAMED);
  }

  /** Who says what no attribution covers: the reporter, or who made the statement. */
  Speaker author() {
    return author;
  }

  /** The claims that one cue makes, one for each topic. */
  List<Claim> claims(
      Sentence sentence,
      Zone zone,
      Mood mood,
      List<Topic> topics,
      Subject subject,
      Speaker speaker) {
    Signal signal = mood.signal();
    if (signal == null) {
      return List.of();
    }
    List<Span> conditions = conditions(sentence, zone, signal);
    var claims = new ArrayList<Claim>();
    for (Topic topic : topics) {
      Span value = Figures.in(sentence, zone.span(), topic);
      Stance stance =
          isReady(sentence, zone, mood) && !conditions.isEmpty()
              ? Stance.ACCEPTS_IF
              : Stances.of(signal, mood.factuality(), !conditions.isEmpty(), value != null);
      claims.add(
          new Claim(
              topic,
              subject,
              stance,
              signal,
              mood.factuality(),
              speaker,
              sourceClass(signal, subject, speaker),
              date(sentence),
              document.metadata().date(),
              null,
              value,
              conditions,
              zone.cue().cue().name(),
              evidence(sentence)));
    }
    return claims;
  }

  /** Whether a cue is what a text says: "the plan calls for", "the draft would require". */
  boolean isContent(Sentence sentence, Zone zone) {
    int at = sentence.wordAt(zone.cue().start());
    boolean verb =
        at < sentence.words().size() && PAPER_VERBS.contains(sentence.words().get(at).lower());
    boolean would =
        at > 0 && Grammar.list("content.modals").contains(sentence.words().get(at - 1).lower());
    Paper last = null;
    for (Paper paper : sentence.papers()) {
      last = paper.end() <= zone.cue().start() ? paper : last;
    }
    Signal signal = zone.cue().cue().effect().signal();
    boolean asks = signal == Signal.DEMAND || signal == Signal.PROPOSAL;
    return last != null && asks && (verb || would) && !actsBetween(sentence, last.end(), zone);
  }

  private static boolean actsBetween(Sentence sentence, int from, Zone zone) {
    return sentence.actors().stream()
        .anyMatch(
            a ->
                a.role() == Actor.Role.AGENT
                    && a.start() >= from
                    && zone.cue().start() - a.end() >= 0
                    && zone.cue().start() - a.end() <= 2);
  }

  /** The same claim about another topic, in a sentence that goes on with a list. */
  Claim again(Claim claim, Topic topic, Sentence sentence) {
    return with(claim, topic, evidence(sentence));
  }

  /** The opposite of an agreement, of another topic. */
  Claim denied(Claim claim, Topic topic, Sentence sentence) {
    Factuality certain = Factuality.CERTAIN;
    Speaker speaker = claim.speaker();
    Span whole = sentence.span();
    return made(topic, Subject.ALL, Signal.NO_AGREEMENT, certain, speaker, "not", sentence, whole);
  }

  /** What a clause says of one party by what was said of another. */
  Claim echoed(Sentence sentence, Echoes.Echo echo) {
    Claim of = echo.told().claim();
    return made(
        of.topic(),
        echo.subject(),
        echo.signal(),
        of.factuality(),
        of.speaker(),
        of.cue(),
        sentence,
        echo.span());
  }

  /** What parties announce together, as an agreement of those that it binds. */
  Claim announced(Sentence sentence, Topic topic, Subject bound) {
    Speaker speaker =
        sentence.attributions().isEmpty() ? author : sentence.attributions().getLast().speaker();
    return made(
        topic,
        bound,
        Signal.AGREED_IN_PRINCIPLE,
        Factuality.CERTAIN,
        speaker,
        "joint announcement",
        sentence,
        sentence.span());
  }

  /**
   * A claim that no cue of its own makes.
   *
   * @param within where its figure stands, if it has one
   */
  private Claim made(
      Topic topic,
      Subject subject,
      Signal signal,
      Factuality factuality,
      Speaker speaker,
      String cue,
      Sentence sentence,
      Span within) {
    Span value = Figures.in(sentence, within, topic);
    return new Claim(
        topic,
        subject,
        Stances.of(signal, factuality, false, value != null),
        signal,
        factuality,
        speaker,
        sourceClass(signal, subject, speaker),
        date(sentence),
        document.metadata().date(),
        null,
        value,
        List.of(),
        cue,
        evidence(sentence));
  }

  /** The same claim about another topic on other evidence. */
  static Claim with(Claim claim, Topic topic, Evidence evidence) {
    return new Claim(
        topic,
        claim.subject(),
        claim.stance(),
        claim.signal(),
        claim.factuality(),
        claim.speaker(),
        claim.sourceClass(),
        claim.stateDate(),
        claim.reportDate(),
        null,
        null,
        claim.conditions(),
        claim.cue(),
        evidence);
  }

  private static List<Span> conditions(Sentence sentence, Zone zone, Signal signal) {
    var conditions = new ArrayList<Span>();
    if (signal == Signal.OPENNESS || signal == Signal.ACCEPTANCE) {
      conditional(sentence, zone).ifPresent(conditions::add);
      fronted(sentence, zone).ifPresent(conditions::add);
    }
    for (Cue.Match cue : sentence.cues()) {
      boolean condition = cue.cue().effect().signal() == Signal.CONDITION;
      boolean near = cue.start() >= zone.cue().end() && cue.start() - zone.cue().end() < 200;
      if (condition
          && near
          && !isApart(sentence, zone, cue.start())
          && !claimsBetween(sentence, zone.cue().end(), cue.start())) {
        conditions.add(new Span(cue.start(), sentence.span().end()));
      }
    }
    return conditions;
  }

  /** "Both signed up to a review, and it stays unless …": the condition is of something else. */
  private static boolean isApart(Sentence sentence, Zone zone, int condition) {
    String between = sentence.between(zone.cue().end(), condition);
    return between.contains(": ") || between.contains("; ") || between.contains(", and ");
  }

  /** "Subject to a vote, Norland has accepted": what a yes depends on stands in front. */
  private static Optional<Span> fronted(Sentence sentence, Zone zone) {
    int comma = sentence.folded().indexOf(',', sentence.span().start());
    return sentence.cues().stream()
        .filter(cue -> sentence.wordAt(cue.start()) == sentence.wordAt(sentence.span().start()))
        .filter(cue -> depends(cue.cue().effect().signal()))
        .filter(cue -> comma > cue.start() && comma < zone.cue().start())
        .map(cue -> new Span(cue.start(), comma))
        .findFirst();
  }

  private static boolean depends(@Nullable Signal signal) {
    return signal == Signal.CONDITION || signal == Signal.PENDING_APPROVAL;
  }

  /** "Ready to open the crossing if the duty falls". */
  private static Optional<Span> conditional(Sentence sentence, Zone zone) {
    return sentence
        .words()
        .subList(sentence.wordAt(zone.cue().end()), sentence.words().size())
        .stream()
        .filter(word -> word.lower().equals("if"))
        .filter(word -> !claimsBetween(sentence, zone.cue().end(), word.start()))
        .map(word -> new Span(word.start(), sentence.span().end()))
        .findFirst();
  }

  /** "Ready to": a yes that waits for its condition. */
  private static boolean isReady(Sentence sentence, Zone zone, Mood mood) {
    int from = sentence.wordAt(zone.cue().start());
    int to = sentence.wordAt(zone.cue().end());
    return mood.signal() == Signal.OPENNESS
        && mood.factuality() == Factuality.CERTAIN
        && sentence.words().subList(from, to).stream()
            .anyMatch(word -> Grammar.list("ready").contains(word.lower()));
  }

  /** Whether another claim begins between a cue and a condition, which then belongs to it. */
  private static boolean claimsBetween(Sentence sentence, int from, int to) {
    boolean infinitive = sentence.before(from).equals("to");
    return sentence.cues().stream()
        .filter(cue -> cue.start() >= from && cue.start() < to)
        .filter(cue -> !(infinitive && cue.start() - from <= 1))
        .map(cue -> cue.cue().effect().signal())
        .anyMatch(signal -> signal != null && signal != Signal.CONDITION);
  }

  /**
   * What a sentence says of issues without any word on their status: that a text contains them, or
   * nothing but their name.
   *
   * @param spoken topics that a cue of the sentence is about
   * @param current the text that the report is about, or null
   * @param agreed the issues that it says are in an agreement that was reached
   */
  List<Claim> contents(
      Sentence sentence,
      Set<Topic> spoken,
      Topic.@Nullable Paper current,
      List<IssueMention> agreed,
      Speaker speaker) {
    var claims = new ArrayList<Claim>();
    var seen = new LinkedHashSet<String>();
    for (IssueMention mention : sentence.issues()) {
      Topic topic = new Topic.Issue(mention.issue());
      Topic.Paper explicit =
          agreed.contains(mention) ? Deals.DEAL : container(sentence, mention, current);
      boolean described = explicit == null && current != null && describes(sentence);
      if (!seen.add(mention.issue()) || (explicit == null && spoken.contains(topic))) {
        continue;
      }
      Topic.Paper within = explicit != null ? explicit : described ? current : null;
      Factuality factuality = explicit != null ? Factuality.CERTAIN : Factuality.PROBABLE;
      claims.add(content(sentence, topic, within, factuality, speaker));
    }
    return claims;
  }

  private Claim content(
      Sentence sentence,
      Topic topic,
      Topic.@Nullable Paper within,
      Factuality factuality,
      Speaker speaker) {
    return new Claim(
        topic,
        Subject.UNKNOWN,
        null,
        within == null ? Signal.MENTION : Signal.CONTENT,
        within == null ? Factuality.UNCOMMITTED : factuality,
        speaker,
        within == null ? SourceClass.S6 : SourceClass.S5,
        date(sentence),
        document.metadata().date(),
        within,
        Figures.in(sentence, sentence.span(), topic),
        List.of(),
        within == null ? "mention" : factuality == Factuality.CERTAIN ? "content" : "description",
        evidence(sentence));
  }

  /** The text that is said to contain an issue: "the draft lists …", "under the draft …". */
  private static Topic.@Nullable Paper container(
      Sentence sentence, IssueMention mention, Topic.@Nullable Paper current) {
    Topic.Paper found = null;
    for (Paper paper : sentence.papers()) {
      boolean under = Grammar.list("content.under").contains(wordBefore(sentence, paper));
      boolean ahead = paper.end() <= mention.start();
      String next = sentence.after(paper.end());
      boolean purpose = Grammar.list("content.purpose").contains(next) && ahead;
      if ((under || purpose || (ahead && verbBetween(sentence, paper.end(), mention.start())))
          && !overlaps(paper, mention)) {
        found = paper.topic();
      }
    }
    boolean pronoun = !sentence.words().isEmpty() && sentence.words().get(0).lower().equals("it");
    if (found == null
        && pronoun
        && current != null
        && verbBetween(sentence, sentence.words().get(0).end(), mention.start())) {
      return current;
    }
    return found;
  }

  private static boolean overlaps(Paper paper, IssueMention mention) {
    return paper.start() < mention.end() && mention.start() < paper.end();
  }

  private static String wordBefore(Sentence sentence, Paper paper) {
    int at = sentence.wordAt(paper.start()) - 1;
    while (at >= 0 && Grammar.list("determiners").contains(sentence.words().get(at).lower())) {
      at--;
    }
    return at < 0 ? "" : sentence.words().get(at).lower();
  }

  /** Whether a verb by which texts speak follows within a few words. */
  private static boolean verbBetween(Sentence sentence, int from, int to) {
    int first = sentence.wordAt(from);
    for (int i = first; i < Math.min(first + 6, sentence.wordAt(to)); i++) {
      if (PAPER_VERBS.contains(sentence.words().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean describes(Sentence sentence) {
    for (int i = 0; i < sentence.words().size(); i++) {
      String word = sentence.words().get(i).lower();
      String next = i + 1 < sentence.words().size() ? sentence.words().get(i + 1).lower() : "";
      boolean verb = CONTENT_VERBS.contains(word) || CONTENT_VERBS.contains(word + " " + next);
      if (verb && !actsBefore(sentence, sentence.words().get(i).start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody tells, no text being named, what a party would do. */
  private static boolean actsBefore(Sentence sentence, int offset) {
    boolean told = sentence.attributions().stream().anyMatch(a -> a.covers().contains(offset));
    return told
        && sentence.papers().isEmpty()
        && sentence.actors().stream()
            .filter(actor -> actor.role() == Actor.Role.AGENT)
            .anyMatch(actor -> offset - actor.end() >= 0 && offset - actor.end() < 3);
  }

  private SourceClass sourceClass(Signal signal, Subject subject, Speaker speaker) {
    if (signal == Signal.PREDICTION || signal == Signal.GOAL) {
      return SourceClass.S7;
    }
    if (speaker.equals(author) && own) {
      return joint ? SourceClass.S3 : SourceClass.S4;
    }
    return switch (speaker.kind()) {
      case NAMED -> aboutOthers(subject, speaker) ? SourceClass.S6 : named(speaker);
      case ANONYMOUS -> aboutOthers(subject, speaker) ? SourceClass.S6 : SourceClass.S5;
      case DOCUMENT -> speaker.name().contains("joint") ? SourceClass.S3 : SourceClass.S5;
      case REPORTER, OUTLET, UNRESOLVED -> SourceClass.S6;
    };
  }

  private static SourceClass named(Speaker speaker) {
    return speaker.party() == null ? SourceClass.S5 : SourceClass.S4;
  }

  private static boolean aboutOthers(Subject subject, Speaker speaker) {
    return speaker.party() != null
        && subject.kind() == Subject.Kind.PARTIES
        && !subject.parties().contains(speaker.party());
  }

  private @Nullable LocalDate date(Sentence sentence) {
    LocalDate report = document.metadata().date();
    LocalDate named = Weekdays.named(sentence.words(), report);
    return named == null ? report : named;
  }

  private Evidence evidence(Sentence sentence) {
    return new Evidence(document, sentence.paragraph(), sentence.span(), null);
  }
}
