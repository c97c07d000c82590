package parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.Party;
import parley.corpus.Spelling;
import parley.index.SearchQuery;
import parley.index.SearchQuery.Field;
import parley.index.Source;
import parley.issue.Tag;

/**
 * Holds the values that a query asks for to those that there are: a party goes by any of its names,
 * and a value that nothing bears is told of, since it would only find nothing.
 */
final class AskedValues {
  private static final int MOST_PROPOSED = 3;

  /** What there is of a value. */
  sealed interface Value {}

  /** There is something of that name; this is what it is indexed by. */
  record Known(String value) implements Value {}

  /**
   * There is nothing of that name.
   *
   * @param why the value, and what there is instead
   */
  record Unknown(String why) implements Value {}

  private final Session session;
  private final Manifest manifest;
  private final Set<String> notes = new LinkedHashSet<>();

  AskedValues(Session session) {
    this.session = session;
    this.manifest = session.corpus().manifest();
  }

  /** The query with parties by their ids. */
  SearchQuery known(SearchQuery query) {
    return query.withFields(part -> part instanceof Field field ? known(field) : part);
  }

  /** A sentence for each value that nothing bears. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  private Field known(Field field) {
    if (field.value().endsWith("*")) {
      return field;
    }
    Value value =
        switch (field.keyword()) {
          case PARTY -> party(field.value());
          case ISSUE -> issue(field.value());
          case TAG -> tag(field.value());
          case DOCUMENT -> document(field.value());
          case KIND, LABEL, LEVEL, PASSAGE, LANGUAGE -> new Known(field.value());
        };
    return switch (value) {
      case Known(String known) -> new Field(field.keyword(), known);
      case Unknown(String why) -> {
        notes.add(field.keyword().title() + ":" + why);
        yield field;
      }
    };
  }

  /** A party by its id, its name or an alias. */
  Value party(String name) {
    return manifest.parties().stream()
        .filter(party -> namesOf(party).anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .<Value>map(party -> new Known(party.id()))
        .orElseGet(() -> undeclared(name, manifest.parties().stream().map(Party::id).toList()));
  }

  private static Stream<String> namesOf(Party party) {
    return Stream.concat(Stream.of(party.id(), party.name()), party.aliases().stream());
  }

  /** An issue by its id; one of which only a part was given is proposed. */
  Value issue(String id) {
    List<String> declared = manifest.issues().stream().map(IssueEntry::id).toList();
    if (declared.stream().anyMatch(id::equalsIgnoreCase)) {
      return new Known(id);
    }
    List<String> near = about(id);
    return near.isEmpty()
        ? undeclared(id, declared)
        : new Unknown(id + " is not declared; did you mean " + String.join(" or ", near) + "?");
  }

  private List<String> about(String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    List<String> named =
        manifest.issues().stream()
            .filter(i -> (i.id() + "\n" + i.title()).toLowerCase(Locale.ROOT).contains(wanted))
            .map(IssueEntry::id)
            .limit(MOST_PROPOSED)
            .toList();
    List<String> all = manifest.issues().stream().map(IssueEntry::id).toList();
    return named.isEmpty() ? Spelling.nearest(wanted, all).stream().toList() : named;
  }

  private static Value undeclared(String name, List<String> declared) {
    return new Unknown(
        name
            + (declared.isEmpty()
                ? ": parley.yaml declares none; 'parley init' proposes some"
                : " is not declared; there are " + String.join(", ", declared)));
  }

  private static Value tag(String word) {
    List<String> tags = Arrays.stream(Tag.values()).map(Tag::word).toList();
    return tags.stream().anyMatch(word::equalsIgnoreCase)
        ? new Known(word)
        : new Unknown(word + " is no tag; there are " + String.join(", ", tags));
  }

  private Value document(String name) {
    List<String> versions = new ArrayList<>();
    for (var document : session.corpus().documents()) {
      Source source = Source.of(document);
      if (source.names().stream().anyMatch(name::equalsIgnoreCase)) {
        return new Known(name);
      }
      versions.add(source.version());
    }
    Optional<String> near = Spelling.nearest(name, versions);
    return new Unknown(
        name + " is no document" + near.map(v -> "; did you mean " + v + "?").orElse(""));
  }
}
