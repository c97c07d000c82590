package parley.render;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.ClauseHistory;
import parley.redline.Comparer;
import parley.testing.Drafts;
import parley.testing.Schemas;

class HistoryJsonTest {
  @Test
  void fitsTheSchema() {
    List<Draft> drafts =
        List.of(
            Drafts.of("1. | The quay is swept on the first Monday of each month."),
            Drafts.of(
                "1. | Bicycles may be left at the eastern gate.",
                "2. | The quay is swept on the first Tuesday of each month."),
            Drafts.of("1. | Bicycles may be left at the eastern gate."));
    Draft asked = drafts.getFirst();
    ClauseHistory history =
        ClauseHistory.of(
            drafts,
            asked,
            asked.clauses().getFirst(),
            new Comparer(PartyMentions.of(Manifest.EMPTY)));
    Schemas.assertFits(HistoryJson.of(history), "history");
  }
}
