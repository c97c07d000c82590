package parley.bench.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a corpus of reports on made-up talks between four coastal states. The same number gives
 * the same bytes. One report in ten rewrites the one before it, as papers do with a wire.
 */
final class Newsroom {
  private static final int WORDS = 800;
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);

  private record Party(String id, String name, String capital, String speaker) {}

  private record Issue(String id, String title, String term) {}

  private static final List<Party> PARTIES =
      List.of(
          new Party("NOR", "Norland", "Halm", "Greta Holt"),
          new Party("SUD", "Sudmark", "Brenn", "Anton Mora"),
          new Party("OST", "Ostland", "Kelm", "Ines Varga"),
          new Party("WES", "Westmark", "Pohl", "Piet Daan"));

  private static final List<Issue> ISSUES =
      List.of(
          new Issue("cod-quota", "Cod quota", "cod quota"),
          new Issue("closed-season", "Closed season", "closed season"),
          new Issue("port-fees", "Port fees", "port fees"),
          new Issue("observer-scheme", "Observer scheme", "observer scheme"),
          new Issue("mesh-size", "Mesh size", "mesh size"),
          new Issue("harbour-access", "Harbour access", "harbour access"),
          new Issue("patrol-boats", "Patrol boats", "patrol boats"),
          new Issue("bait-rules", "Bait rules", "bait rules"),
          new Issue("dispute-panel", "Dispute panel", "dispute panel"),
          new Issue("research-fund", "Research fund", "research fund"),
          new Issue("landing-reports", "Landing reports", "landing reports"),
          new Issue("wind-farm-corridor", "Wind farm corridor", "wind farm corridor"));

  /**
   * %1 a party, %2 another, %3 its speaker, %4 the other's, %5 an issue, %6 another, %7 a number.
   */
  private static final List<String> SENTENCES =
      List.of(
          "%1$s and %2$s agreed on the %5$s after talks that ran into the night.",
          "%3$s, the chief negotiator of %1$s, said on Tuesday that %1$s could not accept the"
              + " %5$s.",
          "“We have accepted the %5$s as it stands in the draft,” %3$s told reporters in the"
              + " harbour.",
          "The %5$s remains open, according to two officials familiar with the talks.",
          "Officials from %2$s described the meeting as constructive but gave no details.",
          "%1$s insists that the %5$s must be settled before the %6$s is discussed.",
          "Under the draft the ceiling would rise to %7$d,000 tonnes a year, up from %7$d00.",
          "The boats lay at anchor while the delegations went through the annex line by line.",
          "“There is no agreement on the %5$s, and there will be none without the %6$s,” %4$s"
              + " said.",
          "%2$s proposed a review of the %5$s every five years, a demand that %1$s rejects.",
          "Most of the text is agreed, a diplomat said, without naming the points that are not.",
          "The ministers are expected to return to the %5$s when they meet again next month.",
          "A storm had kept the fishermen ashore for three days and the mood in the port was low.",
          "%3$s declined to say whether %1$s would sign if the %6$s were left out.",
          "In a joint statement the two sides welcomed progress on the %5$s and thanked the hosts.",
          "%1$s has dropped its objection to the %5$s, %4$s of %2$s said on the quay.",
          "Analysts doubt that the %6$s can be agreed before the herring season begins.",
          "The paper that was handed out on Monday has %7$d pages and a map in two colours.",
          "Asked about the %5$s, %4$s said that the talks were difficult and would go on.",
          "%2$s would accept the %5$s if %1$s withdrew its reservation on the %6$s.");

  /** Of every three sentences so many say something of the talks; the others are colour. */
  private static final int TALKS = 1;

  private static final List<String> COLOUR =
      List.of(
          "The %1$s %2$s near the %3$s %4$s the %5$s before the %6$s arrived.",
          "%7$s from the %5$s %4$s the %2$s for the third time this %6$s.",
          "Behind the %2$s two %1$s %3$ss were seen as they %4$s a %5$s.",
          "In the %6$s the %1$s %5$s had %4$s every %3$s along the %2$s.",
          "%7$s of %8$s remembers no %6$s in which a %1$s %3$s %4$s the %2$s.");

  private static final List<String> QUALITIES =
      words(
          "old grey narrow wooden quiet salty northern rusty empty busy broad muddy painted hollow"
              + " crooked distant cheerful worn tidy damp brittle famous gentle heavy humble");

  private static final List<String> THINGS =
      words(
          "quay lantern ferry cannery bakery chapel rope crane barrel harbour net warehouse bridge"
              + " lighthouse market tavern ladder anchor dock engine kettle window railing bell"
              + " sail stove staircase workshop orchard ditch meadow tramway signal turbine parcel"
              + " ledger curtain fountain gravel timber compass shovel hatch mast cellar pavement"
              + " lorry postbox violin archive museum notice telescope greenhouse furnace quarry"
              + " mill");

  private static final List<String> DEEDS =
      words(
          "passed repaired watched carried painted measured crossed closed emptied moved praised"
              + " photographed counted guarded swept borrowed followed covered cleaned inspected");

  private static final List<String> SYLLABLES =
      words(
          "bar del fim gan hol jes kor lun mar nev ost pel rik sam tol ulf ves wen yor zan brul"
              + " dran flim grot kness plov skell trund");

  private static List<String> words(String row) {
    return List.of(row.split(" ", -1));
  }

  private final Random random;

  private Newsroom(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Writes the corpus.
   *
   * @param folder where it is written, made if it is not there
   * @param reports how many
   */
  static void write(Path folder, int reports) throws IOException {
    Path press = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(folder.resolve("parley.yaml"), manifest());
    String last = "";
    for (int i = 0; i < reports; i++) {
      Newsroom newsroom = new Newsroom(i);
      String body = i % 10 == 9 ? newsroom.rewritten(last) : newsroom.body();
      LocalDate day = FIRST.plusDays(i / 4);
      String head =
          "---\ndate: %s\ntitle: Talks on the shelf, report %d\n---\n# Talks on the shelf\n\n"
              .formatted(day, i);
      Files.writeString(press.resolve("%s-%05d.md".formatted(day, i)), head + body);
      last = body;
    }
  }

  private static String manifest() {
    StringBuilder yaml = new StringBuilder("title: Shelf talks\nparties:\n");
    for (Party party : PARTIES) {
      yaml.append(
          "  - {id: %s, name: %s, aliases: [%s, %s]}\n"
              .formatted(party.id(), party.name(), party.capital(), party.speaker()));
    }
    yaml.append("issues:\n");
    for (Issue issue : ISSUES) {
      yaml.append(
          "  - {id: %s, title: %s, terms: [%s]}\n"
              .formatted(issue.id(), issue.title(), issue.term()));
    }
    return yaml.toString();
  }

  private String body() {
    StringBuilder text = new StringBuilder();
    int words = 0;
    while (words < WORDS) {
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        String sentence = sentence();
        words += sentence.split(" ", -1).length;
        text.append(sentence).append(i == 1 ? "\n\n" : " ");
      }
    }
    return text.toString();
  }

  private String sentence() {
    return random.nextInt(3) < TALKS ? talks() : colour();
  }

  private String colour() {
    return String.format(
        Locale.ROOT,
        one(COLOUR),
        one(QUALITIES),
        one(THINGS),
        one(THINGS),
        one(DEEDS),
        one(THINGS),
        one(THINGS),
        name(),
        name());
  }

  /** A name that hardly any other report has, as reports are full of them. */
  private String name() {
    String name = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String talks() {
    Party one = one(PARTIES);
    Party other = one(PARTIES.stream().filter(party -> !party.equals(one)).toList());
    return String.format(
        Locale.ROOT,
        one(SENTENCES),
        one.name(),
        other.name(),
        one.speaker(),
        other.speaker(),
        one(ISSUES).term(),
        one(ISSUES).term(),
        2 + random.nextInt(90));
  }

  /** Most paragraphs of another report in their order, with one of its own in between. */
  private String rewritten(String original) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : original.split("\n\n", -1)) {
      if (!paragraph.isBlank() && random.nextInt(8) > 0) {
        text.append(paragraph).append("\n\n");
      }
    }
    return text.append(sentence()).append('\n').toString();
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
