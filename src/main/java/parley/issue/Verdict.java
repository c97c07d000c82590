package parley.issue;

/** One issue, where the parties stand on it and what the rules make of it by itself. */
record Verdict(Case matter, Standings standings, Decision decision) {
  String id() {
    return matter.issue().id();
  }
}
