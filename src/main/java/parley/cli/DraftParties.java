package parley.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.corpus.Metadata;
import parley.corpus.Party;
import parley.corpus.PartyMentions;
import parley.draft.Draft;

/** Whose drafts they are, and under which names brackets may know a party. */
final class DraftParties {
  /** What may stand in front of the colon of a bracket without being taken apart there. */
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d-]{0,30}");

  private static final int LONGEST_LIST = 150;

  private final Session session;

  DraftParties(Session session) {
    this.session = session;
  }

  /**
   * The party of each draft: as named, else the first that its authors or its source name, else the
   * name of its file.
   *
   * @param named by {@code --party}, one to a draft, or none
   */
  List<String> of(List<Draft> drafts, List<String> named) {
    if (!named.isEmpty() && named.size() != drafts.size()) {
      throw session.usage(
          "there are "
              + drafts.size()
              + " drafts and "
              + named.size()
              + " parties; name one --party for each draft, in their order");
    }
    PartyMentions mentions = PartyMentions.of(session.manifest());
    List<String> parties =
        named.isEmpty()
            ? drafts.stream().map(draft -> party(draft.document().metadata(), mentions)).toList()
            : named.stream().map(String::strip).toList();
    check(parties);
    return parties;
  }

  private static String party(Metadata metadata, PartyMentions mentions) {
    return Stream.concat(metadata.authors().stream(), Stream.of(metadata.source()))
        .flatMap(text -> mentions.in(text).stream())
        .map(PartyMentions.Mention::party)
        .findFirst()
        .orElse(metadata.version());
  }

  private void check(List<String> parties) {
    String ask = "; name the parties with --party, one for each draft, such as --party US,UA";
    for (String party : parties) {
      if (!NAME.matcher(party).matches()) {
        throw session.usage("'" + party + "' is no name of a party" + ask);
      }
    }
    if (new HashSet<>(parties).size() < parties.size()) {
      throw session.usage("two drafts seem to be of one party: " + list(parties) + ask);
    }
    if (list(parties).length() > LONGEST_LIST) {
      throw session.usage("the names of the parties are too long together; use short codes" + ask);
    }
  }

  private static String list(List<String> parties) {
    return parties.stream().collect(Collectors.joining(", "));
  }

  /** All names of a party: as it was typed and, if the negotiation declares it, its others. */
  Set<String> names(String party) {
    Set<String> names = new LinkedHashSet<>(List.of(party));
    for (Party declared : session.manifest().parties()) {
      List<String> own = new ArrayList<>(List.of(declared.id(), declared.name()));
      own.addAll(declared.aliases());
      if (own.contains(party)) {
        names.addAll(own);
      }
    }
    return names;
  }
}
