package parley.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.Paragraph;
import parley.corpus.Span;

/** Reads one report or statement from its first paragraph to its last. */
final class ReportReader {
  private static final Phrases<String> PROMISES = Phrases.listed("list.promises");
  private static final Set<String> LIST_STARTERS = Grammar.list("list.starters");

  /** So many characters at most stand between "which" and what a party had asked for. */
  private static final int ASIDE = 50;

  private final Document document;
  private final Set<String> abbreviations;
  private final IssueTerms terms;
  private final Papers papers;
  private final Speakers speakers;
  private final SentenceMarker marker;
  private final ClaimMaker maker;
  private final Background background;
  private final Interview interview;
  private final Actors actors;
  private final Deals deals;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> answers = new ArrayList<>();
  private List<Topic> earlier = List.of();
  private int end;

  /** Where the paragraph ends that spoke of {@link #earlier}. */
  private int paragraphEnd;

  private List<Topic> heading = List.of();
  private Subject actor = Subject.UNKNOWN;
  private @Nullable Claim listed;

  /** Whether the sentence before agreed on "one item" that only the next one names. */
  private boolean promised;

  private int unscoped;
  private int silent;

  /** Whether the paragraph answers a question, which tells what it is about. */
  private boolean inAnswer;

  /** Whose words the paragraph is in; null if they are the report's. */
  private @Nullable Speaker answering;

  ReportReader(Document document, Actors actors, IssueTerms terms) {
    this.document = document;
    this.abbreviations = actors.lexicon().abbreviations();
    this.terms = terms;
    this.actors = actors;
    this.deals = new Deals(actors.several());
    this.speakers = new Speakers(actors);
    this.papers = new Papers(actors);
    this.marker = new SentenceMarker(document, actors, terms, papers, speakers);
    this.maker = new ClaimMaker(document, actors);
    this.background = new Background(document.metadata().date());
    this.interview = Interview.of(document, actors);
  }

  Claims read() {
    for (Paragraph paragraph : document.paragraphs()) {
      if (interview.asks(paragraph)) {
        ask(paragraph);
        continue;
      }
      inAnswer = interview.answers(paragraph);
      answering = inAnswer ? interview.answering() : null;
      switch (paragraph.role()) {
        case PROSE -> {
          int before = claims.size();
          read(paragraph);
          silent += claims.size() == before ? 1 : 0;
        }
        case HEADING -> heading = topicsOf(paragraph.span());
        case BOILERPLATE -> {}
      }
    }
    claims.addAll(Kinship.claims(claims, papers.current(), terms));
    return new Claims(
        document, claims, answers, speakers.unresolved(), unscoped, silent, papers.names(), true);
  }

  /** A question tells what the answer below it is about. */
  private void ask(Paragraph question) {
    earlier = topicsOf(question.span());
    paragraphEnd = document.text().length();
    heading = List.of();
    listed = null;
  }

  private List<Topic> topicsOf(Span span) {
    return terms.in(Words.of(marker.folded(), span)).stream()
        .map(mention -> (Topic) new Topic.Issue(mention.issue()))
        .distinct()
        .toList();
  }

  private void read(Paragraph paragraph) {
    List<Span> quotations = Quotations.in(document.text(), paragraph.span());
    end = paragraph.span().end();
    for (Span span : Sentences.of(marker.folded(), paragraph.span(), abbreviations)) {
      // What the first sentence of a paragraph has not taken up is not spoken of any more.
      earlier = span.start() > paragraph.span().start() && paragraphEnd < end ? List.of() : earlier;
      read(marker.mark(paragraph.number(), span, quotations));
    }
  }

