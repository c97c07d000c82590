package parley.render;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.Escapes;
import parley.redline.Compilation;

/**
 * The brackets of a compiled text that stay open over several clauses. Where all parties have both
 * clauses in the same words, the brackets stand there as in their drafts. Others would close, or be
 * closed by, what another party has.
 */
final class OpenBrackets {
  /** A bracket that waits for its end. */
  private record Open(Compilation.Provision provision, int at) {}

  private final int parties;
  private final IdentityHashMap<Compilation.Provision, BitSet> kept = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  OpenBrackets(Compilation compilation) {
    this.parties = compilation.drafts().size();
    compilation.provisions().forEach(this::take);
  }

  /** What each draft has of some words, by its place. */
  static SortedMap<Integer, String> texts(Iterable<Compilation.Passage> passages) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (Compilation.Passage passage : passages) {
      passage.readings().forEach((draft, words) -> texts.merge(draft, words, String::concat));
    }
    return texts;
  }

  /** Offsets in the own words of a clause at which a loose bracket needs no backslash. */
  BitSet in(Compilation.Provision provision) {
    return kept.getOrDefault(provision, new BitSet());
  }

  private void take(Compilation.Provision provision) {
    if (!provision.heading().isEmpty()) {
      open.clear();
    }
    SortedMap<Integer, String> texts = texts(provision.body());
    if (texts.size() < parties || texts.values().stream().distinct().count() > 1) {
      return;
    }
    String words = texts.sequencedValues().getFirst();
    boolean contested = provision.clauses().values().stream().allMatch(OpenBrackets::contested);
    BitSet loose = Escapes.loose(words);
    for (int at = loose.nextSetBit(0); at >= 0; at = loose.nextSetBit(at + 1)) {
      if (words.charAt(at) == '[' && contested) {
        open.push(new Open(provision, at));
      } else if (words.charAt(at) == ']' && !open.isEmpty()) {
        keep(open.pop());
        keep(new Open(provision, at));
      }
    }
  }

  private void keep(Open bracket) {
    kept.computeIfAbsent(bracket.provision(), provision -> new BitSet()).set(bracket.at());
  }

  /** Whether what stays open after a clause is contested, and named for nobody. */
  private static boolean contested(Clause clause) {
    return clause.brackets().stream()
        .filter(bracket -> bracket.span().end() > clause.span().end())
        .allMatch(bracket -> bracket.kind() == Bracket.Kind.CONTESTED);
  }
}
