package parley.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import parley.corpus.Document;
import parley.draft.Bracket;
import parley.draft.Clause;
import parley.draft.Draft;
import parley.draft.StatusMarks;

/** The clause tree as {@code parley/clauses/1}. */
public final class ClausesJson {
  private ClausesJson() {}

  /** The tree, or the first clauses of it. */
  public static String of(Draft draft, List<Clause> shown) {
    Document document = draft.document();
    ObjectNode root = Json.object("parley/clauses/1");
    root.put("document", document.path());
    root.put("stage", lower(document.metadata().stage()));
    ArrayNode clauses = root.putArray("clauses");
    StatusMarks marks = StatusMarks.of(draft);
    for (Clause clause : shown) {
      ObjectNode node = clauses.addObject();
      add(node, draft, clause);
      marks.on(clause).ifPresent(mark -> node.put("status", lower(mark.state())));
    }
    Json.addNotices(root.putArray("notices"), draft.notices());
    return Json.write(root);
  }

  private static void add(ObjectNode node, Draft draft, Clause clause) {
    Document document = draft.document();
    node.put("id", clause.id());
    node.put("label", clause.label());
    node.put("level", lower(clause.level()));
    node.put("heading", clause.heading());
    node.put("line", clause.line());
    node.put("endLine", clause.endLine());
    Json.putPage(node, document.lines().page(clause.span().start()));
    node.put("start", document.codePoints(clause.span().start()));
    node.put("end", document.codePoints(clause.span().end()));
    node.put("text", draft.text(clause));
    node.put("contested", clause.contested());
    ArrayNode brackets = node.putArray("brackets");
    clause.brackets().forEach(bracket -> add(brackets.addObject(), bracket));
  }

  private static void add(ObjectNode node, Bracket bracket) {
    node.put("kind", lower(bracket.kind()));
    node.put("text", bracket.text());
    ObjectNode parties = node.putObject("parties");
    names(parties.putArray("propose"), bracket.parties().propose());
    names(parties.putArray("support"), bracket.parties().support());
    names(parties.putArray("oppose"), bracket.parties().oppose());
    names(parties.putArray("reserve"), bracket.parties().reserve());
  }

  private static void names(ArrayNode node, List<String> names) {
    names.forEach(node::add);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
