package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.redline.Change;
import parley.redline.Comparer;
import parley.redline.Comparison;
import parley.redline.Grain;
import parley.redline.Units;
import parley.testing.Drafts;
import parley.testing.Schemas;

class DiffJsonTest {
  private static final Comparison COMPARISON =
      new Comparer(PartyMentions.of(Manifest.EMPTY))
          .compare(
              Drafts.of(
                  "1. | Fees | The fee is 600 crowns and shall be paid in March.",
                  "2. | | The registrar keeps the list of moorings.",
                  "3. | | Boats without a licence leave the harbour."),
              Drafts.of(
                  "1. | Charges | The fee is 800 crowns and may be paid in March.",
                  "2. | | Boats without a licence leave the harbour.",
                  "3. | | Swimming is allowed at one's own risk."));

  private static DiffView view(Predicate<Change> wanted) {
    return DiffView.of(Units.of(COMPARISON, Grain.CLAUSE), wanted, 0);
  }

  @Test
  void fitsTheSchema() {
    Schemas.assertFits(DiffJson.of(view(change -> true), true), "diff");
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void whatMovedFitsTheSchema(Grain grain) {
    String ships = "Each vessel carries an observer whom the commission has chosen from its list.";
    String radio =
        "The master reports every haul by radio to the office before the nets go out again.";
    String ports = "Landings take place in designated ports and under the eyes of an inspector.";
    String money = "Fees are paid in March to the harbour master, in coin and not in kind.";
    Comparison comparison =
        new Comparer(PartyMentions.of(Manifest.EMPTY))
            .compare(
                Drafts.of(
                    "Article 1 | Ships | " + ships + " " + radio,
                    "  (a) | | Nets narrower than ninety millimetres stay ashore at all times.",
                    "Article 2 | Ports | " + ports,
                    "Article 3 | Money | " + money),
                Drafts.of(
                    "Article 1 | Money | " + money,
                    "Article 2 | Ships | " + ships,
                    "Article 3 | Ports | " + ports + " " + radio,
                    "  (a) | | Nets narrower than ninety millimetres stay ashore at all times."));
    String json = DiffJson.of(DiffView.of(Units.of(comparison, grain), change -> true, 0), true);
    Schemas.assertFits(json, "diff");
    assertThat(json).contains("\"moved\": {", "\"wordsFrom\"", "\"wordsTo\"");
    assertThat(json.contains("\"movedAway\"")).isEqualTo(grain == Grain.ARTICLE);
  }

  @Test
  void namesWhatChangedInMeaning() {
    assertThat(DiffJson.of(view(change -> true), true))
        .contains("\"kind\": \"figure\",\n          \"old\": \"600\",\n          \"new\": \"800\"")
        .contains(
            "\"kind\": \"modality\",\n          \"old\": \"shall\",\n          \"new\": \"may\"");
  }

  @Test
  void countsAllChangesWhateverIsShown() {
    assertThat(DiffJson.of(view(change -> false), true))
        .contains("\"removed\": 1", "\"added\": 1", "\"reworded\": 1", "\"changes\": [ ]");
  }
}
