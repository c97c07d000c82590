package parley.issue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.claim.Claim;
import parley.claim.Derivation;
import parley.claim.Evidence;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Stance;
import parley.claim.Subject;
import parley.claim.Topic;
import parley.corpus.Corpus;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Expectation;
import parley.corpus.IssueEntry;
import parley.corpus.Lines;
import parley.corpus.Manifest;
import parley.corpus.Metadata;
import parley.corpus.Paragraph;
import parley.corpus.Party;
import parley.corpus.RulingEntry;
import parley.corpus.Span;
import parley.corpus.Stage;
import parley.corpus.Syntax;

/**
 * A small invented negotiation over fishing rights, told by claims made by hand: the ports, the
 * fleet and the council. Each claim gets a report of its own on its day.
 */
public final class Scene {
  public static final LocalDate MAY_1 = LocalDate.of(2031, 5, 1);

  private final List<IssueEntry> issues = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /** One for all claims in the same words of the same report. */
  private final Map<String, Document> documents = new HashMap<>();

  private final List<Claim> answers = new ArrayList<>();
  private final List<Derivation> copies = new ArrayList<>();
  private final List<RulingEntry> rulings = new ArrayList<>();
  private LocalDate asOf = MAY_1.plusDays(10);

  public static Scene of(String... issues) {
    var scene = new Scene();
    for (String issue : issues) {
      scene.issue(issue, null);
    }
    return scene;
  }

  /** The quota, which ports and fleet have to agree on. */
  static Scene quota() {
    return new Scene().issue("quota", null, "POR", "FLE");
  }

  public Scene issue(String id, @Nullable String parent, String... consent) {
    issues.add(
        new IssueEntry(id, "The " + id, List.of(id), Map.of(), List.of(consent), parent, null));
    return this;
  }

  /** Declares how an issue is to stand. */
  Scene expecting(String id, String word) {
    issues.replaceAll(
        issue ->
            !issue.id().equals(id)
                ? issue
                : new IssueEntry(
                    id,
                    issue.title(),
                    issue.terms(),
                    issue.clauses(),
                    issue.consent(),
                    issue.parent(),
                    issue.family(),
                    new Expectation(word, 4)));
    return this;
  }

  public Scene asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  public Scene ruling(String issue, String tag, @Nullable String status, LocalDate date) {
    rulings.add(new RulingEntry(issue, tag, status, date, "desk", "the minutes say so", 7));
    return this;
  }

  /** What one party says of itself on a day from the first of May on. */
  public Scene own(String issue, String party, Stance stance, int day) {
    return add(say(issue, signal(stance)).by(party).of(party).stance(stance).on(day));
  }

  Scene add(Saying saying) {
    claims.add(saying.claim(claims.size() + 1, documents));
    return this;
  }

  /** What a party answers to a text as a whole. */
  Scene answer(Saying saying) {
    add(saying);
    answers.add(claims.getLast());
    return this;
  }

  /** Marks the report of the last claim as a copy of that of the first. */
  Scene copyOfFirst() {
    Document derived = claims.getLast().evidence().document();
    copies.add(
        new Derivation(derived, claims.getFirst().evidence().document(), 1, 1, "", List.of()));
    return this;
  }

  public Findings findings() {
    List<Document> documents = claims.stream().map(c -> c.evidence().document()).toList();
    var manifest =
        new Manifest("Fish", PARTIES, issues, Map.of(), List.of(), List.copyOf(rulings), List.of());
    var corpus = new Corpus(Path.of("."), manifest, documents, List.of(), List.of());
    var hearing =
        new Hearing(
            documents,
            List.of(),
            claims,
            answers,
            copies,
            Nicknames.NONE,
            new Findings.Limits(0, 0, 0, List.of()));
    return Tagger.tag(corpus, Agenda.of(manifest), hearing, asOf);
  }

  Finding finding(String issue) {
    return findings().all().stream()
        .filter(finding -> finding.issue().id().equals(issue))
        .findFirst()
        .orElseThrow();
  }

  static final List<Party> PARTIES =
      List.of(
          new Party("POR", "Ports", List.of(), List.of()),
          new Party("FLE", "Fleet", List.of(), List.of()),
          new Party("COU", "Council", List.of(), List.of()));

  static Saying say(String issue, Signal signal) {
    return new Saying(new Topic.Issue(issue), signal);
  }

  static Saying whole(Signal signal) {
    return new Saying(Topic.WHOLE, signal);
  }

