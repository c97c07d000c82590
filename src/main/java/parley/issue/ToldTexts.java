package parley.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.claim.ClaimReader;
import parley.claim.Signal;
import parley.claim.Topic;
import parley.corpus.IssueEntry;
import parley.corpus.Manifest;
import parley.corpus.UnpublishedDraft;

/** Gathers what reports tell of texts that are not here. */
final class ToldTexts {
  /** A passage that says of an issue that a text contains it. */
  private record Telling(String issue, Topic.Paper text, Exhibit passage) {}

  private final Manifest manifest;
  private final Agenda agenda;
  private final Docket docket;
  private final LocalDate day;

  /** Tells how reports call a draft; there is none where no draft was declared. */
  private final Optional<ClaimReader> reader;

  private final List<Telling> tellings = new ArrayList<>();

  private ToldTexts(Manifest manifest, Agenda agenda, Docket docket, LocalDate day) {
    this.manifest = manifest;
    this.agenda = agenda;
    this.docket = docket;
    this.day = day;
    this.reader =
        manifest.unpublished().isEmpty()
            ? Optional.empty()
            : Optional.of(ClaimReader.of(agenda.parties(), List.of(), agenda.names()));
    agenda.issues().forEach(issue -> collect(issue.id()));
  }

  /** The declared ones in their order, then what else reports tell of, by name. */
  static List<ToldText> of(Manifest manifest, Agenda agenda, Docket docket, LocalDate day) {
    var texts = new ToldTexts(manifest, agenda, docket, day);
    return Stream.concat(texts.declared(), texts.found()).toList();
  }

  private void collect(String issue) {
    for (Exhibit exhibit : docket.about(issue)) {
      Topic.Paper within = exhibit.claim().within();
      if (within != null && exhibit.counted() && exhibit.claim().signal() == Signal.CONTENT) {
        tellings.add(new Telling(issue, within, exhibit));
      }
    }
  }

  private Stream<ToldText> declared() {
    return manifest.unpublished().stream().filter(this::known).map(this::told);
  }

  private boolean known(UnpublishedDraft draft) {
    LocalDate date = draft.declaration().date();
    return date == null || !date.isAfter(day);
  }

  private ToldText told(UnpublishedDraft draft) {
    Set<Topic.Paper> names = names(draft);
    return told(
        draft.version(),
        Optional.of(draft),
        draft.family(manifest),
        telling ->
            version(telling).map(draft.version()::equals).orElse(names.contains(telling.text())));
  }

  private Optional<String> version(Telling telling) {
    return docket.nicknames().version(telling.text(), telling.passage());
  }

  /** The names by which any report means this draft. */
  private Set<Topic.Paper> names(UnpublishedDraft draft) {
    return Stream.concat(draft.names().stream(), Stream.of(draft.title()))
        .flatMap(name -> reader.flatMap(r -> r.textNamed(name)).stream())
        .filter(Topic.Paper::isNamed)
        .collect(Collectors.toSet());
  }

  /** The texts with a name of their own that are no draft, here or declared. */
  private Stream<ToldText> found() {
    var drafts = new LinkedHashSet<Topic.Paper>();
    manifest.unpublished().forEach(draft -> drafts.addAll(names(draft)));
    return tellings.stream()
        .filter(telling -> telling.text().isNamed() && version(telling).isEmpty())
        .map(Telling::text)
        .filter(text -> !drafts.contains(text))
        .distinct()
        .sorted(Comparator.comparing(Topic.Paper::name))
        .map(text -> told(text.name(), Optional.empty(), "", t -> t.text().equals(text)));
  }

  private ToldText told(
      String name, Optional<UnpublishedDraft> declared, String family, Predicate<Telling> ofText) {
    var contents = new ArrayList<ToldText.Content>();
    for (IssueEntry issue : agenda.issues()) {
      List<Exhibit> passages =
          tellings.stream()
              .filter(telling -> telling.issue().equals(issue.id()) && ofText.test(telling))
              .map(Telling::passage)
              .sorted(Comparator.comparing(Exhibit::day))
              .toList();
      if (!passages.isEmpty()) {
        contents.add(new ToldText.Content(issue.id(), passages));
      }
    }
    return new ToldText(name, declared, family, first(contents), contents);
  }

  private static @Nullable LocalDate first(List<ToldText.Content> contents) {
    return contents.stream()
        .map(ToldText.Content::passages)
        .flatMap(Collection::stream)
        .map(Exhibit::date)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