  private void read(Sentence sentence) {
    background.enter(sentence);
    Subject before = sentence.beginsWithPronoun() ? actor : Subject.UNKNOWN;
    Clauses clauses = Clauses.of(sentence, answering, before);
    Scope scope = clauses.scope();
    int first = claims.size();
    var told = new ArrayList<Echoes.Told>();
    boolean reaches = false;
    for (Zone zone : clauses.zones()) {
      reaches |= read(clauses, zone, told);
    }
    var echoes = new Echoes(sentence, told, listed);
    echoes.all().forEach(e -> claims.add(maker.echoed(sentence, e)));
    if (clauses.zones().isEmpty()) {
      continueList(sentence, scope);
      Claim last = listed;
      if (last != null && echoes.denies()) {
        scope.in(sentence.span()).forEach(of -> claims.add(maker.denied(last, of, sentence)));
      }
    }
    announce(sentence, scope, first);
    Set<Topic> spoken = new LinkedHashSet<>();
    claims.subList(first, claims.size()).stream()
        .filter(claim -> claim.signal().tendency() != Signal.Tendency.NEUTRAL)
        .forEach(claim -> spoken.add(claim.topic()));
    List<IssueMention> agreed = deals.in(sentence);
    Speaker teller = speaker(sentence, sentence.span().start());
    claims.addAll(maker.contents(sentence, spoken, papers.current(), agreed, teller));
    deals.read(sentence, reaches, !agreed.isEmpty(), claims.subList(first, claims.size()));
    remember(sentence, scope, first);
  }

  /** Reads one cue; returns whether it says that a deal was reached. */
  private boolean read(Clauses clauses, Zone zone, List<Echoes.Told> told) {
    Sentence sentence = clauses.sentence();
    Span clause = clauses.clause(zone);
    Mood mood = Mood.of(sentence, zone, clause);
    mood = mood.signal() == Signal.GOAL && clauses.holders().urges(zone) ? mood.asking() : mood;
    Signal signal = mood.signal();
    boolean past =
        Bygones.has(sentence, clauses.zones(), zone)
            || background.covers(sentence, clause)
            || LowerBodies.agree(sentence, zone)
            || Provisos.prepare(sentence, zone)
            || Contents.isContent(sentence, zone);
    if (signal == null || past) {
      return false;
    }
    Speaker speaker = speaker(sentence, zone.cue().start());
    Subject carried = clauses.carried(zone.segment());
    Subject subject = clauses.holders().of(zone, signal, carried, speaker);
    if (isAnswer(signal, subject, speaker) && clauses.agency().isDoneTo(zone)) {
      subject = actors.rivalOf(subject);
    }
    if (signal.isCollective()
        && clauses.agency().isWithOthers(zone)
        && actors.rivalOf(subject).kind() == Subject.Kind.PARTIES) {
      subject = Subject.ALL;
    }
    if (subject.kind() != Subject.Kind.UNKNOWN
        && !signal.isCollective()
        && !clauses.agency().standsBehind(zone, signal)) {
      clauses.leading().putIfAbsent(zone.segment(), subject);
    }
    if (isPresupposed(sentence, zone, subject, speaker)) {
      speaker = maker.author();
    }
    var references = new References(sentence, zone, clause);
    List<Topic> topics = scoped(clauses, zone, signal, references, subject);
    List<Claim> made =
        Bygones.dated(sentence, zone, maker.claims(sentence, zone, mood, topics, subject, speaker));
    made = made.stream().map(claim -> excepted(sentence, claim)).toList();
    claims.addAll(made);
    Signal plain = Objects.requireNonNull(zone.cue().cue().effect().signal());
    made.forEach(claim -> told.add(Echoes.Told.of(sentence, zone, claim, plain)));
    boolean reaches = !made.isEmpty() && deals.told(sentence, zone, mood, made.getFirst());
    if (reaches) {
      claims.add(ClaimMaker.with(made.getFirst(), Deals.DEAL, made.getFirst().evidence()));
      deals.reach(made.getFirst(), zone.cue().end());
    }
    if (made.stream().allMatch(claim -> claim.topic() instanceof Topic.Paper)) {
      made.forEach(c -> Answers.in(sentence, zone, c).ifPresent(answers::add));
    }
    return reaches;
  }

