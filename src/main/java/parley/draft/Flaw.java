package parley.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import parley.corpus.Location;

/**
 * Something in a draft that its authors will want to mend before others find it.
 *
 * @param rule what kind of flaw
 * @param clause id of the clause it stands in; empty before the first
 * @param location where in the source file
 * @param message what is wrong, one sentence without a stop
 * @param words that it concerns, as they stand in the draft; may be empty
 */
public record Flaw(Rule rule, String clause, Location location, String message, String words) {
  /** How much a flaw weighs. */
  public enum Weight {
    /** Wrong in any reading. */
    ERROR,
    /** Wrong, or meant and worth a look. */
    WARNING,
    /** To be done before the text is final. */
    NOTE
  }

  /** Kinds of flaws. */
  public enum Rule {
    REFERENCE(
        Weight.ERROR,
        "A reference names a provision that the draft does not have",
        "name the provision that is meant, or take the reference out"),
    TERM_UNDEFINED(
        Weight.WARNING,
        "A term is written as a defined one and nothing defines it",
        "define it, or write it without a capital"),
    TERM_UNUSED(Weight.NOTE, "A defined term is never used", "use it, or take its definition out"),
    TERM_TWICE(Weight.WARNING, "A term is defined more than once", "keep one of the definitions"),
    LABEL_TWICE(
        Weight.ERROR, "Two clauses beside each other have the same label", "number them anew"),
    NUMBERING_GAP(
        Weight.WARNING,
        "A number is left out",
        "number anew, or say in its place that the clause is left out"),
    UNBALANCED(
        Weight.ERROR, "A bracket or parenthesis has no other half", "close it or take it out"),
    EMPTY(Weight.WARNING, "A clause has a label and no text", "write it, or take it out"),
    OPTION_ALONE(
        Weight.WARNING,
        "An option has no other beside it",
        "add the other option, or take the label out"),
    PARTY_UNKNOWN(
        Weight.WARNING,
        "A bracket names a party that nothing declares",
        "correct the name, or declare the party in parley.yaml"),
    PLACEHOLDER(Weight.NOTE, "A blank is still to be filled", "fill it in");

    private final Weight weight;
    private final String meaning;
    private final String advice;

    Rule(Weight weight, String meaning, String advice) {
      this.weight = weight;
      this.meaning = meaning;
      this.advice = advice;
    }

    public Weight weight() {
      return weight;
    }

    /** What it means, one sentence without a stop. */
    public String meaning() {
      return meaning;
    }

    /** What to do about it. */
    public String advice() {
      return advice;
    }

    /** The name on the command line and in the output: {@code numbering-gap}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule with this name, if there is one. */
    public static Optional<Rule> named(String word) {
      return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }
  }
}