  static Saying paper(String name, Signal signal) {
    return new Saying(new Topic.Paper(name), signal);
  }

  private static Signal signal(Stance stance) {
    return switch (stance) {
      case ACCEPTS, ACCEPTS_IN_PART, ACCEPTS_IF -> Signal.ACCEPTANCE;
      case OPEN_TO -> Signal.OPENNESS;
      case PROPOSES -> Signal.PROPOSAL;
      case DEMANDS -> Signal.DEMAND;
      case RESERVES -> Signal.RESERVATION;
      case REJECTS -> Signal.REJECTION;
      case RULES_OUT -> Signal.RULING_OUT;
      case WITHDREW -> Signal.REOPENED;
      case SILENT, UNKNOWN -> Signal.MENTION;
    };
  }

  /** A claim in the making; by default the reporter's flat words about nobody in particular. */
  static final class Saying {
    private final Topic topic;
    private final Signal signal;
    private Subject subject = Subject.UNKNOWN;
    private @Nullable Stance stance;
    private Factuality factuality = Factuality.CERTAIN;
    private Speaker speaker = Speaker.REPORTER;
    private SourceClass source = SourceClass.S6;
    private LocalDate day = MAY_1;
    private Topic.@Nullable Paper within;
    private String words = "They spoke of it at the quay until late in the evening";
    private @Nullable Span value;
    private Paragraph.Role role = Paragraph.Role.PROSE;
    private String cue = "test";
    private int report;

    private Saying(Topic topic, Signal signal) {
      this.topic = topic;
      this.signal = signal;
    }

    Saying of(String... parties) {
      subject = Subject.of(Arrays.asList(parties));
      return this;
    }

    Saying ofAll() {
      subject = Subject.ALL;
      return this;
    }

    Saying stance(Stance given) {
      stance = given;
      return this;
    }

    /** Said by a named principal in person. */
    Saying by(String party) {
      speaker = new Speaker("Speaker of " + party, party, Speaker.Kind.NAMED);
      source = SourceClass.S4;
      return this;
    }

    Saying byMediator() {
      speaker = new Speaker("The mediator", null, Speaker.Kind.NAMED);
      source = SourceClass.S5;
      return this;
    }

    /** Said by people of a party who are not named. */
    Saying unnamed(String party) {
      speaker = new Speaker("officials", party, Speaker.Kind.ANONYMOUS);
      source = SourceClass.S5;
      return this;
    }

    /** Told as what a text says. */
    Saying byText() {
      speaker = new Speaker("a draft", null, Speaker.Kind.DOCUMENT);
      return this;
    }

    Saying from(SourceClass given) {
      source = given;
      return this;
    }

    Saying factuality(Factuality given) {
      factuality = given;
      return this;
    }

    Saying on(int day) {
      this.day = MAY_1.plusDays(day - 1L);
      return this;
    }

    Saying within(String paper) {
      within = new Topic.Paper(paper);
      return this;
    }

    Saying words(String given) {
      words = given;
      return this;
    }

    /** The words are a figure. */
    Saying figure(String given) {
      words = given;
      value = new Span(0, given.length());
      return this;
    }

    /** Read from a cue of this category. */
    Saying cue(String category) {
      cue = category;
      return this;
    }

    /** In the report of this number, with others. */
    Saying in(int number) {
      report = number;
      return this;
    }

    Saying headline() {
      role = Paragraph.Role.HEADING;
      return this;
    }

    @SuppressWarnings("NullAway") // does not see that a nested type may be null
    private Claim claim(int number, Map<String, Document> documents) {
      String path = "reports/r" + (report == 0 ? number : report) + ".md";
      Document document =
          documents.computeIfAbsent(
              path + " " + day + " " + words, key -> document(path, words, day, role));
      return new Claim(
          topic,
          subject,
          stance,
          signal,
          factuality,
          speaker,
          source,
          day,
          day,
          within,
          value,
          List.of(),
          cue,
          new Evidence(document, 1, new Span(0, words.length()), null));
    }
  }

  static Document document(String path, String text, LocalDate day, Paragraph.Role role) {
    Span body = new Span(0, text.length());
    return new Document(
        path,
        new Metadata(
            DocumentKind.REPORT,
            day,
            path,
            "en",
            "",
            path,
            "",
            null,
            null,
            Stage.PROPOSAL,
            "",
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Set.of()),
        Syntax.MARKDOWN,
        text,
        Lines.of(text),
        body,
        List.of(new Paragraph(1, body, role)),
        path);
  }
}
