package parley.redline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reference where it stands in the words that are compared.
 *
 * @param from offset of its first character in those words
 * @param to one past its last character
 * @param foreign whether it is one to another text
 * @param targets the provisions that it names
 * @param form its words without the numbers
 */
record Mention(int from, int to, boolean foreign, List<Named> targets, String form) {
  /**
   * A provision that is named.
   *
   * @param path the clauses of the new draft that it is, from the outermost part of the name on, as
   *     far as one can tell
   * @param rest the numbers of which one cannot tell
   * @param range whether all from the target before up to this one are meant
   */
  record Named(List<Set<Integer>> path, List<String> rest, boolean range) {
    boolean known() {
      return rest.isEmpty();
    }

    Set<Integer> clauses() {
      return path.getLast();
    }

    Sameness sameness(Named other) {
      int common = Math.min(path.size(), other.path.size());
      boolean apart = common > 0 && !path.get(common - 1).equals(other.path.get(common - 1));
      if (known() && other.known()) {
        boolean same = clauses().equals(other.clauses()) && range == other.range;
        return same ? Sameness.SAME : Sameness.OTHER;
      }
      boolean alike = path.size() == other.path.size() && rest.equals(other.rest);
      if (apart) {
        return Sameness.OTHER;
      }
      return common > 0 && alike && range == other.range ? Sameness.SAME : Sameness.UNKNOWN;
    }
  }

  /** How two references relate. */
  enum Sameness {
    /** Both mean the same provision. */
    SAME,
    /** They mean different ones, or what they mean was not renumbered. */
    OTHER,
    /** One cannot tell. */
    UNKNOWN
  }

  Mention {
    targets = List.copyOf(targets);
  }

  /** Whether it is one to this text of which one can tell what it means. */
  boolean known() {
    return !foreign && targets.stream().allMatch(Named::known);
  }

  /** A name of what it means; only for one that is {@link #known}. */
  String meaning() {
    if (targets.stream().noneMatch(Named::range)) {
      return clauses().toString();
    }
    StringBuilder names = new StringBuilder();
    targets.forEach(named -> names.append(named.range() ? "-" : "+").append(named.clauses()));
    return names.toString();
  }

  private Set<Integer> clauses() {
    Set<Integer> all = new TreeSet<>();
    targets.forEach(named -> all.addAll(named.clauses()));
    return all;
  }

  Sameness sameness(Mention other) {
    if (foreign || other.foreign) {
      return Sameness.OTHER;
    }
    if (known() && other.known()) {
      return meaning().equals(other.meaning()) ? Sameness.SAME : Sameness.OTHER;
    }
    if (targets.size() != other.targets.size()) {
      return Sameness.OTHER;
    }
    Sameness all = Sameness.SAME;
    for (int i = 0; i < targets.size(); i++) {
      Sameness one = targets.get(i).sameness(other.targets.get(i));
      if (one == Sameness.OTHER) {
        return one;
      }
      all = one == Sameness.UNKNOWN ? one : all;
    }
    return all;
  }
}
