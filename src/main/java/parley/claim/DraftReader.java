package parley.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Metadata;
import parley.corpus.Span;
import parley.corpus.Stage;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.StatusMark;
import parley.draft.StatusMarks;

/**
 * Reads a draft: its clauses are tied to issues, by the ids that an issue declares for this version
 * or else by its terms, and each clause says what its stage, its authors and its brackets make of
 * it.
 */
final class DraftReader {
  private final Draft draft;
  private final Document document;
  private final String folded;
  private final StatusMarks statusMarks;
  private final Reservations reservations;
  private final Actors actors;
  private final DraftPassages passages;

  /** What all claims of a draft have in common, once: a family may make a million of them. */
  private final Speaker speaker;

  private final String cue;
  private final List<IssueEntry> issues;

  /**
   * The places in the list of issues of those that a clause is declared to deal with, by its id.
   */
  private final Map<String, List<Integer>> declaredOf = new HashMap<>();

  private final Set<String> declared = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();

  DraftReader(Draft draft, Actors actors, DraftPassages passages, List<IssueEntry> issues) {
    this.draft = draft;
    this.document = draft.document();
    this.folded = Typography.fold(document.text());
    this.statusMarks = StatusMarks.of(draft);
    this.reservations = new Reservations(document.text(), folded, actors);
    this.actors = actors;
    this.passages = passages;
    this.cue = "draft." + document.metadata().stage().name().toLowerCase(Locale.ROOT);
    this.speaker = new Speaker(document.metadata().version(), null, Speaker.Kind.DOCUMENT);
    this.issues = issues;
    for (int i = 0; i < issues.size(); i++) {
      IssueEntry issue = issues.get(i);
      for (String id : issue.clauses().getOrDefault(document.metadata().version(), List.of())) {
        declaredOf.computeIfAbsent(id, clause -> new ArrayList<>()).add(i);
        declared.add(issue.id());
      }
    }
  }

  Claims read() {
    for (Clause clause : draft.clauses()) {
      for (String issue : issuesOf(clause)) {
        read(new Topic.Issue(issue), clause);
        reserve(new Topic.Issue(issue), clause);
      }
    }
    return new Claims(document, claims, List.of(), 0, 0, 0, List.of(), true);
  }

  private Set<String> issuesOf(Clause clause) {
    var found = new LinkedHashSet<String>();
    declaredFor(clause).forEach(place -> found.add(issues.get(place).id()));
    DraftPassages.Passage passage = passages.at(folded, clause.span());
    for (IssueMention mention : passage.mentions()) {
      if (!declared.contains(mention.issue()) && isTied(clause, passage, mention)) {
        found.add(mention.issue());
      }
    }
    titles(clause).stream().filter(issue -> !declared.contains(issue)).forEach(found::add);
    return found;
  }

  /**
   * The issues that the title above an unnumbered paragraph names: what it says is said of them.
   */
  private List<String> titles(Clause clause) {
    Optional<Clause> above = clause.label().isEmpty() ? draft.parent(clause) : Optional.empty();
    return above
        .map(c -> new Span(c.span().start(), c.body().start()))
        .map(title -> passages.at(folded, title).mentions())
        .orElse(List.of())
        .stream()
        .map(IssueMention::issue)
        .toList();
  }

  /**
   * Whether a clause deals with an issue that it mentions. What text is agreed on has to do so in
   * its heading, more than once, or with another noun of the issue's title beside the term.
   */
  private boolean isTied(Clause clause, DraftPassages.Passage passage, IssueMention mention) {
    boolean agreed =
        switch (document.metadata().stage()) {
          case PROPOSAL, CHAIR -> false;
          case CONSOLIDATED, FINAL -> true;
        };
    boolean heading = clause.span().start() + mention.start() < clause.body().start();
    boolean again =
        passage.mentions().stream()
            .anyMatch(m -> m.issue().equals(mention.issue()) && !m.equals(mention));
    return !agreed || heading || again || passages.namesTitle(passage, mention);
  }

  /** The issues that are declared to be dealt with by a clause or by one above it, in order. */
  private SortedSet<Integer> declaredFor(Clause clause) {
    var places = new TreeSet<Integer>();
    for (Optional<Clause> at = Optional.of(clause); at.isPresent(); at = draft.parent(at.get())) {
      places.addAll(declaredOf.getOrDefault(at.get().id(), List.of()));
    }
    return places;
  }

  /** What a footnote to a clause keeps back: the words may be agreed, the party has not agreed. */
  private void reserve(Topic topic, Clause clause) {
    for (Reservations.Reservation one : reservations.on(clause)) {
      claims.add(claim(topic, clause, Signal.RESERVATION, one.parties(), one.span()));
    }
  }

  private void read(Topic topic, Clause clause) {
    List<Bracket> open = clause.brackets().stream().filter(b -> b.kind().open()).toList();
    if (open.isEmpty() && !clause.contested()) {
      boolean silent = document.quote(clause.body()).isBlank();
      boolean leaf = draft.end(clause) == clause.index() + 1;
      if (!silent || leaf) {
        Optional<StatusMark> mark = statusMarks.on(clause);
        mark.ifPresent(said -> marked(topic, clause, said));
        if (mark.isEmpty() && !silent) {
          claims.add(unmarked(topic, clause));
        }
      }
      return;
    }
    if (open.isEmpty()) {
      claims.add(claim(topic, clause, Signal.CONTESTED, Subject.UNKNOWN, clause.body()));
    }
    for (Bracket bracket : open) {
      read(topic, clause, bracket);
    }
  }

