package parley.render;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.w3c.dom.Element;

/**
 * Which lists of a Word file Word goes on to count in a redline. The labels of the others are
 * written out: what Word would count behind accepted or rejected changes is not what a draft has.
 */
final class WordLists {
  private final WordNumbers numbers;
  private final boolean none;
  private final Set<String> writtenOut;
  private final IdentityHashMap<Element, String> counted = new IdentityHashMap<>();

  private WordLists(WordNumbers numbers, boolean none, Set<String> writtenOut) {
    this.numbers = numbers;
    this.none = none;
    this.writtenOut = Set.copyOf(writtenOut);
  }

  /** Word counts on in all lists. */
  static WordLists all(WordNumbers numbers) {
    return new WordLists(numbers, false, Set.of());
  }

  /** All labels are written out. */
  static WordLists none(WordNumbers numbers) {
    return new WordLists(numbers, true, Set.of());
  }

  boolean isNone() {
    return none;
  }

  /** Whether Word counts a paragraph of these properties, which may be in no list. */
  boolean counts(CTPPr properties) {
    return !none && numbers.list(properties).filter(list -> !writtenOut.contains(list)).isPresent();
  }

  /** A paragraph is written that Word counts. */
  void count(Element paragraph, CTPPr properties) {
    numbers.list(properties).ifPresent(list -> counted.put(paragraph, list));
  }

  /**
   * The same without the lists that some paragraphs stand in.
   *
   * @return empty if they stand in none
   */
  Optional<WordLists> without(Set<Element> paragraphs) {
    if (none || paragraphs.isEmpty() || !counted.keySet().containsAll(paragraphs)) {
      return Optional.empty();
    }
    Set<String> more = paragraphs.stream().map(counted::get).collect(Collectors.toSet());
    more.addAll(writtenOut);
    return Optional.of(new WordLists(numbers, false, more));
  }
}
