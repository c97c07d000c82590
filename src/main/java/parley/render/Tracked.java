package parley.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import parley.draft.Clause;
import parley.draft.Layout;
import parley.redline.Compilation;
import parley.render.DocxText.Mark;

/** The paragraphs of two drafts in one, each word with what becomes of it from old to new. */
final class Tracked {
  /** Behind each blank. */
  private static final Pattern BLANK = Pattern.compile("(?<= )");

  private static final int OLD = 0;
  private static final int NOW = 1;

  /** Words that share what becomes of them. */
  record Run(Mark mark, String words, boolean bold) {}

  /**
   * One paragraph.
   *
   * @param style the id of its style, empty for the usual one
   * @param mark what becomes of the paragraph as such
   * @param labels how many of the runs, from the first, are labels
   */
  record Paragraph(String style, Mark mark, int labels, List<Run> runs) {
    Paragraph {
      runs = List.copyOf(runs);
    }

    /** The runs behind the labels. */
    List<Run> words() {
      return runs.subList(labels, runs.size());
    }

    /** The same with other runs behind the labels. */
    Paragraph saying(List<Run> words) {
      List<Run> all = new ArrayList<>(runs.subList(0, labels));
      all.addAll(words);
      return new Paragraph(style, mark, labels, all);
    }
  }

  private final Compilation compilation;
  private final List<Layout> layouts;

  /**
   * @param compilation of the old draft and the new one
   */
  Tracked(Compilation compilation) {
    this.compilation = compilation;
    this.layouts = compilation.drafts().stream().map(Layout::new).toList();
  }

  /** The paragraphs of a provision, none if it says nothing. */
  List<Paragraph> paragraphs(int index) {
    Compilation.Provision here = compilation.provisions().get(index);
    boolean moved = here.elsewhere() != Compilation.NOWHERE;
    Compilation.Provision words = moved ? compilation.joined(here) : here;
    Writing writing = new Writing(here, words, whole(here, moved));
    int last = here.clauses().lastKey();
    int rank = layouts.get(last).rank(here.last());
    return writing.paragraphs(rank);
  }

  private static Mark whole(Compilation.Provision here, boolean moved) {
    if (here.clauses().size() > 1) {
      return Mark.KEPT;
    }
    boolean old = here.clauses().containsKey(OLD);
    if (moved) {
      return old ? Mark.MOVED_FROM : Mark.MOVED_TO;
    }
    return old ? Mark.DELETED : Mark.INSERTED;
  }

  /** The style of a heading; empty for text. */
  static String style(int rank, boolean title) {
    if (rank == 0) {
      return "";
    }
    return title ? DocxFile.TITLE : DocxFile.HEADING + rank;
  }

  /**
   * The writing of one provision.
   *
   * @param here the clauses at this place
   * @param words the words, of a clause that moved those of both its places
   * @param whole what becomes of all that does not differ
   */
  private record Writing(Compilation.Provision here, Compilation.Provision words, Mark whole) {
    List<Paragraph> paragraphs(int rank) {
      List<Run> label = labels();
      List<Run> heading = runs(words.heading(), rank == 0);
      List<Run> body = runs(words.body(), false);
      List<Paragraph> paragraphs = new ArrayList<>();
      Clause shown = here.last();
      boolean apart = rank > 0 || (label.isEmpty() && !heading.isEmpty());
      boolean title = shown.index() == 0 && shown.label().isEmpty();
      List<Run> first = new ArrayList<>(label);
      first.addAll(heading);
      if (!apart) {
        first.addAll(heading.isEmpty() || body.isEmpty() ? List.of() : List.of(blank()));
        first.addAll(body);
      }
      add(paragraphs, style(rank, title), label.size(), first);
      if (apart) {
        add(paragraphs, "", 0, body);
      }
      return paragraphs;
    }

    private Run blank() {
      return new Run(whole, " ", false);
    }

    private void add(List<Paragraph> paragraphs, String style, int labels, List<Run> runs) {
      if (!runs.isEmpty()) {
        paragraphs.add(new Paragraph(style, markOf(runs), labels, runs));
      }
    }

    /** A paragraph of a clause that stays may still be one that only one draft has. */
    private Mark markOf(List<Run> runs) {
      if (whole != Mark.KEPT) {
        return whole;
      }
      boolean deleted = runs.stream().allMatch(run -> run.mark() == Mark.DELETED);
      boolean inserted = runs.stream().allMatch(run -> run.mark() == Mark.INSERTED);
      return deleted ? Mark.DELETED : inserted ? Mark.INSERTED : Mark.KEPT;
    }

    private List<Run> labels() {
      SortedMap<Integer, Clause> both = words.clauses();
      boolean same = both.values().stream().map(Clause::label).distinct().count() == 1;
      List<Run> runs = new ArrayList<>();
      if (same) {
        add(runs, whole, words.first().label());
        return runs;
      }
      here.clauses()
          .forEach(
              (draft, clause) ->
                  add(runs, draft == OLD ? Mark.DELETED : Mark.INSERTED, clause.label()));
      return runs;
    }

    private static void add(List<Run> runs, Mark mark, String label) {
      if (!label.isEmpty()) {
        runs.add(new Run(mark, label + " ", false));
      }
    }

    private List<Run> runs(List<Compilation.Passage> passages, boolean bold) {
      List<Run> runs = new ArrayList<>();
      for (Compilation.Passage passage : passages) {
        if (passage.shared()) {
          shared(runs, passage, bold);
        } else {
          one(runs, passage, OLD, Mark.DELETED, bold);
          one(runs, passage, NOW, Mark.INSERTED, bold);
        }
      }
      return runs;
    }

    /** Words that both drafts have; where their quotes or dashes differ, that is a change, too. */
    private void shared(List<Run> runs, Compilation.Passage passage, boolean bold) {
      String old = passage.in(OLD);
      String now = passage.in(NOW);
      if (here.clauses().size() == 1 || old.equals(now)) {
        add(runs, whole, passage.in(here.clauses().lastKey()), bold);
        return;
      }
      String[] before = BLANK.split(old, -1);
      String[] after = BLANK.split(now, -1);
      if (before.length != after.length) {
        replace(runs, old, now, bold);
        return;
      }
      for (int i = 0; i < after.length; i++) {
        replace(runs, before[i], after[i], bold);
      }
    }

    private void replace(List<Run> runs, String old, String now, boolean bold) {
      if (old.equals(now)) {
        add(runs, whole, now, bold);
      } else {
        add(runs, Mark.DELETED, old, bold);
        add(runs, Mark.INSERTED, now, bold);
      }
    }

    private void one(
        List<Run> runs, Compilation.Passage passage, int side, Mark mark, boolean bold) {
      if (here.clauses().containsKey(side)) {
        add(runs, mark, passage.in(side), bold);
      }
    }

    /** Marks of emphasis say nothing in a document that has none. */
    private static void add(List<Run> runs, Mark mark, String words, boolean bold) {
      String plain = words.replace("**", "");
      boolean goesOn =
          !runs.isEmpty() && runs.getLast().mark() == mark && runs.getLast().bold() == bold;
      if (goesOn && !plain.isEmpty()) {
        runs.add(new Run(mark, runs.removeLast().words() + plain, bold));
      } else if (!plain.isEmpty()) {
        runs.add(new Run(mark, plain, bold));
      }
    }
  }
}
