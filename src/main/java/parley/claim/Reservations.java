package parley.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.corpus.Span;
import parley.draft.Bracket;
import parley.draft.Clause;

/**
 * Finds the footnotes of a draft in which a party reserves its position on the clause that carries
 * the mark. A footnote that defines a term or names no party is none.
 */
final class Reservations {
  private static final Pattern NOTE = Pattern.compile("(?m)^\\[(\\^[^\\]\\s]{1,40})]:[ \\t]*+");
  private static final Phrases<String> RESERVING = Phrases.listed("footnote.reserving");

  /**
   * One reservation.
   *
   * @param parties whose it is
   * @param span the words of the footnote
   */
  record Reservation(Subject parties, Span span) {}

  private final Map<String, Reservation> byMark = new TreeMap<>();
  private final Map<String, Integer> places = new TreeMap<>();

  /**
   * Reads the footnotes of a draft.
   *
   * @param text its text, for the lines
   * @param folded the same as {@link Typography#fold} leaves it
   */
  Reservations(String text, String folded, Actors actors) {
    for (Matcher note = NOTE.matcher(text); note.find(); ) {
      int end = text.indexOf("\n\n", note.end());
      int next = text.indexOf("\n[^", note.end());
      end = end < 0 ? text.length() : end;
      end = next < 0 ? end : Math.min(end, next);
      read(folded, actors, note.group(1), new Span(note.end(), end));
      places.put(note.group(1), note.start());
    }
  }

  private void read(String folded, Actors actors, String mark, Span span) {
    List<Word> words = Words.of(folded, span);
    boolean reserving = false;
    for (int i = 0; i < words.size(); i++) {
      reserving |= RESERVING.at(words, i) != null;
    }
    List<String> parties =
        actors.in(folded, span, words).stream()
            .flatMap(actor -> actor.parties().stream())
            .distinct()
            .toList();
    if (reserving && !parties.isEmpty()) {
      byMark.put(mark, new Reservation(Subject.of(parties), span));
    }
  }

  /** The reservations on a clause, in the order of their marks. */
  List<Reservation> on(Clause clause) {
    var found = new ArrayList<Reservation>();
    for (Bracket bracket : clause.brackets()) {
      Reservation reservation = byMark.get(bracket.text());
      boolean note = places.getOrDefault(bracket.text(), -1).equals(bracket.span().start());
      if (bracket.kind() == Bracket.Kind.FOOTNOTE && reservation != null && !note) {
        found.add(reservation);
      }
    }
    return found;
  }
}