  /** What text without brackets means depends on how far the draft has come. */
  private Claim unmarked(Topic topic, Clause clause) {
    Subject authors = authors();
    Subject bound = authors.kind() == Subject.Kind.UNKNOWN ? Subject.ALL : authors;
    return switch (document.metadata().stage()) {
      case PROPOSAL -> claim(topic, clause, Signal.PROPOSAL, authors, clause.body());
      case CHAIR -> claim(topic, clause, Signal.PROPOSAL, Subject.UNKNOWN, clause.body());
      case CONSOLIDATED -> claim(topic, clause, Signal.AGREED_TEXT, bound, clause.body());
      case FINAL -> claim(topic, clause, Signal.AGREED_FINAL, bound, clause.body());
    };
  }

  /** What a mark on a clause says of it, whatever the stage of the draft is. */
  private void marked(Topic topic, Clause clause, StatusMark mark) {
    Span span = mark.span();
    switch (mark.state()) {
      case AGREED -> claims.add(claim(topic, clause, Signal.AGREED_TEXT, bound(), span));
      case AD_REFERENDUM -> {
        claims.add(claim(topic, clause, Signal.AGREED_TEXT, bound(), span));
        claims.add(claim(topic, clause, Signal.PENDING_APPROVAL, Subject.UNKNOWN, span));
      }
      case IN_PRINCIPLE ->
          claims.add(claim(topic, clause, Signal.AGREED_IN_PRINCIPLE, bound(), span));
      case PROPOSED -> {
        Subject by = Subject.of(List.copyOf(actors.mentioned(mark.words())));
        claims.add(claim(topic, clause, Signal.PROPOSAL, by, span));
      }
      case OPEN -> claims.add(claim(topic, clause, Signal.CONTESTED, Subject.UNKNOWN, span));
    }
  }

  /** Whom a mark of agreement binds: in a text of one side no other. */
  private Subject bound() {
    Subject authors =
        switch (document.metadata().stage()) {
          case PROPOSAL, CONSOLIDATED, FINAL -> authors();
          case CHAIR -> parties(document.metadata().parties());
        };
    return authors.kind() == Subject.Kind.UNKNOWN ? Subject.ALL : authors;
  }

  private Subject authors() {
    Metadata metadata = document.metadata();
    Subject authors = parties(metadata.authors());
    boolean shared =
        switch (metadata.stage()) {
          case PROPOSAL, CHAIR -> false;
          case CONSOLIDATED, FINAL -> true;
        };
    return shared && authors.kind() == Subject.Kind.UNKNOWN ? parties(metadata.parties()) : authors;
  }

  private Subject parties(List<String> names) {
    var found = new LinkedHashSet<String>();
    for (String name : names) {
      String party = actors.party(name);
      if (party != null) {
        found.add(party);
      }
    }
    return Subject.of(List.copyOf(found));
  }

  private void read(Topic topic, Clause clause, Bracket bracket) {
    boolean blank = bracket.kind() == Bracket.Kind.PLACEHOLDER;
    int before = claims.size();
    add(topic, clause, bracket, Signal.CONTESTED, bracket.parties().propose());
    add(topic, clause, bracket, Signal.ACCEPTANCE, bracket.parties().support());
    add(topic, clause, bracket, Signal.REJECTION, bracket.parties().oppose());
    add(topic, clause, bracket, Signal.RESERVATION, bracket.parties().reserve());
    if (claims.size() == before) {
      Signal signal = blank ? Signal.UNDEFINED : Signal.CONTESTED;
      claims.add(claim(topic, clause, signal, Subject.UNKNOWN, bracket.span()));
    }
  }

  private void add(Topic topic, Clause clause, Bracket bracket, Signal signal, List<String> codes) {
    Subject subject = parties(codes);
    if (subject.kind() == Subject.Kind.PARTIES) {
      claims.add(claim(topic, clause, signal, subject, bracket.span()));
    }
  }

  private @Nullable Span value(Span span, Topic topic) {
    Span value = Figures.in(passages.at(folded, span), topic);
    return value == null
        ? null
        : new Span(span.start() + value.start(), span.start() + value.end());
  }

  private Claim claim(Topic topic, Clause clause, Signal signal, Subject subject, Span passage) {
    Metadata metadata = document.metadata();
    boolean contested = signal == Signal.CONTESTED && subject.kind() == Subject.Kind.PARTIES;
    Stance stance =
        contested ? Stance.PROPOSES : Stances.of(signal, Factuality.CERTAIN, false, false);
    return new Claim(
        topic,
        subject,
        stance,
        signal,
        Factuality.CERTAIN,
        speaker,
        metadata.stage() == Stage.FINAL ? SourceClass.S1 : SourceClass.S2,
        metadata.date(),
        metadata.date(),
        null,
        value(passage, topic),
        List.of(),
        cue,
        new Evidence(document, 0, passage, clause.id()));
  }
}
