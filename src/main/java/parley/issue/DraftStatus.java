package parley.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.claim.Claim;
import parley.claim.ClaimReader;
import parley.claim.Evidence;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Stance;
import parley.claim.Subject;
import parley.claim.Topic;
import parley.corpus.Document;
import parley.corpus.Paragraph;
import parley.corpus.Span;
import parley.draft.Draft;

/**
 * What a draft says of itself in its front matter, such as "agreed between A and B except clauses 4
 * and 7": read like prose, it holds for every issue that the draft deals with in other clauses than
 * those.
 */
final class DraftStatus {
  private static final Pattern LABEL = Pattern.compile("[0-9]{1,4}[a-z]?");

  private DraftStatus() {}

  /**
   * The claims of the status line, one for each issue it covers.
   *
   * @param marks what the clauses of the draft claim, which tells the issues it deals with
   */
  static List<Claim> claims(Draft draft, List<Claim> marks, ClaimReader reader) {
    Document document = draft.document();
    String status = document.metadata().status();
    int at = status.isBlank() ? -1 : document.text().indexOf(status);
    if (at < 0) {
      return List.of();
    }
    List<Claim> said = reader.read(onlyStatus(document, at, status.length())).claims();
    Subject authors = authors(marks);
    Set<String> issues = covered(marks, exceptions(status));
    var claims = new ArrayList<Claim>();
    for (Claim claim : said) {
      issues.forEach(issue -> claims.add(about(claim, issue)));
    }
    boolean agreed = said.stream().anyMatch(DraftStatus::isAgreement);
    Optional<Mark> own = agreed ? Optional.empty() : Mark.of(status);
    own.filter(mark -> authors.parties().size() > 1)
        .ifPresent(
            mark ->
                issues.forEach(
                    issue -> claims.add(mark.claim(document, authors, issue, at, status))));
    return claims;
  }

  private static boolean isAgreement(Claim claim) {
    return claim.signal().tendency() == Signal.Tendency.AGREED
        && claim.subject().kind() == Subject.Kind.PARTIES;
  }

  /** Those in whose name the free clauses of the draft speak. */
  private static Subject authors(List<Claim> marks) {
    return marks.stream()
        .filter(mark -> mark.signal() == Signal.PROPOSAL)
        .map(Claim::subject)
        .filter(subject -> subject.kind() == Subject.Kind.PARTIES)
        .findFirst()
        .orElse(Subject.UNKNOWN);
  }

  /**
   * What a status line says of the authors of the draft without naming them.
   *
   * @param signal how far they agree on it
   * @param factuality probable where their principals have not confirmed it
   */
  private record Mark(Signal signal, Factuality factuality) {
    static Optional<Mark> of(String status) {
      if (IssueWords.speak("status-working", status)) {
        return Optional.of(new Mark(Signal.AGREED_IN_PRINCIPLE, Factuality.PROBABLE));
      }
      if (IssueWords.speak("status-not", status)) {
        return Optional.empty();
      }
      if (IssueWords.speak("status-final", status)) {
        return Optional.of(new Mark(Signal.AGREED_FINAL, Factuality.CERTAIN));
      }
      if (IssueWords.speak("status-principle", status)) {
        return Optional.of(new Mark(Signal.AGREED_IN_PRINCIPLE, Factuality.CERTAIN));
      }
      return IssueWords.speak("status-text", status)
          ? Optional.of(new Mark(Signal.AGREED_TEXT, Factuality.CERTAIN))
          : Optional.empty();
    }

    Claim claim(Document document, Subject authors, String issue, int at, String status) {
      return new Claim(
          new Topic.Issue(issue),
          authors,
          Stance.ACCEPTS,
          signal,
          factuality,
          new Speaker(document.metadata().version(), null, Speaker.Kind.DOCUMENT),
          SourceClass.S2,
          document.metadata().date(),
          document.metadata().date(),
          null,
          null,
          List.of(),
          "draft.status",
          new Evidence(document, 0, new Span(at, at + status.length()), null));
    }
  }

  /** The document as if its status were all of its text. */
  private static Document onlyStatus(Document document, int at, int length) {
    Span span = new Span(at, at + length);
    return new Document(
        document.path(),
        document.metadata(),
        document.syntax(),
        document.text(),
        document.lines(),
        span,
        List.of(new Paragraph(1, span, Paragraph.Role.PROSE)),
        document.hash());
  }

  private static Set<String> exceptions(String status) {
    var labels = new TreeSet<String>();
    IssueWords.matches("status-except", status)
        .flatMap(exception -> LABEL.matcher(exception.group(1)).results())
        .forEach(label -> labels.add(label.group()));
    return labels;
  }

  /** The issues that the draft deals with in a clause that is no exception. */
  private static Set<String> covered(List<Claim> marks, Set<String> exceptions) {
    Map<String, Boolean> free = new LinkedHashMap<>();
    for (Claim mark : marks) {
      String issue = mark.issue();
      String clause = mark.evidence().clause();
      if (issue != null && clause != null) {
        free.merge(issue, !excepted(clause, exceptions), Boolean::logicalAnd);
      }
    }
    free.values().removeIf(covered -> !covered);
    return free.keySet();
  }

  /** Whether a clause, or one that it stands under, is excepted. */
  private static boolean excepted(String clause, Set<String> exceptions) {
    return exceptions.stream()
        .anyMatch(
            label ->
                clause.equals(label)
                    || (clause.startsWith(label)
                        && !Character.isLetterOrDigit(clause.charAt(label.length()))));
  }

  private static Claim about(Claim claim, String issue) {
    Evidence evidence = claim.evidence();
    return new Claim(
        new Topic.Issue(issue),
        claim.subject(),
        claim.stance(),
        claim.signal(),
        claim.factuality(),
        claim.speaker(),
        claim.sourceClass(),
        claim.stateDate(),
        claim.reportDate(),
        claim.within(),
        claim.value(),
        claim.conditions(),
        claim.cue(),
        new Evidence(evidence.document(), 0, evidence.span(), evidence.clause()));
  }
}