  /** "All is agreed but the fees" says of the fees that they are not. */
  private Claim excepted(Sentence sentence, Claim claim) {
    boolean agreed = claim.signal().tendency() == Signal.Tendency.AGREED;
    return agreed && Provisos.except(sentence, claim.topic())
        ? maker.denied(claim, claim.topic(), sentence)
        : claim;
  }

  /** What one party answers to what another wants; who says that it is accepted accepts it. */
  private static boolean isAnswer(Signal signal, Subject subject, Speaker speaker) {
    String party = speaker.party();
    return switch (signal) {
      case REJECTION, RULING_OUT, RESERVATION -> true;
      case ACCEPTANCE -> party == null || !subject.parties().contains(party);
      default -> false;
    };
  }

  /** What several parties say that they will do, unless a cue of the sentence says otherwise. */
  private void announce(Sentence sentence, Scope scope, int first) {
    boolean told =
        claims.subList(first, claims.size()).stream()
            .anyMatch(claim -> claim.signal().tendency() != Signal.Tendency.NEUTRAL);
    if (told) {
      return;
    }
    Announcements.in(sentence)
        .ifPresent(
            bound ->
                scope.in(sentence.span()).stream()
                    .filter(Topic.Issue.class::isInstance)
                    .forEach(topic -> claims.add(maker.announced(sentence, topic, bound))));
  }

  /**
   * "Norland agreed to Sudmark's request": whoever speaks of what another asked for or offered
   * takes it as known.
   */
  private static boolean isPresupposed(
      Sentence sentence, Zone zone, Subject subject, Speaker speaker) {
    return speaker.party() != null
        && subject.kind() == Subject.Kind.PARTIES
        && !subject.parties().contains(speaker.party())
        && (Zones.isNoun(sentence, zone.cue()) || isAside(sentence, zone));
  }

  /** "…, which the port had demanded": what is told beside the point is taken as known. */
  private static boolean isAside(Sentence sentence, Zone zone) {
    return zone.cue().cue().effect().signal() == Signal.DEMAND
        && sentence.words().stream()
            .filter(word -> word.start() <= zone.cue().start())
            .filter(word -> zone.cue().start() - word.start() < ASIDE)
            .anyMatch(word -> word.lower().equals("which"));
  }

  private List<Topic> scoped(
      Clauses clauses, Zone zone, Signal signal, References references, Subject subject) {
    Scope scope = clauses.scope();
    boolean near = zone.cue().start() < paragraphEnd;
    boolean whole = signal == Signal.SHARE || signal == Signal.PACKAGE;
    if (whole || (signal.isCollective() && scope.sharesClause(zone, Signal.SHARE))) {
      return List.of(Topic.WHOLE);
    }
    List<Topic> before = scope.turnsElsewhere() ? List.of() : earlier;
    List<Topic> topics = scope.topics(zone, before);
    if (topics.isEmpty() && inAnswer) {
      topics = onlyIssue(before);
    }
    if (topics.isEmpty()
        && (!signal.isCollective()
            || (near && signal.tendency() == Signal.Tendency.OPEN)
            || zone.cue().pointsBack(marker.folded()))
        && !signal.isAnybodys()
        && !scope.hasNewObject(zone)) {
      topics = near ? onlyIssue(before) : clauses.goesOn() ? single(before) : List.of();
    }
    if (signal.tendency() == Signal.Tendency.AGREED && onlyPapers(topics)) {
      List<Topic> last = near ? before : single(before);
      List<Topic> ahead = scope.ahead(zone);
      List<Topic> meant = references.resolve(topics, ahead.isEmpty() ? last : ahead, subject);
      topics = meant.isEmpty() ? topics : meant;
    }
    if (topics.isEmpty()) {
      topics = heading;
    }
    if (topics.isEmpty()) {
      unscoped++;
      return List.of(Topic.WHOLE);
    }
    return topics;
  }

