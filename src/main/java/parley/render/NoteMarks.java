package parley.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.redline.Compilation;
import parley.render.DocxText.Mark;

/**
 * The marks of notes in the words of a redline. Whoever compares words takes them for letters; in a
 * Word file each is one thing, which stays where its note stays, whatever number it gets.
 */
final class NoteMarks {
  private record Letter(char sign, Mark mark, boolean bold) {}

  /** Gathers letters to runs. */
  private static final class Pen {
    private final List<Tracked.Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Mark mark = Mark.KEPT;
    private boolean bold;

    void write(Mark of, Letter letter) {
      if (of != mark || letter.bold() != bold) {
        lift();
      }
      mark = of;
      bold = letter.bold();
      words.append(letter.sign());
    }

    void write(Tracked.Run run) {
      lift();
      runs.add(run);
    }

    private void lift() {
      if (!words.isEmpty()) {
        runs.add(new Tracked.Run(mark, words.toString(), bold));
        words.setLength(0);
      }
    }

    List<Tracked.Run> runs() {
      lift();
      return List.copyOf(runs);
    }
  }

  /** A mark in the words of one draft. */
  private record Met(String note, List<Integer> letters) {}

  private final Footnotes notes;
  private final List<RedlineSide> sides;

  NoteMarks(Footnotes notes, Compilation compilation) {
    this.notes = notes;
    this.sides = List.of(new RedlineSide(compilation, 0), new RedlineSide(compilation, 1));
  }

  /** The note that a run is the mark of; empty for other words. */
  static Optional<String> note(Tracked.Run run) {
    Matcher mark = Footnotes.MARK.matcher(run.words());
    return mark.matches() ? Optional.of(mark.group(1)) : Optional.empty();
  }

  /**
   * What a note says, without the mark before it.
   *
   * @param runs of a note that both drafts have
   */
  List<Tracked.Run> said(int provision, List<Tracked.Run> runs) {
    int[] left = {notes.markLength(provision, 0), notes.markLength(provision, 1)};
    Pen pen = new Pen();
    for (Letter letter : letters(runs)) {
      boolean old = has(0, letter) && left[0]-- <= 0;
      boolean now = has(1, letter) && left[1]-- <= 0;
      Mark mark = old && now ? letter.mark() : old ? Mark.DELETED : Mark.INSERTED;
      if (old || now) {
        pen.write(mark, letter);
      }
    }
    return pen.runs();
  }

  /**
   * The runs with each mark of a note in a run of its own, which is kept where both drafts have the
   * mark and its note is the same.
   *
   * @throws WordLetters.Mismatch if the marks cannot be told from other words
   */
  List<Tracked.Run> parted(List<Tracked.Run> runs) {
    if (notes.isEmpty() || runs.stream().noneMatch(run -> run.words().indexOf('^') >= 0)) {
      return runs;
    }
    List<Letter> letters = letters(runs);
    @Nullable Met[] olds = marks(letters, 0);
    @Nullable Met[] nows = marks(letters, 1);
    Pen pen = new Pen();
    Set<Met> done = new HashSet<>();
    for (int i = 0; i < letters.size(); i++) {
      Met old = olds[i] == null ? beside(nows[i], olds) : olds[i];
      Met now = nows[i] == null ? beside(olds[i], nows) : nows[i];
      if (old == null && now == null) {
        pen.write(letters.get(i).mark(), letters.get(i));
      } else if (Stream.of(old, now).filter(Objects::nonNull).filter(done::add).count() > 0) {
        write(pen, old, now, letters);
      }
    }
    check(runs, pen.runs());
    return pen.runs();
  }

  private static List<Letter> letters(List<Tracked.Run> runs) {
    List<Letter> letters = new ArrayList<>();
    for (Tracked.Run run : runs) {
      run.words().chars().forEach(c -> letters.add(new Letter((char) c, run.mark(), run.bold())));
    }
    return letters;
  }

  private boolean has(int side, Letter letter) {
    return sides.get(side).has(letter.mark());
  }

  /** The marks that a draft has, each at all its letters. */
  private @Nullable Met[] marks(List<Letter> letters, int side) {
    List<Integer> places = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      if (has(side, letters.get(i))) {
        places.add(i);
        words.append(letters.get(i).sign());
      }
    }
    @Nullable Met[] marks = new Met[letters.size()];
    for (Matcher mark = Footnotes.MARK.matcher(words); mark.find(); ) {
      if (notes.of(side).containsKey(mark.group(1))) {
        Met met = new Met(mark.group(1), List.copyOf(places.subList(mark.start(), mark.end())));
        met.letters().forEach(at -> marks[at] = met);
      }
    }
    return marks;
  }

  /** The mark of the other draft that shares letters with this one; null if there is none. */
  private static @Nullable Met beside(@Nullable Met met, @Nullable Met[] others) {
    return met == null
        ? null
        : met.letters().stream()
            .map(at -> others[at])
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private void write(Pen pen, @Nullable Met old, @Nullable Met now, List<Letter> letters) {
    if (old != null && now != null && notes.isSame(old.note(), now.note())) {
      pen.write(run(Mark.KEPT, now));
      return;
    }
    if (old != null) {
      pen.write(run(own(old, letters, Mark.DELETED), old));
    }
    if (now != null) {
      pen.write(run(own(now, letters, Mark.INSERTED), now));
    }
  }

  private static Tracked.Run run(Mark mark, Met met) {
    return new Tracked.Run(mark, "[^" + met.note() + "]", false);
  }

  /** What becomes of a mark that only one draft has. */
  private static Mark own(Met met, List<Letter> letters, Mark otherwise) {
    Mark mark = letters.get(met.letters().getFirst()).mark();
    return mark == Mark.KEPT ? otherwise : mark;
  }

  private void check(List<Tracked.Run> runs, List<Tracked.Run> parted) {
    for (RedlineSide side : sides) {
      if (!words(runs, side).equals(words(parted, side))) {
        throw new WordLetters.Mismatch("marks of notes change together with other words");
      }
    }
  }

  /** What a draft says, whatever the names of its notes. */
  private static String words(List<Tracked.Run> runs, RedlineSide side) {
    String words =
        runs.stream()
            .filter(run -> side.has(run.mark()))
            .map(Tracked.Run::words)
            .collect(Collectors.joining());
    return Footnotes.MARK.matcher(words).replaceAll("[^]");
  }
}
