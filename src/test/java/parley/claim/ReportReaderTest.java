package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.corpus.Document;
import parley.corpus.IssueEntry;
import parley.corpus.Party;
import parley.corpus.Span;

/** What holds over a whole report. */
class ReportReaderTest {
  private static final ClaimReader READER =
      ClaimReader.of(
          List.of(
              new Party("NOR", "Norland", List.of("Norlandic"), List.of()),
              new Party("SUD", "Sudmark", List.of(), List.of())),
          List.of(
              issue("force", "Border force", "border force"),
              issue("quota", "Herring quota", "herring quota"),
              issue("guarantee", "Safety guarantee", "safety guarantees")),
          List.of());

  private static IssueEntry issue(String id, String title, String... terms) {
    return new IssueEntry(id, title, List.of(terms), Map.of(), List.of(), null, null);
  }

  private static List<Claim> read(String text) {
    return READER.read(Reports.of(text)).claims();
  }

  @Test
  void quotesThePassageAsItStandsInTheDocument() {
    Document report = Reports.of("Talks went on. Norland rejected the herring quota. Rain fell.");
    Claim claim = READER.read(report).claims().getFirst();
    assertThat(claim.evidence().quote()).isEqualTo("Norland rejected the herring quota.");
    assertThat(claim.evidence().paragraph()).isEqualTo(1);
  }

  @Test
  void takesNoClaimFromAHeading() {
    assertThat(read("# Norland rejects the herring quota\nThe ministers met.")).isEmpty();
  }

  @Test
  void letsAHeadingNameTheTopicOfWhatNamesNone() {
    assertThat(read("# Herring quota\nA deal remains out of reach."))
        .anyMatch(c -> "quota".equals(c.issue()) && c.signal() == Signal.NO_AGREEMENT);
  }

  @Test
  void goesOnWithTheIssueOfAParagraphInAnotherOnlyWhereAPronounSaysSo() {
    String quota = "Norland rejected the herring quota.\n";
    assertThat(read(quota + "Sudmark demands an apology."))
        .noneMatch(c -> "quota".equals(c.issue()) && c.signal() == Signal.DEMAND);
    assertThat(read(quota + "That is too low, Sudmark said."))
        .anyMatch(
            c ->
                "quota".equals(c.issue())
                    && c.subject().parties().contains("SUD")
                    && c.signal() == Signal.REJECTION);
  }

  @Test
  void knowsTheOtherOfTwoByWhatItIsToTheFirst() {
    assertThat(read("Norland wants a herring quota. Its neighbour refuses."))
        .anyMatch(c -> c.signal() == Signal.REJECTION && c.subject().parties().contains("SUD"))
        .noneMatch(c -> c.signal() == Signal.REJECTION && c.subject().parties().contains("NOR"));
    assertThat(read("Norland wants a herring quota, and the other side opposes one."))
        .anyMatch(c -> c.signal() == Signal.REJECTION && c.subject().parties().contains("SUD"));
    assertThat(read("Norland wants a herring quota. Its farmers refuse."))
        .noneMatch(c -> c.subject().parties().contains("SUD"));
  }

  @Test
  void tiesWhatATextContainsToTheText() {
    List<Claim> claims =
        read(
            """
            Norland and Sudmark have mostly signed off on the safety guarantees, officials said.
            The safety documents are long. The second document details the border force.
            """);
    assertThat(claims)
        .anyMatch(
            c ->
                "force".equals(c.issue())
                    && c.signal() == Signal.CONTENT
                    && c.within() != null
                    && c.within().name().equals("safety document"));
    assertThat(claims)
        .anyMatch(
            c ->
                c.topic().equals(new Topic.Paper("safety document"))
                    && c.signal() == Signal.AGREED_IN_PRINCIPLE
                    && c.factuality() == Factuality.PROBABLE);
  }

