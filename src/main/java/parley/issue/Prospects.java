package parley.issue;

import java.util.ArrayList;
import java.util.List;

/** What would change a tag. */
final class Prospects {
  private Prospects() {}

  static List<String> of(Case matter, Standings standings, Decision decision) {
    return switch (decision.tag()) {
      case AGREED -> opening(matter, decision);
      case OPEN -> closing(matter, standings);
    };
  }

  private static List<String> opening(Case matter, Decision decision) {
    var change = new ArrayList<String>();
    List<String> names = matter.consent().stream().map(matter::name).toList();
    change.add(
        "opens if "
            + alternatives(names)
            + (decision.status() == Status.EXCLUDED ? " asks for it" : " refuses it"));
    change.add("opens if a newer text puts it in brackets or drops it");
    if (decision.inherited() != null) {
      change.add("opens if the " + decision.inherited() + " is not agreed");
    }
    return change;
  }

  private static List<String> closing(Case matter, Standings standings) {
    List<String> missing =
        matter.consent().stream()
            .filter(party -> standings.of(party).filter(Standing::accepts).isEmpty())
            .map(matter::name)
            .toList();
    return missing.isEmpty()
        ? List.of("closes if a later text or joint statement shows agreement")
        : List.of("closes if " + Phrases.say(missing, "accepts it", "accept it"));
  }

  private static String alternatives(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }
}
