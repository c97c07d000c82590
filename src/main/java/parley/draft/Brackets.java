package parley.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.corpus.Document;
import parley.corpus.DocumentKind;
import parley.corpus.Location;
import parley.corpus.Notice;
import parley.corpus.Party;
import parley.corpus.Span;

/**
 * The notation of one draft.
 *
 * @param all brackets and other marks, in the order in which they open
 * @param contested the ranges that stand in open brackets, in order and apart from one another
 * @param notices brackets that nothing closes or opens
 */
record Brackets(List<Bracket> all, List<Span> contested, List<Notice> notices) {
  /** Reads the notation of a document; a document that is no draft has none. */
  static Brackets of(
      Document document,
      List<TextLine> lines,
      List<Node> nodes,
      List<Party> parties,
      Legend legend) {
    if (document.kind() != DocumentKind.DRAFT || nodes.isEmpty()) {
      return new Brackets(List.of(), List.of(), List.of());
    }
    BracketLexer lexer = new BracketLexer(document.text(), lines);
    BracketMatcher matcher =
        BracketMatcher.match(document.text(), nodes, document.body().end(), lexer.marks());
    List<Pair> pairs = matcher.pairs();
    List<Bracket> all =
        new BracketReader(document, parties, lexer.targets(), pairs, legend).read(pairs, lexer);
    return new Brackets(all, open(all), notices(document, matcher));
  }

  private static List<Span> open(List<Bracket> all) {
    List<Span> open = new ArrayList<>();
    for (Bracket bracket : all) {
      Span span = bracket.span();
      if (!bracket.kind().open()) {
        continue;
      }
      if (!open.isEmpty() && span.start() <= open.getLast().end()) {
        Span last = open.removeLast();
        open.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        open.add(span);
      }
    }
    return open;
  }

  private static List<Notice> notices(Document document, BracketMatcher matcher) {
    List<Notice> notices = new ArrayList<>();
    matcher
        .unclosed()
        .forEach(
            at ->
                notices.add(
                    notice(
                        document,
                        at,
                        "this bracket is not closed before the next heading; close it or take it"
                            + " out")));
    matcher
        .stray()
        .forEach(
            at ->
                notices.add(
                    notice(document, at, "this bracket closes nothing; open it or take it out")));
    notices.sort(Comparator.comparingLong(Brackets::place));
    return notices;
  }

  private static long place(Notice notice) {
    Location at = notice.location();
    return at == null ? 0 : ((long) at.line() << 32) + at.column();
  }

  private static Notice notice(Document document, int at, String message) {
    return Notice.unbalanced(document.path(), document.lines().locate(at), message);
  }
}