  /** The issue spoken of before if it is the only one, else the text if that is all. */
  private static List<Topic> onlyIssue(List<Topic> topics) {
    List<Topic> issues = topics.stream().filter(Topic.Issue.class::isInstance).toList();
    return single(issues.isEmpty() ? topics : issues);
  }

  private static boolean onlyPapers(List<Topic> topics) {
    return topics.stream().noneMatch(Topic.Issue.class::isInstance);
  }

  private static List<Topic> single(List<Topic> topics) {
    return topics.size() == 1 ? topics : List.of();
  }

  /** "These include A and B" says of A and B what the sentence before said. */
  private void continueList(Sentence sentence, Scope scope) {
    Claim last = listed;
    if (last == null || sentence.words().isEmpty()) {
      return;
    }
    String first = sentence.words().get(0).lower();
    String second = sentence.words().size() > 1 ? sentence.words().get(1).lower() : "";
    boolean next =
        Grammar.list("ordinals").contains(first.equals("the") ? second : first)
            || Grammar.list("list.next").contains(first);
    boolean starts = next || LIST_STARTERS.contains(first);
    boolean opens =
        next
            || sentence.words().stream()
                .limit(3)
                .anyMatch(w -> Grammar.list("list.verbs").contains(w.lower()));
    if ((starts && opens) || promised) {
      for (Topic topic : scope.in(sentence.span())) {
        claims.add(maker.again(last, topic, sentence));
      }
    }
  }

  private void remember(Sentence sentence, Scope scope, int before) {
    var topics = new LinkedHashSet<Topic>(scope.in(sentence.span()));
    claims.subList(before, claims.size()).forEach(claim -> topics.add(claim.topic()));
    topics.remove(Topic.WHOLE);
    topics.remove(Deals.DEAL);
    if (!topics.isEmpty()) {
      earlier = List.copyOf(topics);
      paragraphEnd = end;
    }
    listed = null;
    promised = promises(sentence, claims.subList(before, claims.size()));
    for (Claim claim : claims.subList(before, claims.size())) {
      if (claim.signal().tendency() != Signal.Tendency.NEUTRAL) {
        listed = claim;
      }
    }
    Subject acting = new Agency(sentence).firstAgent();
    actor = acting == null ? actor : acting;
  }

  /** "They agreed on one item outright": what it is follows. */
  private static boolean promises(Sentence sentence, List<Claim> made) {
    boolean agreed =
        made.stream().anyMatch(c -> c.signal().tendency() == Signal.Tendency.AGREED)
            && made.stream().allMatch(c -> c.signal().tendency() != Signal.Tendency.OPEN)
            && sentence.issues().isEmpty();
    for (int i = 0; agreed && i < sentence.words().size(); i++) {
      if (PROMISES.at(sentence.words(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "I said no": whoever answers speaks of himself. */
  private static boolean saysI(Sentence sentence, Attribution attribution) {
    return attribution.speaker().kind() == Speaker.Kind.UNRESOLVED
        && Grammar.list("first.person").contains(sentence.after(attribution.phrase().start()));
  }

  /** Who says what stands at an offset. */
  private Speaker speaker(Sentence sentence, int offset) {
    Attribution found = null;
    for (Attribution attribution : sentence.attributions()) {
      if (attribution.covers().contains(offset) && !attribution.phrase().contains(offset)) {
        found = attribution;
      }
    }
    if (found != null && (answering == null || !saysI(sentence, found))) {
      return found.speaker();
    }
    boolean quoted = sentence.quotations().stream().anyMatch(q -> q.contains(offset));
    if (!quoted || answering != null) {
      return answering == null ? maker.author() : answering;
    }
    Speaker last = speakers.last();
    return last == null ? speakers.nobody() : last;
  }
}
