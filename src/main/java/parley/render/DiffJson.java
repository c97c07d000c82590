package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import parley.corpus.Metadata;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.redline.BracketChange;
import parley.redline.Change;
import parley.redline.Comparison;
import parley.redline.Edit;
import parley.redline.Flag;
import parley.redline.Relation;

/** A comparison as {@code parley/diff/1}. */
public final class DiffJson {
  private DiffJson() {}

  /**
   * The comparison.
   *
   * @param shown the changes to list; the summary counts all of them
   */
  public static String of(Comparison comparison, List<Change> shown) {
    ObjectNode root = Json.object("parley/diff/1");
    draft(root.putObject("old"), comparison.old());
    draft(root.putObject("new"), comparison.now());
    summary(root.putObject("summary"), comparison);
    ArrayNode changes = root.putArray("changes");
    shown.forEach(change -> change(changes.addObject(), change));
    return Json.write(root);
  }

  static void draft(ObjectNode node, Draft draft) {
    Metadata metadata = draft.document().metadata();
    node.put("path", draft.document().path());
    node.put("version", metadata.version());
    node.put("title", metadata.title());
    node.put("date", metadata.date() == null ? "" : metadata.date().toString());
    node.put("clauses", draft.clauses().size());
  }

  private static void summary(ObjectNode node, Comparison comparison) {
    for (Relation relation : Relation.values()) {
      node.put(lower(relation), comparison.count(relation));
    }
    node.put("moved", comparison.count(Flag.MOVED));
    node.put("renumbered", comparison.count(Flag.RENUMBERED));
    node.put("retitled", comparison.count(Flag.RETITLED));
    node.put("substantive", comparison.substantive());
  }

  static void change(ObjectNode node, Change change) {
    node.put("relation", lower(change.relation()));
    ArrayNode flags = node.putArray("flags");
    change.flags().stream().sorted().forEach(flag -> flags.add(lower(flag)));
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
                    .put("kind", lower(s.kind()))
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
    node.put("event", lower(bracket.event()));
    node.put("text", bracket.text());
    ArrayNode parties = node.putArray("parties");
    bracket.parties().forEach(parties::add);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
