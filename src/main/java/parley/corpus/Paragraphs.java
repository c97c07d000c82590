package parley.corpus;

import java.util.ArrayList;
import java.util.List;
import parley.corpus.Blocks.Block;
import parley.corpus.Boilerplate.Where;
import parley.corpus.Paragraph.Role;

/** Numbers the blocks of a document and tells prose from headings and boilerplate. */
final class Paragraphs {
  private static final int LONGEST_HEADING = 110;

  private final Boilerplate boilerplate;
  private final String text;
  private final List<Block> blocks;
  private final Role[] roles;

  private Paragraphs(String text, List<Block> blocks, Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
    this.text = text;
    this.blocks = blocks;
    this.roles = new Role[blocks.size()];
  }

  /**
   * The paragraphs of a draft: only what is marked as a heading is one, and nothing is left out.
   */
  static List<Paragraph> ofDraft(List<Block> blocks) {
    var paragraphs = new ArrayList<Paragraph>(blocks.size());
    for (Block block : blocks) {
      Role role = block.heading() ? Role.HEADING : Role.PROSE;
      paragraphs.add(new Paragraph(paragraphs.size() + 1, block.span(), role));
    }
    return paragraphs;
  }

  /** The paragraphs of a report or a statement. */
  static List<Paragraph> ofPress(String text, List<Block> blocks, Boilerplate boilerplate) {
    return new Paragraphs(text, blocks, boilerplate).press();
  }

  private List<Paragraph> press() {
    for (int i = 0; i < roles.length; i++) {
      roles[i] = roleByShape(i);
    }
    markHead();
    markTail();
    var paragraphs = new ArrayList<Paragraph>(roles.length);
    for (int i = 0; i < roles.length; i++) {
      paragraphs.add(new Paragraph(i + 1, blocks.get(i).span(), roles[i]));
    }
    return paragraphs;
  }

  private Role roleByShape(int i) {
    if (boilerplate.is(words(i), Where.ANY)) {
      return Role.BOILERPLATE;
    }
    return blocks.get(i).heading() || looksLikeHeading(blocks.get(i).span())
        ? Role.HEADING
        : Role.PROSE;
  }

  /** Short, not ended like a sentence and begun like a title. */
  private boolean looksLikeHeading(Span span) {
    if (span.length() > LONGEST_HEADING
        || text.substring(span.start(), span.end()).contains("\n")) {
      return false;
    }
    char first = text.charAt(span.start());
    boolean begun = !Character.isLowerCase(first) && "-*+•–|>(".indexOf(first) < 0;
    char last = text.charAt(span.end() - 1);
    boolean ended = LineShape.endsSentence(text, span) && last != '?';
    return begun && !ended && ",”\"’»".indexOf(last) < 0;
  }

  /** Marks what a page prints above the first prose. */
  private void markHead() {
    for (int i = 0; i < roles.length; i++) {
      if (boilerplate.is(words(i), Where.HEAD)) {
        roles[i] = Role.BOILERPLATE;
      } else if (roles[i] == Role.PROSE) {
        return;
      }
    }
  }

  /** Marks what a page prints below the last prose, and the links that follow it. */
  private void markTail() {
    int last = roles.length - 1;
    while (last >= 0 && (roles[last] != Role.PROSE || boilerplate.is(words(last), Where.TAIL))) {
      last--;
    }
    boolean below = false;
    for (int i = last + 1; i < roles.length && last >= 0; i++) {
      below |= roles[i] != Role.HEADING;
      if (below) {
        roles[i] = Role.BOILERPLATE;
      }
    }
  }

  private String words(int i) {
    return blocks.get(i).span().of(text);
  }
}