  @Test
  void keepsAnEarlierDraftApart() {
    assertThat(read("The draft covers the border force. An earlier draft named a herring quota."))
        .filteredOn(c -> c.signal() == Signal.CONTENT)
        .extracting(c -> c.within() == null ? "" : c.within().name())
        .containsExactly("draft", "earlier draft");
  }

  @Test
  void leavesHistoryAside() {
    assertThat(read("In 1994 Norland rejected the herring quota."))
        .noneMatch(c -> c.signal() == Signal.REJECTION);
  }

  @Test
  void recallsAnIssueByItsNoun() {
    assertThat(read("The herring quota came up. The quota was rejected by Sudmark."))
        .anyMatch(c -> "quota".equals(c.issue()) && c.signal() == Signal.REJECTION);
  }

  @Test
  void takesNoDayForAFigure() {
    assertThat(
            read("After talks on 23 and 24 January Norland said it accepts the herring quota.")
                .stream()
                .filter(c -> c.signal() == Signal.ACCEPTANCE))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.value()).isNull());
  }

  @Test
  void givesEachPartyItsOwnFigure() {
    Claim first =
        read("Norland puts the herring quota at 40,000 tonnes, Sudmark at 60,000 tonnes.").stream()
            .filter(c -> c.subject().parties().equals(List.of("NOR")))
            .findFirst()
            .orElseThrow();
    Span value = Objects.requireNonNull(first.value());
    assertThat(first.evidence().document().quote(value)).isEqualTo("40,000 tonnes");
  }

  @Test
  void attachesConditionsAndFigures() {
    Claim claim =
        read("Norland accepts a herring quota of 40,000 tonnes as long as Sudmark does.").stream()
            .filter(c -> c.signal() == Signal.ACCEPTANCE)
            .findFirst()
            .orElseThrow();
    assertThat(claim.stance()).isEqualTo(Stance.ACCEPTS_IF);
    assertThat(claim.conditions()).hasSize(1);
    Span value = Objects.requireNonNull(claim.value());
    assertThat(claim.evidence().document().quote(value)).isEqualTo("40,000 tonnes");
  }

  @Test
  void saysSoWhenTheLexiconDoesNotCoverTheLanguage() {
    Document report = Reports.of("Norland lehnt die Quote ab.");
    assertThat(READER.read(report).covered()).isTrue();
    Document german = Reports.with(report, Reports.german());
    assertThat(READER.read(german).covered()).isFalse();
    assertThat(READER.read(german).claims()).isEmpty();
  }

  @Test
  void survivesAnyText() {
    String[] pieces = {
      "Norland",
      "herring quota",
      "agreed",
      "not",
      "\"",
      "“",
      "said",
      ", ",
      ". ",
      "; ",
      "which",
      "the draft",
      "rejected",
      "by",
      "and",
      "\n",
      "—",
      "(",
      "U.S.",
      "1994",
      "all four",
      "'s",
      "…"
    };
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      Document report = Reports.of(text.toString());
      for (Claim claim : READER.read(report).claims()) {
        assertThat(report.text()).contains(claim.evidence().quote());
      }
    }
  }

  @Test
  void tellsTheOneInterviewedFromTheOther() {
    List<Claim> claims =
        read(
            """
            Ada Moss of Norland spoke to us in her garden.

            *Sudmark was here last week. What of the herring quota?*

            I have offered half of the herring quota.

            *Was that wise?*

            It was raining.

            *And the border force?*

            Sudmark came with a plan, and they want the border force. The visitors want more.
            """);
    assertThat(claims)
        .anyMatch(c -> holds(c, "quota", "NOR", Signal.PROPOSAL))
        .anyMatch(c -> holds(c, "force", "SUD", Signal.DEMAND))
        .noneMatch(c -> holds(c, "force", "NOR", Signal.DEMAND));
  }

  private static boolean holds(Claim claim, String issue, String party, Signal signal) {
    return issue.equals(claim.issue())
        && claim.signal() == signal
        && claim.subject().parties().equals(List.of(party));
  }
}
