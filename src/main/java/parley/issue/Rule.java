package parley.issue;

/** The rules that decide between claims, by the number under which the output names them. */
public enum Rule {
  R1("own mouth", "what others say about a party is not its position"),
  R2(
      "rejection beats optimism",
      "a refusal by one whose consent is needed outweighs moods and shares"),
  R3(
      "later beats earlier",
      "only with an equal or better source, or where a change is spelled out"),
  R4(
      "text beats talk",
      "a draft's marks decide what the text says, own words decide who accepts it"),
  R5("hedge ceiling", "what may or is expected to be agreed is not agreed"),
  R6("shares stay with the whole", "a percentage or a count says nothing about a single issue"),
  R7("inheritance", "what a text contains stands as the text does, with less confidence"),
  R8("copies count once", "reports that repeat one another are one source"),
  R9("absent party", "agreement of those at the table does not bind who is not there"),
  R10("parent and child", "an issue with an open part is agreed in principle at most"),
  R11("approval is an attribute", "an approval still to come does not reopen what was negotiated"),
  R12("package", "nothing is final until everything is agreed"),
  R13("conflict", "claims of equal weight that contradict each other leave the issue open"),
  R14("staleness", "age is shown and changes nothing"),
  R15("exclusion", "ruling something out closes it only where nobody asks for it"),
  R16("withdrawal", "an offer taken back leaves the issue where it was before"),
  R17("unsigned", "agreed and unsigned is not final"),
  R18("mediator", "a mediator's announcement holds unless a party denies it");

  private final String title;
  private final String meaning;

  Rule(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** The plain name, such as {@code own mouth}. */
  public String title() {
    return title;
  }

  /** What the rule says, in a clause. */
  public String meaning() {
    return meaning;
  }
}
