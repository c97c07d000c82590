package parley.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a text with tracked changes is read: as it was before them, as if all of them or those of one
 * author were accepted, or with each of them as a bracket of whoever made it.
 *
 * <p>An insertion is a proposal of its author and a deletion an objection.
 */
final class TrackedView {
  private static final String BASE = "base";
  private static final String ACCEPTED = "accepted";
  private static final String BRACKETS = "brackets";
  private static final String NOBODY = "Unknown Author";

  private final String asked;
  private final Map<String, String> authors;
  private final List<Party> parties;
  private final Set<String> met = new LinkedHashSet<>();

  /**
   * @param asked {@code base}, {@code accepted}, {@code brackets}, the name of an author or the id
   *     of a party; null for accepted
   */
  TrackedView(@Nullable String asked, Manifest manifest) {
    this.asked = Objects.requireNonNullElse(asked, ACCEPTED);
    this.authors = manifest.authors();
    this.parties = manifest.parties();
  }

  /** Whether changed words are in the text. */
  boolean keeps(Trail trail) {
    Stream.of(trail.insertedBy(), trail.deletedBy()).filter(Objects::nonNull).forEach(met::add);
    return switch (asked) {
      case BASE -> trail.insertedBy() == null;
      case ACCEPTED -> trail.deletedBy() == null;
      case BRACKETS -> true;
      default -> accepts(trail.insertedBy(), true) && !accepts(trail.deletedBy(), false);
    };
  }

  private boolean accepts(@Nullable String author, boolean untouched) {
    return author == null ? untouched : author.equals(asked) || party(author).equals(asked);
  }

  /** What the bracket of changed words begins with; empty if they stand in none. */
  String opening(Trail trail) {
    if (!asked.equals(BRACKETS) || trail.equals(Trail.NONE)) {
      return "";
    }
    var who = new ArrayList<String>();
    if (trail.insertedBy() != null) {
      who.add(party(trail.insertedBy()) + " propose");
    }
    if (trail.deletedBy() != null) {
      who.add(party(trail.deletedBy()) + " oppose");
    }
    return "[" + String.join("; ", who) + ": ";
  }

  /** The party that an author speaks for; the author's own name if that is not known. */
  private String party(String author) {
    String declared = authors.get(author);
    if (declared != null) {
      return declared;
    }
    String name = author.isBlank() ? NOBODY : author.strip();
    return parties.stream()
        .filter(party -> isOf(name, party))
        .map(Party::id)
        .findFirst()
        .orElseGet(() -> name.replaceAll("[\\[\\]:;/,]++", " ").strip());
  }

  /** Whether an author bears the name of a party, alone or in brackets behind the person's. */
  private static boolean isOf(String author, Party party) {
    return Stream.concat(Stream.of(party.id(), party.name()), party.aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                author.toLowerCase(Locale.ROOT).equals(name)
                    || author.toLowerCase(Locale.ROOT).endsWith("(" + name + ")"));
  }

  /** What is wrong with a view of an author who changed nothing; null if nothing is. */
  @Nullable String fault() {
    boolean fixed = List.of(BASE, ACCEPTED, BRACKETS).contains(asked);
    if (fixed || met.stream().anyMatch(author -> accepts(author, true))) {
      return null;
    }
    return "no tracked change is by '"
        + asked
        + "'; the view is one of base, accepted, brackets"
        + (met.isEmpty() ? "" : " or an author: " + String.join(", ", met));
  }
}
