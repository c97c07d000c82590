package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.redline.Edit;

class InlineTest {
  private static final List<Edit> EDITS =
      List.of(
          new Edit.Kept("The fee of "),
          new Edit.Deleted("ten crowns"),
          new Edit.Inserted("twelve"),
          new Edit.Kept(" is due in March, and the clerk who keeps the list of boats notes it "),
          new Edit.Inserted("at once"),
          new Edit.Kept("."));

  @Test
  void marksEditsAndWrapsAtBlanks() {
    assertThat(Inline.of(EDITS, Palette.PLAIN, 40, "  ", 20))
        .isEqualTo(
            """
              The fee of [-ten crowns-]{+twelve+} is
              due in March, and the clerk who keeps
              the list of boats notes it {+at
              once+}.
            """);
  }

  @Test
  void cutsWhatIsFarFromAnEdit() {
    assertThat(Inline.of(EDITS, Palette.PLAIN, 80, "", 2))
        .isEqualTo("The fee of [-ten crowns-]{+twelve+} is due … notes it {+at once+}.\n");
  }

  @Test
  void coloursARunOfWordsAsOneAndBreaksItAtTheLineEnd() {
    List<Edit> edits = List.of(new Edit.Inserted("one two three four five"));
    assertThat(Inline.of(edits, Palette.ANSI, 14, "", 9))
        .isEqualTo("\u001b[4;34mone two three\u001b[0m\n\u001b[4;34mfour five\u001b[0m\n");
  }

  @Test
  void aLineEndInTheTextIsALineEnd() {
    List<Edit> edits = List.of(new Edit.Kept("Fees\nThe fee is due."));
    assertThat(Inline.of(edits, Palette.PLAIN, 80, "", 9)).isEqualTo("Fees\nThe fee is due.\n");
  }

  @Test
  void controlCharactersOfADocumentDoNotReachTheTerminal() {
    List<Edit> edits = List.of(new Edit.Deleted("a\u001b[2Jb"));
    assertThat(Inline.of(edits, Palette.PLAIN, 80, "", 9)).doesNotContain("\u001b");
  }
}
