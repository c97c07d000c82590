package parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.corpus.Blocks.Block;

class BlocksTest {
  private static List<String> blocks(String text, Syntax syntax) {
    return Blocks.of(text, new Span(0, text.length()), syntax).stream()
        .map(block -> (block.heading() ? "H:" : "") + block.span().of(text))
        .toList();
  }

  private static String prose(int sentences) {
    return "The boats stayed in port because no quota had been set. ".repeat(sentences).strip();
  }

  @Test
  void takesEachLineOfPressTextForAParagraph() {
    String text = prose(3) + "\nWhat Comes Next\n" + prose(4) + "\n\n" + prose(2) + "\n";
    assertThat(blocks(text, Syntax.PLAIN))
        .containsExactly(prose(3), "What Comes Next", prose(4), prose(2));
  }

  @Test
  void takesShortLinesThatEndSentencesForParagraphs() {
    String text = "The lease was signed.\nRent rises in May.\nThe tenant objects.\n";
    assertThat(blocks(text, Syntax.PLAIN)).hasSize(3);
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
          The licensor grants the licensee a right to fish within
        the waters named in the schedule, provided that no boat is
        longer than twelve metres. The right ends in ten years.

        The fee is due in May.
        """;
    assertThat(blocks(text, Syntax.PLAIN)).hasSize(2);
    assertThat(blocks(text, Syntax.MARKDOWN)).hasSize(2);
  }

  @Test
  void startsABlockAtEachItem() {
    String text = "The fee covers\nboth:\n- boats\n  of wood\n- nets\n* and crews\n";
    assertThat(blocks(text, Syntax.PLAIN))
        .containsExactly("The fee covers\nboth:", "- boats\n  of wood", "- nets", "* and crews");
  }

  @Test
  void startsABlockAtEachNumberAndRowOfMarkdown() {
    String text = "Terms\n1. Rent\n2) Heat\n\n| a | b |\n| c | d |\n";
    assertThat(blocks(text, Syntax.MARKDOWN))
        .containsExactly("Terms", "1. Rent", "2) Heat", "| a | b |", "| c | d |");
    assertThat(blocks("Terms\n1. Rent and\n2) Heat\n", Syntax.PLAIN)).hasSize(1);
  }

  @Test
  void knowsTheHeadingsOfMarkdown() {
    String text =
        "# Lease\nRent is due.\n\nHeat\n----\n\n**Costs**\n\nAll **bold** costs.\n#hash\n";
    assertThat(blocks(text, Syntax.MARKDOWN))
        .containsExactly(
            "H:# Lease", "Rent is due.", "H:Heat", "H:**Costs**", "All **bold** costs.\n#hash");
  }

  @Test
  void countsNoRules() {
    assertThat(blocks("One.\n\n***\n\n- - -\n\nTwo.\n", Syntax.MARKDOWN))
        .containsExactly("One.", "Two.");
  }

  @Test
  void knowsUnderlinedHeadingsOfPlainText() {
    assertThat(blocks("LEASE\n=====\n\nRent is due.\n", Syntax.PLAIN))
        .containsExactly("H:LEASE", "Rent is due.");
  }

  @Test
  void looksAtTheBodyOnly() {
    String text = "front\n\nbody\n";
    List<Block> blocks = Blocks.of(text, new Span(7, text.length()), Syntax.PLAIN);
    assertThat(blocks).containsExactly(new Block(new Span(7, 11), false));
  }
}
