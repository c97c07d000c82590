package parley.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.corpus.Document;

/**
 * Finds quotations that give the same words of the same speaker. Reports that rewrite others change
 * words inside quotation marks, so inside paragraphs that correspond the place decides and the
 * wording little; between independent reports the wording has to be the same.
 */
final class Variants {
  /** Share of the words of two quotations of independent reports that makes them one. */
  private static final double SAME = 0.6;

  /** Quotations of fewer words can be alike by chance. */
  private static final int SHORTEST = 5;

  private final List<Quotation> quotations;
  private final Map<Integer, Set<Integer>> variants = new HashMap<>();
  private final List<List<String>> names;

  private Variants(List<Quotation> quotations, List<List<String>> names) {
    this.quotations = quotations;
    this.names = names;
  }

  /**
   * The quotations with the numbers of their variants.
   *
   * @param names groups of spellings that are one name
   * @param primaries drafts and statements, which may hold the very words
   */
  static List<Quotation> linked(
      List<Quotation> quotations,
      List<Derivation> derivations,
      List<List<String>> names,
      List<Document> primaries) {
    var all = new Variants(quotations, names);
    derivations.forEach(all::linkCounterparts);
    all.linkEqual();
    var texts = new ArrayList<String>();
    primaries.forEach(document -> texts.add(key(document.text())));
    return quotations.stream().map(q -> q.with(all.of(q), primary(q, primaries, texts))).toList();
  }

  private List<Integer> of(Quotation quotation) {
    return List.copyOf(variants.getOrDefault(quotation.number(), Set.of()));
  }

  private static @Nullable Document primary(
      Quotation quotation, List<Document> all, List<String> texts) {
    String key = key(quotation.text());
    if (quotation.use() == Quotation.Use.SPEECH && key.split(" ").length >= 4) {
      for (int i = 0; i < texts.size(); i++) {
        if ((" " + texts.get(i) + " ").contains(" " + key + " ")) {
          return all.get(i);
        }
      }
    }
    return null;
  }

  private void link(Quotation one, Quotation other) {
    variants.computeIfAbsent(one.number(), n -> new TreeSet<>()).add(other.number());
    variants.computeIfAbsent(other.number(), n -> new TreeSet<>()).add(one.number());
  }

  private void linkCounterparts(Derivation derivation) {
    for (Derivation.Counterpart pair : derivation.counterparts()) {
      List<Quotation> mine = in(derivation.derived(), pair.derived());
      List<Quotation> theirs = in(derivation.original(), pair.original());
      if (!mine.isEmpty() && !theirs.isEmpty()) {
        align(mine, theirs);
      }
    }
  }

  private List<Quotation> in(Document document, int paragraph) {
    return quotations.stream()
        .filter(q -> q.paragraph() == paragraph)
        .filter(q -> q.document().path().equals(document.path()))
        .toList();
  }

  /** Links as many quotations as correspond, in order, the most alike first in a choice. */
  private void align(List<Quotation> mine, List<Quotation> theirs) {
    double[][] best = new double[mine.size() + 1][theirs.size() + 1];
    for (int i = mine.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        double likeness = corresponding(mine.get(i), theirs.get(j));
        double paired = likeness > 0 ? best[i + 1][j + 1] + likeness : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < mine.size() && j < theirs.size()) {
      double likeness = corresponding(mine.get(i), theirs.get(j));
      if (likeness > 0 && best[i][j] == best[i + 1][j + 1] + likeness) {
        link(mine.get(i++), theirs.get(j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** How alike two quotations of paragraphs that correspond are; 0 if they are not one. */
  private double corresponding(Quotation one, Quotation other) {
    double likeness = likeness(one.text(), other.text());
    boolean equal = key(one.text()).equals(key(other.text()));
    boolean sameUse = one.use() == other.use();
    boolean speakers = sameUse && sameSpeaker(one.speaker(), other.speaker());
    boolean wordless = one.use() == Quotation.Use.TERM || other.use() == Quotation.Use.TERM;
    return speakers || (wordless && equal) ? likeness : 0;
  }

  private void linkEqual() {
    var buckets = new HashMap<String, List<Quotation>>();
    for (Quotation quotation : quotations) {
      var candidates = new HashSet<Quotation>();
      for (String word : words(quotation.text())) {
        List<Quotation> bucket = buckets.computeIfAbsent(word, w -> new ArrayList<>());
        if (word.length() > 4 || bucket.size() < 64) {
          candidates.addAll(bucket);
          bucket.add(quotation);
        }
      }
      candidates.stream()
          .filter(other -> independent(quotation, other))
          .forEach(o -> link(quotation, o));
    }
  }

  private boolean independent(Quotation one, Quotation other) {
    if (one.document().path().equals(other.document().path()) || one.use() != other.use()) {
      return false;
    }
    Set<String> words = words(one.text());
    boolean equal = key(one.text()).equals(key(other.text()));
    if (one.use() == Quotation.Use.TERM) {
      return equal && words.size() >= 2;
    }
    int least = Math.min(words.size(), words(other.text()).size());
    boolean same = equal && least >= 2;
    boolean alike = same || (least >= SHORTEST && likeness(one.text(), other.text()) >= SAME);
    boolean known = one.speaker().kind() == Speaker.Kind.NAMED || least >= SHORTEST;
    return alike && known && sameSpeaker(one.speaker(), other.speaker());
  }

  /** Whether two names can be one speaker: "Ms. Holt" and "Greta Holt", officials of one party. */
  private boolean sameSpeaker(Speaker one, Speaker other) {
    if (one.kind() != other.kind()) {
      return isBody(one) && isBody(other) && Objects.equals(one.party(), other.party());
    }
    if (one.kind() == Speaker.Kind.UNRESOLVED
        || Objects.equals(key(one.name()), key(other.name()))) {
      return true;
    }
    return switch (one.kind()) {
      case NAMED -> sameName(family(one.name()), family(other.name()));
      case ANONYMOUS, DOCUMENT -> Objects.equals(one.party(), other.party());
      case OUTLET, REPORTER, UNRESOLVED -> false;
    };
  }

  private static boolean isBody(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.ANONYMOUS || speaker.kind() == Speaker.Kind.DOCUMENT;
  }

  private boolean sameName(String one, String other) {
    return one.equals(other)
        || names.stream()
            .map(group -> group.stream().map(Variants::key).toList())
            .anyMatch(group -> group.contains(one) && group.contains(other));
  }

  private static String family(String name) {
    String key = key(name);
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    Words.of(text).forEach(word -> words.add(word.stem()));
    return words;
  }

  private static String key(String text) {
    return String.join(" ", Words.of(text).stream().map(Word::lower).toList());
  }

  private static double likeness(String one, String other) {
    Set<String> mine = words(one);
    Set<String> theirs = words(other);
    long shared = mine.stream().filter(theirs::contains).count();
    return shared == 0 ? 0 : (double) shared / (mine.size() + theirs.size() - shared);
  }
}
