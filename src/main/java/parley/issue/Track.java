package parley.issue;

import java.util.List;
import parley.corpus.Document;

/**
 * One family of drafts with the issues that it deals with.
 *
 * @param family its name; empty for the issues of no family
 * @param drafts those that have a text, in order of date
 * @param told those that have none and are known from reports
 * @param issues those that are listed under it
 * @param others those that it deals with as well and that are listed under another family
 */
public record Track(
    String family,
    List<Document> drafts,
    List<ToldText> told,
    List<Finding> issues,
    List<Finding> others) {
  public Track {
    drafts = List.copyOf(drafts);
    told = List.copyOf(told);
    issues = List.copyOf(issues);
    others = List.copyOf(others);
  }
}
