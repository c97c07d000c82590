package parley.issue;

import parley.claim.Signal;

/** What a passage says, as a clause of the sentence that explains a tag. */
final class Wording {
  private Wording() {}

  static String of(Signal signal) {
    return switch (signal) {
      case AGREED_FINAL -> "it is reported as settled";
      case AGREED_TEXT -> "its words are reported as closed";
      case AGREED_IN_PRINCIPLE -> "it is reported as agreed in principle";
      case AGREED_IN_PART -> "only part of it is reported as agreed";
      case ACCEPTANCE -> "a party accepts it";
      case SHARE -> "a share of the whole is reported as agreed";
      case EXCLUSION -> "it is to stay out";
      case UNRESOLVED -> "it is reported as unresolved";
      case OBSTACLE -> "it is reported as an obstacle";
      case DISAGREE -> "views on it are reported to differ";
      case NO_AGREEMENT -> "no agreement on it is reported";
      case REJECTION -> "it is reported as refused";
      case RULING_OUT -> "it is ruled out";
      case RESERVATION -> "there are reservations";
      case DEMAND -> "it is demanded";
      case PROPOSAL -> "it is on the table";
      case OPENNESS -> "it is not excluded";
      case NARROWING -> "differences are reported as smaller";
      case CONCESSION -> "ground was given";
      case WAIVER -> "a demand was given up";
      case CONTRADICTION -> "one side denies what another claims";
      case REOPENED -> "it was agreed and is not any more";
      case DROPPED -> "a later text no longer has it";
      case DEFERRED -> "it was left for later";
      case UNDEFINED -> "how, or whether, is left blank";
      case CONTESTED -> "its words are in brackets";
      case CONDITION -> "it depends on a condition";
      case PENDING_APPROVAL -> "somebody still has to approve it";
      case PACKAGE -> "nothing is agreed until everything is";
      case ABSENCE -> "a party is not at the table";
      case PREDICTION -> "an outcome is predicted";
      case GOAL -> "an aim is stated";
      case CONTENT -> "a text contains it";
      case MENTION -> "it is mentioned";
    };
  }
}
