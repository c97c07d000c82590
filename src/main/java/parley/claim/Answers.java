package parley.claim;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a party answers to a text as a whole: that it accepts "the plan", sets conditions or
 * refuses it. Such an answer holds for everything in the text of which the party says nothing by
 * itself. What is only said to stand in a text, of a text that is not named in the sentence, or of
 * any text whatever, is no answer.
 */
final class Answers {
  private static final Set<String> TOPICAL = Grammar.list("topical");
  private static final Set<String> PREPOSITIONS = Grammar.list("prepositions");
  private static final Set<String> DETERMINERS = Grammar.list("determiners");
  private static final Set<String> INDEFINITE = Grammar.list("text.indefinite");
  private static final Set<String> PARTS = Grammar.list("text.parts");

  private Answers() {}

  /** The claim as an answer, weaker where it speaks of parts of the text; empty if it is none. */
  static Optional<Claim> in(Sentence sentence, Zone zone, Claim claim) {
    if (claim.subject().kind() != Subject.Kind.PARTIES) {
      return Optional.empty();
    }
    return sentence.papers().stream()
        .filter(paper -> paper.topic().equals(claim.topic()))
        .filter(paper -> zone.span().contains(paper.start()))
        .findFirst()
        .flatMap(paper -> answer(sentence, paper, claim));
  }

  private static Optional<Claim> answer(Sentence sentence, Paper paper, Claim claim) {
    int at = sentence.wordAt(paper.start()) - 1;
    boolean indefinite = INDEFINITE.contains(word(sentence, at));
    at = DETERMINERS.contains(word(sentence, at)) ? at - 1 : at;
    String before = word(sentence, at);
    if (indefinite || (PREPOSITIONS.contains(before) && !TOPICAL.contains(before))) {
      return Optional.empty();
    }
    boolean part = before.equals("of") && PARTS.contains(word(sentence, at - 1));
    return Optional.ofNullable(stance(claim.stance(), part)).map(claim::taking);
  }

  private static String word(Sentence sentence, int at) {
    return at < 0 ? "" : sentence.words().get(at).lower();
  }

  /** What a stance on a text, or on parts that are not named, is for each thing in it. */
  private static @Nullable Stance stance(@Nullable Stance given, boolean part) {
    return switch (given) {
      case ACCEPTS, ACCEPTS_IN_PART -> part ? Stance.ACCEPTS_IN_PART : given;
      case REJECTS -> part ? Stance.RESERVES : given;
      case ACCEPTS_IF, OPEN_TO, RESERVES, WITHDREW -> given;
      case PROPOSES, DEMANDS, RULES_OUT, SILENT, UNKNOWN -> null;
      case null -> null;
    };
  }
}
