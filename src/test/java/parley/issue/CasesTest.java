package parley.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.corpus.CorpusReader;
import parley.corpus.ReadingOptions;

/** Small negotiations read from their files: status and positions of each issue. */
class CasesTest {
  @ParameterizedTest
  @CsvSource({
    "river-water, minimum-flow, text_agreed, RIV accepts; HIL accepts",
    "river-water, dam, disputed, HIL proposes",
    "river-water, compensation, undefined, ''",
    "grazing-pact, season, text_agreed, HIL accepts; VAL accepts",
    "grazing-pact, herd, text_agreed, HIL accepts; VAL accepts",
    "grazing-pact, fees, proposed, ''",
    "grazing-pact, fences, text_agreed, HIL accepts; VAL accepts",
    "grazing-pact, wells, undefined, ''",
    "climate-fund, amount, disputed, NTH proposes; STH proposes; ISD proposes",
    "climate-fund, board, reopened, ''",
    "climate-fund, host, text_agreed, NTH accepts; STH accepts; ISD accepts",
    "climate-fund, review, dropped, ''",
    "constitution-talks, senate, in_principle, GOV accepts; OPP accepts; REG accepts",
    "constitution-talks, term, rejected, GOV proposes; OPP proposes; REG rejects",
    "constitution-talks, language, unknown, ''",
    "harbour-accord, dredging, partial, QUA accepts; LAG accepts",
    "harbour-accord, pilots, partial, QUA accepts; LAG accepts",
    "port-concession, fee, in_principle, GOV accepts; CON accepts",
    "port-concession, term, disputed, GOV rules_out; CON demands",
    "port-concession, rail, deferred, ''",
    "film-licence, dubbing, in_principle, KAR accepts; LUM accepts",
    "film-licence, data, disputed, KAR demands; LUM rejects",
    "film-licence, adverts, in_principle, LUM accepts",
    "river-sharing, filling, partial, DOWN accepts_if",
    "river-sharing, drought, text_agreed, UP accepts; DOWN accepts",
    "river-sharing, compensation, excluded, UP rejects; DOWN withdrew",
    "river-sharing, court, disputed, UP rejects; DOWN demands",
    "river-sharing, treaty, narrowing, ''",
    "hospital-merger, name, disputed, SB demands; NF proposes",
    "hospital-merger, board, in_principle, SB accepts; NF accepts",
    "hospital-merger, er, in_principle, SB accepts; NF accepts",
    "hospital-merger, staffing, in_principle, SB accepts; NF accepts; NUR accepts",
    "hospital-merger, maternity, excluded, ''",
    "hospital-merger, breakup, in_principle, SB accepts; NF accepts",
    "orchard-lease, rent, in_principle, LAN accepts; GRO accepts",
    "orchard-lease, water, in_principle, LAN accepts; GRO accepts",
    "orchard-lease, term, deferred, ''",
    "quarry-permit, dust, in_principle, QUA accepts; VIL accepts; HER accepts",
    "quarry-permit, hours, partial, ''",
    "quarry-permit, bond, unknown, ''",
    "quarry-permit, fund, partial, ''",
    "museum-loan, length, in_principle, MUS accepts; EST accepts",
    "museum-loan, insurance, rejected, MUS rejects; EST rejects",
    "museum-loan, label, in_principle, MUS accepts; EST accepts",
    "museum-loan, travel, rejected, EST rejects",
  })
  void standsWhereTheDocumentsLeaveIt(String folder, String issue, String status, String who) {
    Path root = Path.of("src/test/resources/issues", folder);
    Finding finding =
        Tagger.tag(CorpusReader.read(root, ReadingOptions.DEFAULT), null).all().stream()
            .filter(one -> one.issue().id().equals(issue))
            .findFirst()
            .orElseThrow();
    assertThat(finding.status().word()).as(finding.why()).isEqualTo(status);
    List<String> heard =
        finding.positions().stream()
            .filter(Position::heard)
            .map(p -> p.party() + " " + p.stance().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());
    if (!who.isEmpty()) {
      assertThat(heard).containsAll(List.of(who.split("; ", -1)));
    }
  }
}
