package parley.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.claim.Claim;
import parley.claim.Evidence;
import parley.claim.Factuality;
import parley.claim.Signal;
import parley.claim.SourceClass;
import parley.claim.Speaker;
import parley.claim.Subject;
import parley.claim.Topic;
import parley.corpus.Metadata;
import parley.corpus.Stage;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparer;

/**
 * What a draft says by what it changes in the one whose place it takes: an issue that it no longer
 * deals with was dropped, and one whose agreed words stand in brackets now was reopened.
 */
final class Revisions {
  /** A draft with what its clauses claim. */
  record Marked(Draft draft, List<Claim> marks) {
    String version() {
      return draft.document().metadata().version();
    }
  }

  private final Draft draft;
  private final List<Claim> marks;

  private Revisions(Marked revised) {
    this.draft = revised.draft();
    this.marks = revised.marks();
  }

  /** The claims of all drafts that take the place of another one. */
  static List<Claim> claims(List<Marked> drafts, Comparer comparer) {
    var claims = new ArrayList<Claim>();
    for (Marked now : drafts) {
      String replaced = now.draft().document().metadata().supersedes();
      drafts.stream()
          .filter(old -> old.version().equals(replaced))
          .findFirst()
          .ifPresent(
              old -> {
                var revision = new Revisions(now);
                claims.addAll(revision.dropped(old.marks()));
                claims.addAll(revision.reopened(old.draft(), comparer));
              });
    }
    return claims;
  }

  private List<Claim> dropped(List<Claim> before) {
    Set<String> now = new LinkedHashSet<>();
    marks.forEach(mark -> now.add(String.valueOf(mark.issue())));
    Map<String, Claim> gone = new LinkedHashMap<>();
    for (Claim mark : before) {
      String issue = mark.issue();
      if (issue != null && !now.contains(issue)) {
        gone.putIfAbsent(issue, claim(issue, Signal.DROPPED, mark.evidence()));
      }
    }
    return List.copyOf(gone.values());
  }

  /** Clauses that stood free in a text of all the negotiators and stand in brackets now. */
  private List<Claim> reopened(Draft old, Comparer comparer) {
    Stage stage = old.document().metadata().stage();
    if (stage != Stage.CONSOLIDATED && stage != Stage.FINAL) {
      return List.of();
    }
    var claims = new ArrayList<Claim>();
    for (Change change : comparer.compare(old, draft).changes()) {
      boolean wasFree =
          !change.old().isEmpty() && change.old().stream().noneMatch(Clause::contested);
      if (wasFree) {
        change.now().stream().filter(Clause::contested).forEach(c -> reopened(c, claims));
      }
    }
    return claims;
  }

  private void reopened(Clause clause, List<Claim> claims) {
    marks.stream()
        .filter(mark -> clause.id().equals(mark.evidence().clause()))
        .map(Claim::issue)
        .distinct()
        .forEach(
            issue -> claims.add(claim(String.valueOf(issue), Signal.REOPENED, passage(clause))));
  }

  private Evidence passage(Clause clause) {
    return clause.brackets().stream()
        .filter(bracket -> bracket.kind().open())
        .map(Bracket::span)
        .findFirst()
        .map(span -> new Evidence(draft.document(), 0, span, clause.id()))
        .orElse(new Evidence(draft.document(), 0, clause.body(), clause.id()));
  }

  private Claim claim(String issue, Signal signal, Evidence evidence) {
    Metadata metadata = draft.document().metadata();
    return new Claim(
        new Topic.Issue(issue),
        Subject.UNKNOWN,
        null,
        signal,
        Factuality.CERTAIN,
        new Speaker(metadata.version(), null, Speaker.Kind.DOCUMENT),
        SourceClass.S2,
        metadata.date(),
        metadata.date(),
        null,
        null,
        List.of(),
        "draft.revision",
        evidence);
  }
}
