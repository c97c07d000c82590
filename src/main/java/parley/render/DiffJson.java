package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import parley.corpus.Metadata;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.BracketChange;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Edit;
import parley.redline.Flag;
import parley.redline.Relation;
import parley.redline.Transfer;
import parley.redline.Unit;
import parley.redline.Units;

/** A comparison as {@code parley/diff/1}. */
public final class DiffJson {
  private DiffJson() {}

  /**
   * What was asked for; the summary counts all changes.
   *
   * @param listed whether the changes are listed at all
   */
  public static String of(DiffView view, boolean listed) {
    return Json.write(node(view, listed));
  }

  static ObjectNode node(DiffView view, boolean listed) {
    Comparison comparison = view.comparison();
    ObjectNode root = Json.object("parley/diff/1");
    draft(root.putObject("old"), comparison.old());
    draft(root.putObject("new"), comparison.now());
    summary(root.putObject("summary"), view.units());
    ArrayNode changes = root.putArray("changes");
    if (listed) {
      view.wanted().forEach(unit -> unit(changes.addObject(), view, unit));
    }
    return root;
  }

  private static void unit(ObjectNode node, DiffView view, Unit unit) {
    Comparison comparison = view.comparison();
    change(node, unit.whole());
    if (unit.whole().flags().contains(Flag.MOVED)) {
      node.putObject("moved")
          .put("oldAfter", Moves.oldNeighbour(comparison, unit.whole()))
          .put("newAfter", Moves.nowNeighbour(comparison, unit.whole()));
    }
    if (!unit.left().isEmpty()) {
      ArrayNode left = node.putArray("movedAway");
      unit.left().stream().flatMap(c -> c.now().stream()).forEach(c -> clause(left.addObject(), c));
    }
    words(node, "wordsFrom", view.arrived(unit), t -> t.from().old());
    words(node, "wordsTo", view.left(unit), t -> t.to().now());
  }

  /** Words that moved, with the clauses at the other end of their way. */
  private static void words(
      ObjectNode node, String key, List<Transfer> some, Function<Transfer, List<Clause>> end) {
    if (!some.isEmpty()) {
      ArrayNode array = node.putArray(key);
      for (Transfer transfer : some) {
        ObjectNode one = array.addObject().put("text", transfer.words());
        ArrayNode clauses = one.putArray("clauses");
        end.apply(transfer).forEach(c -> clause(clauses.addObject(), c));
      }
    }
  }

  static void draft(ObjectNode node, Draft draft) {
    Metadata metadata = draft.document().metadata();
    node.put("path", draft.document().path());
    node.put("version", metadata.version());
    node.put("title", metadata.title());
    node.put("date", metadata.date() == null ? "" : metadata.date().toString());
    node.put("clauses", draft.clauses().size());
  }

  private static void summary(ObjectNode node, Units units) {
    for (Relation relation : Relation.values()) {
      node.put(ChangeNames.lower(relation), units.count(relation));
    }
    for (Flag flag : Flag.values()) {
      node.put(ChangeNames.lower(flag), units.count(flag));
    }
    node.put("substantive", units.substantive());
  }

  static void change(ObjectNode node, Change change) {
    node.put("relation", ChangeNames.lower(change.relation()));
    ArrayNode flags = node.putArray("flags");
    change.flags().stream().sorted().forEach(flag -> flags.add(ChangeNames.lower(flag)));
    ArrayNode old = node.putArray("old");
    change.old().forEach(clause -> clause(old.addObject(), clause));
    ArrayNode now = node.putArray("new");
    change.now().forEach(clause -> clause(now.addObject(), clause));
    node.put("similarity", Math.round(change.similarity() * 1000) / 1000.0);
    ArrayNode redline = node.putArray("redline");
    change.redline().forEach(edit -> edit(redline.addObject(), edit));
    ArrayNode substance = node.putArray("substance");
    change
        .substance()
        .forEach(
            s ->
                substance
                    .addObject()
                    .put("kind", ChangeNames.lower(s.kind()))
                    .put("old", s.old())
                    .put("new", s.now()));
    ArrayNode brackets = node.putArray("brackets");
    change.brackets().forEach(bracket -> bracket(brackets.addObject(), bracket));
  }

  static void clause(ObjectNode node, Clause clause) {
    node.put("id", clause.id()).put("label", clause.label()).put("line", clause.line());
  }

  private static void edit(ObjectNode node, Edit edit) {
    String op =
        switch (edit) {
          case Edit.Kept kept -> "equal";
          case Edit.Deleted deleted -> "delete";
          case Edit.Inserted inserted -> "insert";
        };
    node.put("op", op).put("text", edit.text());
  }

  private static void bracket(ObjectNode node, BracketChange bracket) {
    node.put("event", ChangeNames.lower(bracket.event()));
    node.put("text", bracket.text());
    ArrayNode parties = node.putArray("parties");
    bracket.parties().forEach(parties::add);
  }
}
