package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Allowance;
import parley.redline.Comparer;
import parley.redline.Comparison;
import parley.redline.Guard;
import parley.redline.Trespass;
import parley.testing.Drafts;
import parley.testing.Schemas;

class VerifyRenderTest {
  private static final String QUAY = "The quay is swept on the first Monday of each month.";
  private static final String FEE = "A berth costs 600 crowns for one season, payable in March.";

  private static Comparison compared(Draft now) {
    return new Comparer(PartyMentions.of(Manifest.EMPTY))
        .compare(Drafts.of("1. | " + QUAY, "2. | " + FEE, "3. | Dogs are kept on a leash."), now);
  }

  private static List<Trespass> found(Comparison comparison) {
    return Guard.check(comparison, Allowance.of(comparison, List.of(), List.of()), false);
  }

  private static final Comparison CHANGED =
      compared(Drafts.of("1. | " + QUAY, "2. | " + FEE.replace("600", "800")));

  @Test
  void bothFormsFitTheirSchemas() {
    assertThat(found(CHANGED)).hasSize(2);
    Schemas.assertFits(VerifyJson.of(CHANGED, List.of("1"), false, found(CHANGED)), "verify");
    Schemas.assertSarif(VerifySarif.of(CHANGED, found(CHANGED)));
  }

  @Test
  void theFingerprintOutlivesRenumberingAndMoving() {
    Comparison moved =
        compared(
            Drafts.of(
                "1. | Bicycles may be left at the eastern gate.",
                "2. | " + FEE.replace("600", "800"),
                "3. | " + QUAY));
    String one = VerifySarif.of(CHANGED, found(CHANGED));
    String other = VerifySarif.of(moved, found(moved));
    assertThat(fingerprint(other, "changed-in-substance"))
        .isEqualTo(fingerprint(one, "changed-in-substance"));
    assertThat(one).contains("\"startLine\": 2", "\"fullyQualifiedName\": \"2\"");
  }

  private static String fingerprint(String sarif, String rule) {
    Matcher found =
        Pattern.compile(
                "\"ruleId\": \"" + rule + "\".*?\"parleyClause/v1\": \"([^\"]+)\"", Pattern.DOTALL)
            .matcher(sarif);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
