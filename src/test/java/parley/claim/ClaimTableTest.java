package parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.corpus.IssueEntry;
import parley.corpus.Party;

/** Sentences with the claim to be read from them, one a row of {@code claims.tsv}. */
class ClaimTableTest {
  private static final List<Party> PARTIES =
      List.of(
          party("NOR", "Norland", "Norlandic"),
          party("SUD", "Sudmark"),
          party("UNI", "Dockers' union", "the union"),
          party("CO", "Ferry company", "the company"),
          party("FIRM", "Alba"),
          party("BANK", "Corvo Bank"),
          party("DIST", "School district", "the district"),
          party("TEA", "Teachers' association", "the teachers"),
          party("LEA", "League", "the owners"),
          party("PLA", "Players' association", "the players"),
          party("ARL", "Arlandia"),
          party("BOR", "Borovia"));

  private static final List<IssueEntry> ISSUES =
      List.of(
          issue("fees", "Berth fees"),
          issue("quota", "Herring quota"),
          issue("rent", "Rent cap"),
          issue("leave", "Parental leave"),
          issue("water", "River water"),
          issue("price", "Purchase price"),
          issue("audit", "Annual audit"),
          issue("tariff", "Steel tariff"),
          issue("target", "Emissions target"),
          issue("class", "Class sizes"),
          issue("split", "Revenue split"),
          issue("breaks", "Paid breaks"),
          issue("ceiling", "Warhead ceiling"));

  private static final Map<List<Party>, ClaimReader> READERS = new ConcurrentHashMap<>();

  private static Party party(String id, String name, String... aliases) {
    return new Party(id, name, List.of(aliases), List.of());
  }

  private static IssueEntry issue(String id, String title) {
    return new IssueEntry(id, title, List.of(title), Map.of(), List.of(), null, null);
  }

  /** A reader for the parties that a row names; Norland and Sudmark if it names fewer than two. */
  private static ClaimReader reader(List<String> row) {
    List<String> expected = List.of(row.get(2).split("\\+", -1));
    List<Party> named =
        PARTIES.stream().filter(p -> expected.contains(p.id()) || isNamed(p, row.get(0))).toList();
    List<Party> table =
        named.size() > 1
            ? named
            : Stream.concat(PARTIES.stream().limit(2), named.stream()).distinct().toList();
    return READERS.computeIfAbsent(table, t -> ClaimReader.of(t, ISSUES, List.of()));
  }

  private static boolean isNamed(Party party, String text) {
    return Stream.concat(Stream.of(party.name()), party.aliases().stream())
        .map(name -> name.startsWith("the ") ? name.substring(4) : name)
        .anyMatch(name -> text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
  }

  static Stream<List<String>> rows() throws IOException {
    try (InputStream in = ClaimTableTest.class.getResourceAsStream("claims.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheClaim(List<String> row) {
    List<String> read =
        reader(row).read(Reports.of(row.get(0).replace(" | ", " "))).claims().stream()
            .map(ClaimTableTest::brief)
            .toList();
    boolean absent = row.get(3).startsWith("!");
    String signal = absent ? row.get(3).substring(1) : row.get(3);
    String expected = row.get(1) + " " + row.get(2) + " " + signal;
    if (absent) {
      assertThat(read).doesNotContain(expected);
    } else {
      assertThat(read).contains(expected);
    }
  }

  private static String brief(Claim claim) {
    String topic = claim.issue() == null ? "*" : claim.issue();
    String subject =
        switch (claim.subject().kind()) {
          case ALL -> "ALL";
          case UNKNOWN -> "-";
          case PARTIES -> String.join("+", claim.subject().parties());
        };
    return topic + " " + subject + " " + claim.signal();
  }
}
