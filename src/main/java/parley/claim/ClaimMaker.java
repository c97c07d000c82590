package parley.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Span;

/** Puts claims together from what was found out about a cue. */
final class ClaimMaker {

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
    List<Span> conditions = Conditions.of(sentence, zone, signal);
    var claims = new ArrayList<Claim>();
    for (Topic topic : topics) {
      Span value = Figures.in(sentence, zone.span(), topic);
      Stance stance =
          Conditions.isReady(sentence, zone, mood) && !conditions.isEmpty()
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
          agreed.contains(mention) ? Deals.DEAL : Contents.container(sentence, mention, current);
      boolean described = explicit == null && current != null && Contents.describes(sentence);
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
