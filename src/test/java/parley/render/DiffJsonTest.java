package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
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
