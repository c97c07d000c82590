package parley.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Groups of spellings that are one name or one word, looked up by any of them. A group of endings,
 * such as {@code -isation} and {@code -ization}, holds for all words that end so.
 */
public final class SpellingTable {
  /** No spellings but the one that was typed. */
  public static final SpellingTable NONE = of(List.of());

  private static final String SHIPPED = "/parley/names.tsv";
  private static final int SHORTEST_BEFORE_ENDING = 3;
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,5}");

  private final Map<String, List<List<String>>> groups = new HashMap<>();
  private final List<List<String>> endings = new ArrayList<>();
  private int longest;

  private SpellingTable() {}

  /** The table of these groups; a spelling may be in several. */
  public static SpellingTable of(List<List<String>> groups) {
    SpellingTable table = new SpellingTable();
    groups.forEach(table::add);
    return table;
  }

  /** The groups that ship with parley, and those of a negotiation. */
  public static SpellingTable shippedAnd(List<List<String>> groups) {
    return of(Stream.concat(groups.stream(), shipped().stream()).toList());
  }

  /** The shipped list: a line to a group, tabs between spellings, {@code #} before remarks. */
  private static List<List<String>> shipped() {
    try (InputStream in = SpellingTable.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is not in the jar");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  private void add(List<String> group) {
    if (group.stream().allMatch(form -> form.startsWith("-"))) {
      endings.add(group.stream().map(form -> form.substring(1)).toList());
      return;
    }
    for (String form : group) {
      List<String> words = PassageAnalyzer.OF_QUERIES.words(Fields.TEXT, form);
      longest = Math.max(longest, words.size());
      if (!words.isEmpty()) {
        groups.computeIfAbsent(key(words, form), k -> new ArrayList<>()).add(group);
      }
    }
  }

  /** How many words the longest spelling has. */
  int longest() {
    return longest;
  }

  /**
   * The other spellings of what was typed, in the order of the table. An abbreviation in capitals
   * is only one when it was typed in capitals: {@code US} is not "us".
   */
  Set<String> others(String typed) {
    List<String> words = PassageAnalyzer.OF_QUERIES.words(Fields.TEXT, typed);
    Set<String> others = new LinkedHashSet<>();
    groups.getOrDefault(key(words, typed), List.of()).forEach(others::addAll);
    endings.forEach(group -> others.addAll(withOtherEndings(typed, group)));
    others.removeIf(other -> PassageAnalyzer.OF_QUERIES.words(Fields.TEXT, other).equals(words));
    return others;
  }

  /** Whether such words exist is for the index to say. */
  private static List<String> withOtherEndings(String typed, List<String> endings) {
    return endings.stream()
        .filter(typed::endsWith)
        .max(Comparator.comparingInt(String::length))
        .filter(ending -> typed.length() - ending.length() >= SHORTEST_BEFORE_ENDING)
        .map(ending -> typed.substring(0, typed.length() - ending.length()))
        .map(stem -> endings.stream().map(stem::concat).toList())
        .orElse(List.of());
  }

  private static String key(List<String> words, String form) {
    String stems = String.join(" ", words);
    return CAPITALS.matcher(form.strip()).matches() ? stems.toUpperCase(Locale.ROOT) : stems;
  }
}
