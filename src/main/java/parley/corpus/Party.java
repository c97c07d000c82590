package parley.corpus;

import java.util.List;

/**
 * One who negotiates and whose consent can be needed.
 *
 * @param id the code used in brackets, options and output, such as {@code UA}
 * @param name the name that people read
 * @param aliases other names, adjectives, capitals and people that speak for it
 * @param members ids or names of the members of a bloc
 */
public record Party(String id, String name, List<String> aliases, List<String> members) {
  public Party {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }
}
