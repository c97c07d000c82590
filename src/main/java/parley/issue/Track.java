package parley.issue;

import java.util.List;

/**
 * One family of drafts with the issues that it deals with.
 *
 * @param family its name; empty for the issues of no family
 * @param issues those that are listed under it
 * @param others those that it deals with as well and that are listed under another family
 */
public record Track(String family, List<Finding> issues, List<Finding> others) {
  public Track {
    issues = List.copyOf(issues);
    others = List.copyOf(others);
  }
}
