package parley.claim;

import java.util.Set;

/** What a claim says of its topic, negation already worked in. */
public enum Signal {
  /** Signed, adopted, settled. */
  AGREED_FINAL(Tendency.AGREED),
  /** The words are closed; approval may be pending. */
  AGREED_TEXT(Tendency.AGREED),
  /** The substance is accepted; words or details are pending. */
  AGREED_IN_PRINCIPLE(Tendency.AGREED),
  /** Mostly, or in parts. */
  AGREED_IN_PART(Tendency.AGREED),
  /** The subject itself takes it. */
  ACCEPTANCE(Tendency.AGREED),
  /** A share or a count of issues; speaks of the whole only. */
  SHARE(Tendency.NEUTRAL),
  /** Will not be part of the deal. */
  EXCLUSION(Tendency.AGREED),
  /** Outstanding, pending, under negotiation. */
  UNRESOLVED(Tendency.OPEN),
  /** A sticking point, a deadlock. */
  OBSTACLE(Tendency.OPEN),
  /** Views differ. */
  DISAGREE(Tendency.OPEN),
  /** No agreement, or not yet. */
  NO_AGREEMENT(Tendency.OPEN),
  /** The subject refuses it. */
  REJECTION(Tendency.OPEN),
  /** The subject excludes it as an act of its own. */
  RULING_OUT(Tendency.OPEN),
  /** The subject has doubts. */
  RESERVATION(Tendency.OPEN),
  /** The subject asks for it. */
  DEMAND(Tendency.OPEN),
  /** It is on the table. */
  PROPOSAL(Tendency.OPEN),
  /** The subject does not exclude it. */
  OPENNESS(Tendency.OPEN),
  /** Differences were reduced. */
  NARROWING(Tendency.OPEN),
  /** The subject gave ground. */
  CONCESSION(Tendency.OPEN),
  /** The subject gave up what it had asked for. */
  WAIVER(Tendency.OPEN),
  /** One side denies what another claims. */
  CONTRADICTION(Tendency.OPEN),
  /** Was agreed or offered, is not any more. */
  REOPENED(Tendency.OPEN),
  /** Left out of a later text. */
  DROPPED(Tendency.OPEN),
  /** Left for later or for others. */
  DEFERRED(Tendency.OPEN),
  /** Blank, or "unclear whether". */
  UNDEFINED(Tendency.OPEN),
  /** Contested words in a draft. */
  CONTESTED(Tendency.OPEN),
  /** It depends on something. */
  CONDITION(Tendency.NEUTRAL),
  /** Somebody still has to approve it. */
  PENDING_APPROVAL(Tendency.NEUTRAL),
  /** Nothing is agreed until everything is. */
  PACKAGE(Tendency.NEUTRAL),
  /** A required party is not there, or has not spoken. */
  ABSENCE(Tendency.NEUTRAL),
  /** What somebody expects. */
  PREDICTION(Tendency.NEUTRAL),
  /** What somebody aims at. */
  GOAL(Tendency.NEUTRAL),
  /** A text contains it, see {@link Claim#within}. */
  CONTENT(Tendency.NEUTRAL),
  /** Spoken of without any word on its status. */
  MENTION(Tendency.NEUTRAL);

  /** Which way a signal points. */
  public enum Tendency {
    AGREED,
    OPEN,
    NEUTRAL
  }

  private static final Set<Signal> COLLECTIVE =
      Set.of(
          AGREED_FINAL,
          AGREED_TEXT,
          AGREED_IN_PRINCIPLE,
          AGREED_IN_PART,
          NO_AGREEMENT,
          DISAGREE,
          NARROWING,
          SHARE,
          DEFERRED);

  private static final Set<Signal> ANYBODYS =
      Set.of(UNRESOLVED, OBSTACLE, UNDEFINED, DROPPED, PACKAGE, GOAL);

  private final Tendency tendency;

  Signal(Tendency tendency) {
    this.tendency = tendency;
  }

  /** Which way it points, by itself; rules weigh it against others. */
  public Tendency tendency() {
    return tendency;
  }

  /** Whether it speaks of several parties at once. */
  boolean isCollective() {
    return COLLECTIVE.contains(this);
  }

  /** Whether it describes the issue, not the position of a party. */
  boolean isAnybodys() {
    return ANYBODYS.contains(this);
  }
}
