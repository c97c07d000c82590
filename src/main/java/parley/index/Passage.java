package parley.index;

import java.util.List;

/**
 * What is indexed and cited: a clause of a draft, or a paragraph of a report or a statement.
 *
 * @param source its document
 * @param id of a clause; empty for a paragraph
 * @param label of a clause as printed; may be empty
 * @param level of a clause in lower case, such as {@code article}; empty for a paragraph
 * @param heading its own heading; may be empty
 * @param above the headings it stands under, nearest first
 * @param text its own words as one line
 * @param place where it stands
 * @param facets what it is about
 */
public record Passage(
    Source source,
    String id,
    String label,
    String level,
    String heading,
    List<String> above,
    String text,
    Place place,
    Facets facets) {
  public Passage {
    above = List.copyOf(above);
  }

  /** Names this passage among all: the path of its document and its place there. */
  public String key() {
    return key(source.path(), place.index());
  }

  static String key(String path, int index) {
    return path + "#" + index;
  }
}
