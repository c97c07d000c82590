package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.corpus.Manifest;
import parley.corpus.PartyMentions;
import parley.draft.Draft;
import parley.redline.Change;
import parley.redline.Comparer;
import parley.redline.Flag;
import parley.redline.Grain;
import parley.redline.Relation;
import parley.redline.Unit;
import parley.redline.Units;
import parley.testing.Drafts;

class DiffViewTest {
  private static final String SHIPS = "Each vessel carries an observer of the joint commission.";
  private static final String NETS = "Nets narrower than ninety millimetres stay ashore.";
  private static final String LOGS = "The master records every haul in the logbook at once.";
  private static final String PORTS = "Landings take place in designated ports during daylight.";
  private static final String PEACE = "Disputes go to an arbitrator whom both sides name.";

  private static final Draft OLD = numbered(SHIPS, NETS, LOGS, PORTS, PEACE);

  private static Draft numbered(String... texts) {
    String[] lines = new String[texts.length];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = (i + 1) + ". | | " + texts[i];
    }
    return Drafts.of(lines);
  }

  private static String view(Draft now, Predicate<Change> wanted, int context) {
    var comparison = new Comparer(PartyMentions.of(Manifest.EMPTY)).compare(OLD, now);
    return DiffView.of(Units.of(comparison, Grain.CLAUSE), wanted, context).items().stream()
        .map(DiffViewTest::show)
        .collect(Collectors.joining(" "));
  }

  private static String show(DiffView.Item item) {
    return switch (item) {
      case DiffView.Item.Told told -> "told:" + ids(List.of(told.unit()));
      case DiffView.Item.Nearby nearby -> "near:" + ids(List.of(nearby.unit()));
      case DiffView.Item.Folded folded -> "folded:" + ids(folded.units());
      case DiffView.Item.Departed departed -> "gone:" + ids(departed.units());
      case DiffView.Item.Omitted omitted -> "more:" + omitted.units();
    };
  }

  private static String ids(List<Unit> units) {
    return units.stream()
        .map(unit -> ChangeNames.ids(unit.whole()).replace(" ", ""))
        .collect(Collectors.joining("+"));
  }

  @Test
  void sumsUpWhatDidNotChange() {
    Draft now = numbered(SHIPS, NETS, LOGS.replace("master", "mate"), PORTS, PEACE);
    assertThat(view(now, c -> true, 0)).isEqualTo("folded:1+2 told:3 folded:4+5");
    assertThat(view(OLD, c -> true, 3)).isEqualTo("folded:1+2+3+4+5");
  }

  @Test
  void showsTheFirstChangesAndHowManyMoreThereAre() {
    Draft now =
        numbered(
            SHIPS.replace("vessel", "boat"), NETS, LOGS.replace("master", "mate"), PORTS, PEACE);
    var comparison = new Comparer(PartyMentions.of(Manifest.EMPTY)).compare(OLD, now);
    DiffView view = DiffView.of(Units.of(comparison, Grain.CLAUSE), c -> true, 0);
    assertThat(view.first(1).items()).last().isEqualTo(new DiffView.Item.Omitted(1));
    assertThat(view.first(1).wanted()).hasSize(1);
    assertThat(view.first(1).first(1)).isEqualTo(view.first(1));
    assertThat(view.first(2).items()).isEqualTo(view.items());
  }

  @Test
  void showsNeighboursOfAChange() {
    Draft now = numbered(SHIPS, NETS, LOGS.replace("master", "mate"), PORTS, PEACE);
    assertThat(view(now, c -> true, 1)).isEqualTo("folded:1 near:2 told:3 near:4 folded:5");
    assertThat(view(now, c -> true, 2)).isEqualTo("near:1 near:2 told:3 near:4 near:5");
  }

  @Test
  void leavesOutWhatWasNotAskedForButKeepsItsNeighbours() {
    Draft now = numbered(SHIPS.replace("observer", "inspector"), NETS, LOGS, PEACE);
    Predicate<Change> removed = change -> change.relation() == Relation.REMOVED;
    assertThat(view(now, removed, 0)).isEqualTo("told:4");
    assertThat(view(now, removed, 1)).isEqualTo("near:3 told:4 near:5→4");
  }

  @Test
  void saysWhereWhatMovedStood() {
    Draft now = numbered(PEACE, SHIPS, NETS, LOGS, PORTS);
    Predicate<Change> moved = change -> change.flags().contains(Flag.MOVED);
    assertThat(view(now, c -> true, 0)).isEqualTo("told:5→1 folded:1→2+2→3+3→4+4→5 gone:5→1");
    assertThat(view(now, moved, 0)).isEqualTo("told:5→1 gone:5→1");
    assertThat(view(now, moved.negate(), 0)).isEqualTo("folded:1→2+2→3+3→4+4→5");
  }

  @Test
  void whatMovedFromTheTopIsMissedThere() {
    Draft now = numbered(NETS, LOGS, PORTS, PEACE, SHIPS);
    assertThat(view(now, c -> true, 0)).isEqualTo("gone:1→5 folded:2→1+3→2+4→3+5→4 told:1→5");
  }
}
