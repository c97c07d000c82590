package parley.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.draft.Draft;

/** Finds out which clause of one draft became which of another. */
final class Aligner {
  private final Tree old;
  private final Tree now;
  private final Profiles profiles;
  private final Links twins;
  private final Links links;
  private final List<List<Integer>> split;
  private final List<List<Integer>> merged;
  private final List<Candidate> leftovers;
  private final Remains remains;

  private Aligner(Draft oldDraft, Draft nowDraft) {
    old = new Tree(oldDraft);
    now = new Tree(nowDraft);
    profiles = Vocabulary.profiles(oldDraft, nowDraft);
    Matching matching = new Matching(old, now, profiles);
    Strays strays = matching.links();
    links = strays.settled();
    twins = matching.twins();
    leftovers = new Leftovers(profiles).among(unlinked(matching.pool(), strays));
    remains = new Remains(old, now, profiles, twins, strays);
    split = partners(old.size(), true);
    merged = partners(now.size(), false);
  }

  /** Aligns two drafts. */
  static Alignment align(Draft old, Draft now) {
    Aligner aligner = new Aligner(old, now);
    aligner.share();
    aligner.pairLeftovers();
    aligner.remains.link(aligner.split, aligner.merged);
    return new Alignment(aligner.groups());
  }

  private List<List<Integer>> partners(int size, boolean ofOld) {
    List<List<Integer>> partners = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int partner = ofOld ? links.now(i) : links.old(i);
      partners.add(new ArrayList<>(partner < 0 ? List.of() : List.of(partner)));
    }
    return partners;
  }

  private void share() {
    Sharing splits = new Sharing(profiles.old(), profiles.now(), now, profiles, Sharing.SPLIT);
    Sharing merges = new Sharing(profiles.now(), profiles.old(), old, profiles, Sharing.MERGE);
    var splitClaims = splits.claims(links::old, a -> twins.now(a) >= 0 ? -1 : links.now(a));
    var mergeClaims = merges.claims(links::now, b -> twins.old(b) >= 0 ? -1 : links.old(b));
    accept(splits, splitClaims, split, merged);
    accept(merges, mergeClaims, merged, split);
    adopt(now, old, profiles.now(), merged, split);
    adopt(old, now, profiles.old(), split, merged);
  }

  private List<Candidate> unlinked(List<Candidate> pool, Strays strays) {
    return pool.stream()
        .filter(pair -> links.free(pair.old(), pair.now()) && strays.mayBe(pair))
        .toList();
  }

  private void pairLeftovers() {
    for (Candidate pair : leftovers) {
      List<Integer> to = split.get(pair.old());
      List<Integer> from = merged.get(pair.now());
      if (to.isEmpty() && from.isEmpty()) {
        to.add(pair.now());
        from.add(pair.old());
      }
    }
  }

  /**
   * An article whose text was cut into paragraphs became the article as well as the paragraphs: a
   * clause with no words but its heading joins the clauses below it when all of them come from one
   * clause of its own level.
   */
  private static void adopt(
      Tree pieces,
      Tree wholes,
      List<Profile> profiles,
      List<List<Integer>> ofPieces,
      List<List<Integer>> ofWholes) {
    for (int piece = 0; piece < pieces.size(); piece++) {
      boolean bare = profiles.get(piece).words().size() == profiles.get(piece).heading().size();
      if (!bare || !ofPieces.get(piece).isEmpty() || pieces.children(piece) == 0) {
        continue;
      }
      int whole = origin(piece, pieces, ofPieces);
      if (whole >= 0
          && !wholes.clause(whole).label().isEmpty()
          && wholes.clause(whole).level() == pieces.clause(piece).level()
          && ofWholes.get(whole).stream().allMatch(p -> ofPieces.get(p).size() == 1)) {
        ofWholes.get(whole).add(piece);
        ofPieces.get(piece).add(whole);
      }
    }
  }

  /** The clause that half of the clauses below or more, and no partners of others, come from. */
  private static int origin(int piece, Tree pieces, List<List<Integer>> ofPieces) {
    int origin = -1;
    int linked = 0;
    for (int child = piece + 1; child < pieces.end(piece); child = pieces.end(child)) {
      linked += ofPieces.get(child).isEmpty() ? 0 : 1;
      for (int whole : ofPieces.get(child)) {
        if (origin >= 0 && origin != whole) {
          return -1;
        }
        origin = whole;
      }
    }
    return 2 * linked >= pieces.children(piece) ? origin : -1;
  }

  /** Gives pieces to wholes, the surest first; a clause is never both a piece and a whole. */
  private static void accept(
      Sharing sharing,
      List<Sharing.Claim> claims,
      List<List<Integer>> ofWholes,
      List<List<Integer>> ofPieces) {
    for (Sharing.Claim claim : claims) {
      List<Integer> known = ofWholes.get(claim.whole());
      boolean star = known.stream().allMatch(piece -> ofPieces.get(piece).size() == 1);
      if (star
          && ofPieces.get(claim.piece()).isEmpty()
          && sharing.score(claim.whole(), claim.piece(), known) > 0) {
        known.add(claim.piece());
        ofPieces.get(claim.piece()).add(claim.whole());
      }
    }
  }

  /** A group and the place it has in the list: after which clause of the new draft. */
  private record Placed(Alignment.Group group, int after, int old) {}

  private List<Alignment.Group> groups() {
    boolean[] kept = kept();
    List<Placed> placed = new ArrayList<>();
    for (int b = 0; b < now.size(); b++) {
      addGroup(b, kept, placed);
    }
    int after = -1;
    for (int a = 0; a < old.size(); a++) {
      List<Integer> partners = split.get(a);
      if (partners.isEmpty()) {
        placed.add(new Placed(new Alignment.Group(List.of(a), List.of(), false), after, a));
      } else if (kept[partners.getFirst()]) {
        after = Math.max(after, partners.getFirst());
      }
    }
    placed.sort(Comparator.comparingInt(Placed::after).thenComparingInt(Placed::old));
    return placed.stream().map(Placed::group).toList();
  }

  /** Adds the group that has this clause of the new draft as its first. */
  private void addGroup(int b, boolean[] kept, List<Placed> placed) {
    List<Integer> from = merged.get(b).stream().sorted().toList();
    if (from.isEmpty()) {
      placed.add(new Placed(new Alignment.Group(List.of(), List.of(b), false), b, -1));
      return;
    }
    List<Integer> to = split.get(from.getFirst()).stream().sorted().toList();
    if (to.getFirst() == b) {
      boolean moved = to.stream().noneMatch(piece -> kept[piece]);
      placed.add(new Placed(new Alignment.Group(from, to, moved), b, -1));
    }
  }

  /**
   * Which clauses of the new draft stand in the order that they had. The order of reading counts,
   * not the clause above: one that is raised a level in its place has not moved.
   */
  private boolean[] kept() {
    List<Integer> linked = new ArrayList<>();
    for (int b = 0; b < now.size(); b++) {
      if (!merged.get(b).isEmpty()) {
        linked.add(b);
      }
    }
    int[] values = new int[linked.size()];
    double[] weights = new double[linked.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = merged.get(linked.get(i)).getFirst();
      weights[i] = 1 + Math.min(100_000, profiles.now().get(linked.get(i)).words().size()) / 1e9;
    }
    boolean[] run = Order.kept(values, weights);
    boolean[] kept = new boolean[now.size()];
    for (int i = 0; i < run.length; i++) {
      kept[linked.get(i)] = run[i];
    }
    return kept;
  }
}
